import { LIMITS } from '$lib/model/limits';
import { parseAmount } from '$lib/model/money';
import { readAmount, readWhole } from '$lib/input/number';
import type { Quote } from '$lib/model/quote.schema';

/** A quote as it is typed: text, whatever it says. */
export interface QuoteDraft {
	readonly sum: string;
	readonly coversDays: string;
	readonly allowance: string;
	readonly deposit: string;
	readonly hospital: string;
	readonly date: string;
	readonly includesAllowance: boolean;
	readonly includesProduct: boolean;
	readonly includesCollection: boolean;
}

/** The fields in which something can be wrong, in the order of the form. */
export const DRAFT_FIELDS = ['sum', 'coversDays', 'allowance', 'deposit'] as const;

export type DraftField = (typeof DRAFT_FIELDS)[number];
export type DraftFault = 'no-sum' | 'no-amount' | 'no-days' | 'above-sum';
export type DraftFaults = Partial<Record<DraftField, DraftFault>>;

export type DraftRead =
	{ readonly ok: true; readonly quote: Quote } | { readonly ok: false; readonly faults: DraftFaults };

/** A quote as the form first shows it: as much as is known, in plain figures. */
export function draftOf(quote?: Quote): QuoteDraft {
	const plain = (amount = ''): string => amount.replace(/\.00$/, '');
	return {
		sum: plain(quote?.sum),
		coversDays: String(quote?.coversDays ?? ''),
		allowance: plain(quote?.allowance),
		deposit: plain(quote?.deposit),
		hospital: quote?.hospital ?? '',
		date: quote?.date ?? '',
		includesAllowance: quote?.includes.allowance ?? false,
		includesProduct: quote?.includes.product ?? false,
		includesCollection: quote?.includes.collection ?? false
	};
}

const isBlank = (text: string): boolean => text.trim() === '';

/** Reads a quote as it is typed: the quote, or every field in which something is wrong. */
export function readDraft(draft: QuoteDraft): DraftRead {
	const sum = readAmount(draft.sum);
	const coversDays = readWhole(draft.coversDays, 1, LIMITS.coversDays);
	const allowance = readAmount(draft.allowance);
	const deposit = readAmount(draft.deposit);
	const faults: DraftFaults = {};
	if (sum === null || sum === '0.00') faults.sum = 'no-sum';
	if (coversDays === null) faults.coversDays = 'no-days';
	if (allowance === null && !isBlank(draft.allowance)) faults.allowance = 'no-amount';
	if (deposit === null && !isBlank(draft.deposit)) faults.deposit = 'no-amount';
	// What is a part of the sum cannot be more than it.
	const part = draft.includesAllowance && allowance !== null ? (parseAmount(allowance) ?? 0) : 0;
	if (sum !== null && faults.sum === undefined && part > (parseAmount(sum) ?? 0)) faults.allowance = 'above-sum';
	if (sum === null || coversDays === null || Object.keys(faults).length > 0) return { ok: false, faults };
	const quote: Quote = {
		sum,
		coversDays,
		includes: {
			allowance: draft.includesAllowance,
			product: draft.includesProduct,
			collection: draft.includesCollection
		},
		...(deposit === null ? {} : { deposit }),
		...(allowance === null ? {} : { allowance }),
		...(isBlank(draft.hospital) ? {} : { hospital: draft.hospital.trim() }),
		...(draft.date === '' ? {} : { date: draft.date })
	};
	return { ok: true, quote };
}
