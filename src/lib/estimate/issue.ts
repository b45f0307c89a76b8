import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Content } from '$lib/model/content.schema';
import type { PlanDocument } from '$lib/model/document.schema';
import type { EstimateFacts, EstimateKind, IssuedRevision } from '$lib/model/estimate.schema';
import { without } from '$lib/plan/without';

/** Why an estimate cannot be handed out as asked. */
export type IssueFault =
	| 'not-hospital-prices'
	| 'out-of-dates'
	/** The prices have ended: no term would be left for what rests on them. */
	| 'prices-ended'
	| 'no-attester'
	| 'no-contact'
	| 'no-reason'
	| 'too-many'
	/** The device does not keep the plan, or another window has changed it: nothing that is handed out may be lost. */
	| 'not-kept';

export interface IssueQuestion {
	readonly document: PlanDocument;
	/** The sheet that prices it, and the built-in one that this rests on. */
	readonly sheet: PriceSheet;
	readonly builtIn: PriceSheet;
	readonly kind: EstimateKind;
	readonly reason: string;
	/** Now, with its zone. */
	readonly at: string;
	/** The last day on which it holds, `YYYY-MM-DD`. */
	readonly validUntil: string;
	/** A number for an estimate that has none yet. */
	readonly newNumber: string;
}

const MOST_REVISIONS = 20;

/** Everything that figures come from, with the version of the built-in sheet made fast. */
export function contentOf(document: PlanDocument, { id, version }: Pick<PriceSheet, 'id' | 'version'>): Content {
	const { level, timing, plan, funding, prices, payments, outlook, scenarios } = document;
	return {
		...{ level, timing, plan, funding, prices, payments, outlook, scenarios },
		// A hospital's own sheet is whole in the prices, and rests on no other.
		...(prices.kind === 'file' ? {} : { builtIn: { id, version } })
	};
}

/** Whether prices are meant for today and for the day of admission. */
export function isWithinDates(sheet: PriceSheet, document: PlanDocument, today: string): boolean {
	const days = [today, ...(document.funding.admissionDate === undefined ? [] : [document.funding.admissionDate])];
	return days.every((day) => day >= sheet.validFrom && day <= sheet.validTo);
}

/** Whether a sheet can be confirmed by a hospital: it is the hospital's own, from its own file. */
export function isHospitalsOwn(document: PlanDocument, sheet: PriceSheet): boolean {
	return document.prices.kind === 'file' && sheet.basis === 'hospital';
}

/** What stands in the way of issuing an estimate out. */
export function issueFaults({ document, sheet, kind, reason, at }: IssueQuestion): readonly IssueFault[] {
	const { issued, attester, issuer } = document.estimate;
	const confirmed = kind === 'hospital';
	return [
		...(confirmed && !isHospitalsOwn(document, sheet) ? (['not-hospital-prices'] as const) : []),
		// Nobody confirms prices that are not meant for the day: a planning estimate may say so and go out.
		...(confirmed && !isWithinDates(sheet, document, at.slice(0, 10)) ? (['out-of-dates'] as const) : []),
		...(!confirmed && at.slice(0, 10) > sheet.validTo ? (['prices-ended'] as const) : []),
		...(confirmed && (attester ?? '').trim() === '' ? (['no-attester'] as const) : []),
		// A hospital that confirms prices can be asked about them.
		...(confirmed && (issuer.contact ?? '').trim() === '' ? (['no-contact'] as const) : []),
		...(issued.length > 0 && reason.trim() === '' ? (['no-reason'] as const) : []),
		...(issued.length >= MOST_REVISIONS ? (['too-many'] as const) : [])
	];
}

/** The next revision, frozen: what it says and everything that its figures come from. */
export function issueEstimate(question: IssueQuestion): EstimateFacts {
	const { document, builtIn, kind, reason, at, validUntil, newNumber } = question;
	const { estimate } = document;
	const { caseCode, attester, issued } = estimate;
	// The hospital is that of its own sheet: what was typed before the sheet came would be another.
	const issuer = isHospitalsOwn(document, question.sheet) ? without(estimate.issuer, 'hospital') : estimate.issuer;
	const isRevision = issued.length > 0;
	const next: IssuedRevision = {
		revision: (issued.at(-1)?.revision ?? 0) + 1,
		at,
		validUntil,
		kind,
		...(kind === 'hospital' && attester !== undefined ? { attester } : {}),
		...(isRevision ? { reason: reason.trim() } : {}),
		issuer,
		...(caseCode === undefined ? {} : { caseCode }),
		content: contentOf(document, builtIn)
	};
	return { ...estimate, issuer, number: estimate.number ?? newNumber, issued: [...issued, next] };
}

/** Letters and digits that are not taken for one another on paper or on the phone. */
const CLEAR = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * A number for an estimate: its day, and six characters by lot.
 *
 * @param day `YYYY-MM-DD`.
 * @param lots random whole numbers, at least six; the page draws them from the platform.
 */
export function estimateNumber(day: string, lots: readonly number[]): string {
	const code = lots.slice(0, 6).map((lot) => CLEAR[lot % CLEAR.length]);
	return `${day.replaceAll('-', '')}-${code.join('')}`;
}
