import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { dateOf, dayNumber } from '$lib/model/dates';
import type { IssuedRevision, Issuer } from '$lib/model/estimate.schema';
import type { Content } from '$lib/model/content.schema';
import type { PlanDocument } from '$lib/model/document.schema';
import { sheetInUse } from '$lib/plan/sheet-in-use';

const MS_A_MINUTE = 60_000;
const MS_A_DAY = 86_400_000;

/** How far the clock of a moment is ahead of UTC, in ms: 28,800,000 for `2026-11-21T09:30:00+08:00`. */
function offsetOf(moment: string): number {
	const [, sign, hours, minutes] = /([+-])([0-9]{2}):([0-9]{2})$/.exec(moment) ?? [];
	if (sign === undefined) return 0;
	return (Number(hours) * 60 + Number(minutes)) * MS_A_MINUTE * (sign === '-' ? -1 : 1);
}

/**
 * The day that it is where an estimate was made, `YYYY-MM-DD`: an estimate is read in other parts of the world, and every
 * day on it is one of its issuer's calendar.
 *
 * @param made a moment with its zone, `2026-11-21T09:30:00+08:00`.
 * @param now in ms since 1970, as the platform counts.
 */
export function dayThere(made: string, now: number): string {
	return dateOf(Math.floor((now + offsetOf(made)) / MS_A_DAY));
}

/** Whether an estimate has run out: it holds to the end of its last day, by the clock of whoever made it. */
export function hasRunOut({ made, validUntil }: Pick<EstimateValidity, 'made' | 'validUntil'>, now: number): boolean {
	return dayThere(made, now) > validUntil;
}

/** What an estimate says of itself when it is shown to somebody else. */
export interface EstimateValidity {
	/** The revision that it is, or `null` where it was never handed out as it stands. */
	readonly revision: IssuedRevision | null;
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

/** What names a document: edits of it change no figure, and still make another document. */
function namesIn({ issuer, caseCode }: Pick<IssuedRevision, 'issuer' | 'caseCode'>): string {
	return sortedJson({ issuer, caseCode: caseCode ?? null });
}

/** Whether a document is what was handed out: its figures, who made it, for whom, and who confirms its prices. */
function isStill(document: PlanDocument, issued: IssuedRevision, builtIn: PriceSheet): boolean {
	const { estimate } = document;
	return (
		namesIn(issued) === namesIn(estimate) &&
		(issued.kind === 'tool' || issued.attester === estimate.attester) &&
		figuresIn(issued.content, builtIn) === figuresIn(document, builtIn)
	);
}

/** The end of a term or of the prices, whichever comes first. */
function endOf(term: string, { validTo }: PriceSheet): Pick<EstimateValidity, 'validUntil' | 'endsWith'> {
	return validTo < term ? { validUntil: validTo, endsWith: 'prices' } : { validUntil: term, endsWith: 'term' };
}

/**
 * What a revision says of itself: it holds for the term that it was handed out with, and never longer than its prices.
 *
 * @param builtIn the built-in sheet that its prices rest on.
 */
export function validityOfRevision(issued: IssuedRevision, builtIn: PriceSheet): EstimateValidity {
	const { issuer, at, validUntil, content } = issued;
	return { revision: issued, issuer, made: at, ...endOf(validUntil, sheetInUse(builtIn, content.prices)) };
}

/**
 * When an estimate was made, by whom, and until when it holds: of its last revision where nothing was changed since,
 * else of now. It holds for its own term, and never longer than the prices under it.
 *
 * @param made when the link or the file is or was made, `2026-11-21T09:30:00+08:00`.
 * @param builtIn the built-in sheet that its prices rest on.
 */
export function validityOf(document: PlanDocument, made: string, builtIn: PriceSheet): EstimateValidity {
	const { issuer, issued, validDays } = document.estimate;
	const last = issued.at(-1);
	if (last && isStill(document, last, builtIn)) return validityOfRevision(last, builtIn);
	const sheet = sheetInUse(builtIn, document.prices);
	const from = dayNumber(made.slice(0, 10));
	const term = from === null ? sheet.validTo : dateOf(from + validDays);
	return { revision: null, issuer, made, ...endOf(term, sheet) };
}
