import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/universal';
import { minorUnitsOf } from '$lib/model/currencies';
import { dayNumber } from '$lib/model/dates';
import { formatHome } from '$lib/model/home-money';
import { type Fen, formatAmount } from '$lib/model/money';
import type { PaymentRow } from '$lib/payments/payment-view';
import type { Home } from '$lib/model/payment-settings.schema';
import { chargeHeads, type ChargeTableRow, type CourseSum, type TableSide } from './charge-table';

/** Beyond this the library would start a worker from text, which the policy of the page refuses. */
export const MOST_ROWS = 500;

/** A course with its payments, as a sheet of the workbook lists them. */
export interface CoursePayments {
	readonly course: string;
	readonly rows: readonly PaymentRow[];
}

export interface WorkbookQuestion {
	/** What the estimate says of itself, a name and a value each. */
	readonly facts: readonly (readonly [name: string, value: string])[];
	readonly sums: readonly CourseSum[];
	readonly charges: readonly ChargeTableRow[];
	readonly payments: readonly CoursePayments[];
	readonly home: Home | undefined;
	readonly own: TableSide & { readonly payments: { readonly takeAlong: PaymentWords } };
	/** A day as the table shall have it: its ISO date, or what the page calls it. */
	readonly dayText: (day: number) => string;
	readonly lineName: (id: string) => string;
}

interface PaymentWords {
	readonly columns: Readonly<
		Record<'what' | 'sendBy' | 'neededBy' | 'cny' | 'home' | 'fee' | 'toHave' | 'currency', string>
	>;
	readonly kinds: Readonly<Record<'deposit' | 'planned' | 'top-up', string>>;
}

const head = (text: string): Cell => ({ value: text, fontWeight: 'bold', wrap: true });

/** The file holds decimal text: a number with two decimals goes there and back without loss. */
const money = (amount: Fen): Cell => ({ value: Number(formatAmount(amount)), type: Number, format: '#,##0.00' });

/** Days from 30 December 1899, where spreadsheets begin to count, to 1970. */
const SPREADSHEET_EPOCH = 25_569;

/** A date as a number that is shown as a date, so that it sorts and counts in every time zone; else the text. */
function dateCell(text: string): Cell {
	const day = dayNumber(text);
	return day === null ? text : { value: day + SPREADSHEET_EPOCH, type: Number, format: 'yyyy-mm-dd' };
}

/** What the file is, and what each course comes to, so that a table of lines can be checked against it. */
function aboutSheet({ facts, sums, own }: WorkbookQuestion): SheetData {
	const { files, lines } = own.estimate;
	return [
		...facts.map(([name, value]): Cell[] => [head(name), value]),
		[],
		[files.columns.course, files.columns.total, files.columns.listed, files.columns.leads].map(head),
		...sums.map(({ course, total, listed, isWhole }): Cell[] => [
			course,
			money(total),
			money(listed),
			isWhole ? lines.totalAll : files.addsToPlan
		])
	];
}

function chargeSheet(rows: readonly ChargeTableRow[], own: TableSide): SheetData {
	return [
		chargeHeads(own).map(head),
		...rows.map((row): Cell[] => [
			row.course,
			row.number,
			row.part,
			row.kind,
			row.charge,
			row.beside,
			row.times,
			row.unit,
			money(row.unitPrice),
			money(row.amount),
			row.evidence,
			row.asOf
		])
	];
}

function paymentSheet({ payments, home, own, dayText, lineName }: WorkbookQuestion): SheetData {
	const { columns, kinds } = own.payments.takeAlong;
	const decimals = home ? (minorUnitsOf(home.currency) ?? 2) : 0;
	const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
	const homeHeads = home ? [columns.home, columns.fee, columns.toHave, columns.currency] : [];
	const homeCells = (row: PaymentRow): Cell[] =>
		home && row.home
			? [
					...[row.home.home, row.home.fee, row.home.toHave].map((part): Cell => ({
						value: Number(formatHome(part, home.currency)),
						type: Number,
						format
					})),
					home.currency
				]
			: [];
	return [
		[own.estimate.files.columns.course, columns.what, columns.sendBy, columns.neededBy, columns.cny, ...homeHeads].map(
			head
		),
		...payments.flatMap(({ course, rows }) =>
			rows.map((row): Cell[] => [
				course,
				row.kind === 'ahead' ? lineName(row.line ?? '') : kinds[row.kind],
				dateCell(dayText(row.sendBy)),
				dateCell(dayText(row.day)),
				money(row.amount),
				...homeCells(row)
			])
		)
	];
}

/** Charges and payments as a workbook; texts stay texts, so that no name can be taken for a formula. */
export function workbook(question: WorkbookQuestion): Promise<Blob> {
	const { charges, own } = question;
	const { sheets } = own.estimate.files;
	const wide = (widths: readonly number[]) => widths.map((width) => ({ width }));
	return writeXlsxFile([
		{ data: aboutSheet(question), sheet: sheets.about, columns: wide([30, 44, 20, 30]) },
		{
			data: chargeSheet(charges, own),
			sheet: sheets.charges,
			columns: wide([16, 7, 16, 18, 38, 28, 8, 12, 14, 14, 9, 11]),
			stickyRowsCount: 1
		},
		{
			data: paymentSheet(question),
			sheet: sheets.payments,
			columns: wide([16, 34, 13, 13, 14, 16, 12, 16, 9]),
			stickyRowsCount: 1
		}
	]).toBlob();
}
