import { type Fen, formatAmount } from '$lib/model/money';
import { DAY_QUANTILES, type Outlook, QUANTILES } from '$lib/engine/outlook';

function byChance(chances: readonly string[], quantiles: readonly Fen[]): Record<string, string> {
	return Object.fromEntries(chances.map((chance, index) => [chance, formatAmount(quantiles[index] as Fen)]));
}

function spreadText({ mean, quantiles }: { readonly mean: Fen; readonly quantiles: readonly Fen[] }) {
	return { mean: formatAmount(mean), quantiles: byChance(QUANTILES, quantiles) };
}

/** The number of top-ups and how likely it is; a number that never comes up is left out. */
function topUpsText(topUps: readonly number[]): Record<string, number> {
	return Object.fromEntries(topUps.flatMap((chance, count) => (chance > 0 ? [[count.toString(), chance]] : [])));
}

/** An outlook as it travels over HTTP (contract, sections 7 and 8): amounts as decimal strings, chances as numbers. */
export function renderOutlook(outlook: Outlook) {
	const { courses, total, inHospital, coverage, ladder, icu, ventilation, account, byDay } = outlook;
	return {
		courses,
		total: spreadText(total),
		inHospital: spreadText(inHospital),
		...(account ? { needed: spreadText(account) } : {}),
		coverage: coverage.map((one) => ({ ...one, funds: formatAmount(one.funds as Fen) })),
		ladder,
		icu,
		ventilation,
		topUps: account ? topUpsText(account.topUps) : null,
		arrears: account ? account.arrears : null,
		byDay: byDay.map(({ day, quantiles }) => ({ day, ...byChance(DAY_QUANTILES, quantiles) }))
	};
}
