import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Fen } from '$lib/model/money';
import { payments as english } from '$lib/i18n/en/payments';
import { payments as chinese } from '$lib/i18n/zh/payments';
import type { AskedRow, PaymentRow } from '$lib/payments/payment-view';
import { aheadCsv, askedCsv, type TableQuestion } from '$lib/payments/payments-csv';
import type { Home } from '$lib/model/payment-settings.schema';

const DINARS: Home = { currency: 'KWD', rate: '0.042', buffer: '3', feePercent: '0', feeFixed: '5', rateFrom: 'typed' };
const ROWS: PaymentRow[] = [
	{
		id: 'ahead-product',
		kind: 'ahead',
		line: 'product',
		day: -20,
		sendBy: -28,
		amount: 99_900_050 as Fen,
		home: { home: 43_216_763n, fee: 5_000n, toHave: 43_221_763n }
	},
	{
		id: 'top-up-1',
		kind: 'top-up',
		day: 4,
		sendBy: -3,
		amount: 6_000_000 as Fen,
		home: { home: 7n, fee: 0n, toHave: 7n }
	}
];
const ASKED: AskedRow[] = [
	{ id: 'top-up-1', askedOn: 4, arrivesOn: 12, arrears: 3, amount: 6_000_000 as Fen, home: null }
];

const question = (change: Partial<TableQuestion> = {}): TableQuestion => ({
	home: DINARS,
	dayText: (day) => `2026-01-${String(day + 31).padStart(2, '0')}`,
	lineName: () => 'Cells, "A"',
	words: english.takeAlong,
	...change
});

function read(text: string): string[][] {
	const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true });
	expect(errors).toEqual([]);
	return data;
}

describe('payments as a table', () => {
	it('are exact, with a dot and all decimals of their currency', () => {
		expect(read(aheadCsv(ROWS, question()))).toEqual([
			['What', 'Send by', 'Needed by', 'CNY', 'With buffer', 'Fee', 'To have ready', 'Currency'],
			['Cells, "A"', '2026-01-03', '2026-01-11', '999000.50', '43216.763', '5.000', '43221.763', 'KWD'],
			['Top-up', '2026-01-28', '2026-01-35', '60000.00', '0.007', '0.000', '0.007', 'KWD']
		]);
	});

	it('have no columns of a currency that is not picked', () => {
		const [head, first] = read(aheadCsv(ROWS, question({ home: undefined })));
		expect(head).toEqual(['What', 'Send by', 'Needed by', 'CNY']);
		expect(first).toHaveLength(4);
	});

	it('are a table of their own where the family waits to be asked', () => {
		expect(read(askedCsv(ASKED, question()))).toEqual([
			['What', 'Asked on', 'Arrives', 'Days short meanwhile', 'CNY', 'With buffer', 'Fee', 'To have ready', 'Currency'],
			['Top-up', '2026-01-35', '2026-01-43', '3', '60000.00', '', '', '', 'KWD']
		]);
	});

	it('begin with the mark of UTF-8 and end every line as spreadsheets want it', () => {
		const text = aheadCsv(ROWS, question({ words: chinese.takeAlong }));
		expect(text.startsWith('\ufeff项目,最晚汇出日')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it.each([
		'=HYPERLINK("https://example.org","x")',
		'+1',
		'@x',
		'-2+3',
		'\t=1+1',
		'\r=1+1',
		'\n=1+1',
		'=1\n+2',
		'  =1+1',
		'\u00a0=1+1',
		'＝1+1',
		'＋1',
		'－1',
		'＠x',
		'|cmd'
	])('never hand %j to a spreadsheet as a formula', (name) => {
		const [, first] = read(aheadCsv(ROWS, question({ lineName: () => name })));
		expect(first?.[0]).toBe(`'${name}`);
	});

	it.each(['Cells − two', '100 % covered', 'a=b', 'x@y', '细胞产品', "O'Neill"])('leave %j as it is', (name) => {
		const [, first] = read(aheadCsv(ROWS, question({ lineName: () => name })));
		expect(first?.[0]).toBe(name);
	});
});
