import { formatHome } from '$lib/model/home-money';
import { formatAmount } from '$lib/model/money';
import { csvText } from '$lib/files/csv';
import type { LazyWords } from '$lib/i18n/lazy-words';
import type { Home } from '$lib/model/payment-settings.schema';
import type { AskedRow, PaymentRow } from './payment-view';

type Words = LazyWords<'payments'>['takeAlong'];

export interface TableQuestion {
	readonly home: Home | undefined;
	/** A day as the table shall have it: its ISO date, or what the page calls it. */
	readonly dayText: (day: number) => string;
	readonly lineName: (id: string) => string;
	readonly words: Words;
}

/** What a payment comes to at home, with all decimals of the currency and a dot; empty while no currency is picked. */
function homeCells({ home: amounts }: Pick<PaymentRow, 'home'>, home: Home | undefined): string[] {
	if (!home) return [];
	const parts = amounts ? [amounts.home, amounts.fee, amounts.toHave] : [];
	return [
		...[0, 1, 2].map((at) => parts[at]).map((part) => (part === undefined ? '' : formatHome(part, home.currency))),
		home.currency
	];
}

function homeColumns({ columns }: Words, home: Home | undefined): string[] {
	return home ? [columns.home, columns.fee, columns.toHave, columns.currency] : [];
}

/** Every payment if it is sent ahead. */
export function aheadCsv(rows: readonly PaymentRow[], { home, dayText, lineName, words }: TableQuestion): string {
	const { columns, kinds } = words;
	return csvText(
		[columns.what, columns.sendBy, columns.neededBy, columns.cny, ...homeColumns(words, home)],
		rows.map((row) => [
			row.kind === 'ahead' ? lineName(row.line ?? '') : kinds[row.kind],
			dayText(row.sendBy),
			dayText(row.day),
			formatAmount(row.amount),
			...homeCells(row, home)
		])
	);
}

/** The top-ups if the family waits to be asked: a table of its own, for the two ways must never be summed. */
export function askedCsv(rows: readonly AskedRow[], { home, dayText, words }: TableQuestion): string {
	const { columns, kinds } = words;
	return csvText(
		[columns.what, columns.askedOn, columns.arrives, columns.arrears, columns.cny, ...homeColumns(words, home)],
		rows.map((row) => [
			kinds['top-up'],
			dayText(row.askedOn),
			dayText(row.arrivesOn),
			String(row.arrears),
			formatAmount(row.amount),
			...homeCells(row, home)
		])
	);
}
