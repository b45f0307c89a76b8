import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { ANNOUNCED_YEARS, BANK_HOLIDAY_SOURCES } from '$lib/reference/bank-holidays';
import { loadCourseModelEvidence, loadCourseModels } from '$lib/reference/course-models';
import { RATES_DATE, RATES_SOURCE } from '$lib/reference/rates';
import { COUNTRY_CODES, OTHER_COUNTRY, TRANSFERS } from '$lib/reference/transfers';
import { evidenceTables, sourceRows } from './evidence-tables';
import { sheetFacts } from './sheet-facts';
import { PLANNING_FUNDING } from '$lib/plan/fresh-document';

/**
 * Everything that the page about the method counts or quotes, read from the data while the page is built.
 *
 * @param sheet the built-in price sheet.
 * @param engineVersion the version of this program.
 */
export async function methodData(sheet: PriceSheet, engineVersion: string) {
	const [models, evidence] = await Promise.all([loadCourseModels(), loadCourseModelEvidence()]);
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
			engine: engineVersion,
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
