import { version } from '../../../package.json';
import { ANNOUNCED_YEARS, BANK_HOLIDAY_SOURCES } from '$lib/reference/bank-holidays';
import { loadCourseModelEvidence, loadCourseModels } from '$lib/reference/course-models';
import { RATES_DATE, RATES_SOURCE } from '$lib/reference/rates';
import { DEFAULT_SHEET_ID } from '$lib/reference/sheets';
import { COUNTRY_CODES, OTHER_COUNTRY, TRANSFERS } from '$lib/reference/transfers';
import { evidenceTables, sourceRows } from '$lib/method/evidence-tables';
import { sheetFacts } from '$lib/method/sheet-facts';
import { PLANNING_FUNDING } from '$lib/plan/fresh-document';
import { builtInSheets } from './sheets';

/** Everything that the page about the method counts or quotes, read from the data while the page is built. */
export async function methodData() {
	const [sheets, models, evidence] = await Promise.all([
		builtInSheets(),
		loadCourseModels(),
		loadCourseModelEvidence()
	]);
	const sheet = sheets.get(DEFAULT_SHEET_ID)?.sheet;
	if (!sheet) throw new Error('the built-in price sheet is missing');
	return {
		sheet: sheetFacts(sheet),
		planning: PLANNING_FUNDING,
		models: evidenceTables(evidence, models),
		choices: evidence.choices.map(({ item, model, why }) => ({
			product: sheet.items.find(({ id }) => id === item)?.name ?? { en: item },
			model: models.models.find(({ id }) => id === model)?.name ?? { en: model },
			why
		})),
		stays: evidence.stays.map(({ id, days, low, high, of }) => ({
			days,
			low: low ?? null,
			high: high ?? null,
			of,
			source: Object.keys(evidence.sources).indexOf(id) + 1
		})),
		sources: sourceRows(evidence),
		leftOut: evidence.leftOut,
		versions: {
			engine: version,
			models: models.compiled,
			evidence: evidence.compiled,
			transfers: TRANSFERS.compiled,
			countries: COUNTRY_CODES.filter((code) => code !== OTHER_COUNTRY).length,
			rates: RATES_DATE,
			ratesSource: RATES_SOURCE.source,
			announcedYears: [...ANNOUNCED_YEARS],
			holidaySources: BANK_HOLIDAY_SOURCES
		}
	};
}

export type MethodData = Awaited<ReturnType<typeof methodData>>;
