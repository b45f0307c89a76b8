import type { PriceSheet } from '$lib/data/price-sheet.schema';
import { dateOf, dayNumber } from '$lib/engine';
import type { Issued, Issuer } from '$lib/plan/estimate.schema';
import type { Content } from '$lib/plan/content.schema';
import type { PlanDocument } from '$lib/plan/document.schema';
import { sheetInUse } from '$lib/plan/sheet-in-use';

/** What an estimate says of itself when it is shown to somebody else. */
export interface Standing {
	/** The revision that it is, or `null` where it was never handed out as it stands. */
	readonly revision: Issued | null;
	readonly issuer: Issuer;
	/** When it was made, with its zone. */
	readonly made: string;
	/** The last day on which it holds, `YYYY-MM-DD`. */
	readonly validUntil: string;
	/** What ends it: its own term, or the prices that it rests on. */
	readonly endsWith: 'term' | 'prices';
}

/** What figures come from, as text to compare: ids differ wherever a document was opened. */
function figuresIn(content: Content, present: PriceSheet): string {
	const { level, timing, plan, funding, prices, payments, outlook, scenarios } = content;
	const stays = [plan, ...scenarios].map(({ course, ...stay }) => ({
		...stay,
		id: '',
		course: course.map((span) => ({ ...span, id: '' }))
	}));
	const ownCosts = payments.ownCosts.map((cost) => ({ ...cost, id: '' }));
	const { id, version } = content.builtIn ?? present;
	const sheet = prices.kind === 'file' ? null : { id, version };
	return sortedJson({ level, timing, stays, funding, prices, sheet, payments: { ...payments, ownCosts }, outlook });
}

/** JSON whose keys are in order at every depth: the same content gives the same text. */
function sortedJson(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
			: part
	);
}

/**
 * When an estimate was made, by whom, and until when it holds: of its last revision where nothing was changed since,
 * else of now. It holds for its own term, and never longer than the prices under it.
 *
 * @param made when the link or the file is or was made, `2026-11-21T09:30:00+08:00`.
 * @param builtIn the built-in sheet that its prices rest on.
 */
export function standingOf(document: PlanDocument, made: string, builtIn: PriceSheet): Standing {
	const { issuer, issued, validDays } = document.estimate;
	const last = issued.at(-1);
	if (last && figuresIn(last.content, builtIn) === figuresIn(document, builtIn))
		return { revision: last, issuer: last.issuer, made: last.at, validUntil: last.validUntil, endsWith: 'term' };
	const { validTo } = sheetInUse(builtIn, document.prices);
	const from = dayNumber(made.slice(0, 10));
	const term = from === null ? validTo : dateOf(from + validDays);
	const endsWith = validTo < term ? 'prices' : 'term';
	return { revision: null, issuer, made, validUntil: endsWith === 'prices' ? validTo : term, endsWith };
}
