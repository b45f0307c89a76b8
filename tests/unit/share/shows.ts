import { formatAmount } from '$lib/model/money';
import { evaluateScenarios } from '$lib/analysis/scenario-results';
import type { OpenedEstimate } from '$lib/share/open-text';

/** What an opened estimate shows, in the form in which the folder of old links keeps it. */
export function whatShows({ made, document, builtIn }: OpenedEstimate): unknown {
	const columns = evaluateScenarios(document, { builtIn, presets: [], timings: [] });
	if (!columns.ok) throw new Error(JSON.stringify(columns.faults));
	const { sheet } = columns.value;
	const { caseCode, issuer, issued } = document.estimate;
	return {
		made,
		sheet: { id: sheet.id, version: sheet.version },
		...(caseCode === undefined ? {} : { caseCode }),
		issuer,
		issued: issued.map(({ revision, at, validUntil, kind }) => ({ revision, at, validUntil, kind })),
		columns: columns.value.columns.map(({ name, level, answer, shown }) => ({
			...(name === undefined ? {} : { name }),
			level,
			stayDays: answer.stay.stayDays,
			total: formatAmount(shown.estimate.totals.all),
			beyondQuote: formatAmount(shown.estimate.beyondQuote),
			topUps: formatAmount((shown.ledger?.topUps ?? []).reduce((sum, { amount }) => sum + amount, 0) as never)
		}))
	};
}
