import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import builtIn from '$lib/reference/sheets/illustrative-cn-2026.json';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { prepareSheet } from '$lib/engine';
import { NONE } from '$lib/model/choice';
import { parseAmount } from '$lib/model/money';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { answer } from '$lib/engine/exchange';
import { readQuestion } from '$lib/validation/question';
import { readSheet } from '$lib/validation/sheet';
import { sheetFromQuote } from '$lib/plan/quote-sheet';
import { type Quote, quoteSchema } from '$lib/model/quote.schema';
import { amountText, sheetOf } from './arbitraries';
import { planOf, stayOf } from './plan-arbitraries';
import { runs } from './runs';

const base = builtIn as PriceSheet;

const money = fc.oneof(fc.integer({ min: 1, max: 10_000_000_000 }), fc.constantFrom(1, 10_000_000_000)).map(amountText);
const optionalMoney = fc.option(money, { nil: undefined });

const quoteOf: fc.Arbitrary<Quote> = fc
	.record({
		sum: money,
		coversDays: fc.integer({ min: 1, max: 120 }),
		includes: fc.record({ allowance: fc.boolean(), product: fc.boolean(), collection: fc.boolean() }),
		deposit: optionalMoney,
		allowance: optionalMoney
	})
	.map(({ deposit, allowance, ...quote }) => ({
		...quote,
		...(deposit === undefined ? {} : { deposit }),
		...(allowance === undefined ? {} : { allowance })
	}));

/** The estimates of a plan over a sheet, through the same door as a request. */
function estimates(sheet: PriceSheet, plan: unknown) {
	const read = readQuestion({ sheet, plan }, () => undefined);
	if (!read.ok) throw new Error(JSON.stringify(read.faults));
	const prepared = prepareSheet(read.value.sheet);
	if (!prepared.ok) throw new Error(JSON.stringify(prepared.faults));
	const answered = answer(prepared.value, read.value.question);
	if (!answered.ok) throw new Error(JSON.stringify(answered.faults));
	return PRICE_TIERS.map((level) => answered.value.levels[level].estimate);
}

const fen = (text: string): number => parseAmount(text) ?? Number.NaN;

describe('a quote over a price sheet', () => {
	it('is a sheet that the one door takes, whatever the quote', () => {
		fc.assert(
			fc.property(quoteOf, sheetOf(), (quote, sheet) => {
				expect(quoteSchema.safeParse(quote).success).toBe(true);
				expect(readSheet(sheetFromQuote(base, quote)).ok).toBe(true);
				expect(readSheet(sheetFromQuote(sheet, quote)).ok).toBe(true);
			}),
			{ numRuns: runs(100) }
		);
	});

	it('comes to its sum exactly, at every level, where all is included and nothing beyond routine care is needed', () => {
		const question = fc.tuple(quoteOf, stayOf, fc.constantFrom('none', ...base.items.map(({ id }) => id)));
		fc.assert(
			fc.property(question, ([quote, { leadDays, baselineDays }, picked]) => {
				const includes = { allowance: true, product: true, collection: true };
				const sheet = sheetFromQuote(base, {
					...quote,
					includes,
					coversDays: Math.max(quote.coversDays, baselineDays)
				});
				const isProduct = sheet.items.some(({ id, choice }) => id === picked && choice === 'product');
				const choices = isProduct || picked === NONE ? { product: picked } : {};
				for (const { totals, quote: stated } of estimates(sheet, { weightKg: '60', leadDays, baselineDays, choices })) {
					expect(totals.inHospital).toBe(fen(quote.sum));
					expect(totals.all).toBe(fen(quote.sum));
					expect(stated.total).toBe(fen(quote.sum));
				}
			}),
			{ numRuns: runs(200) }
		);
	});

	it('is never undercut by a course, and no figure is other than whole fen', () => {
		const question = fc.tuple(quoteOf, fc.oneof(fc.constant(base), sheetOf())).chain(([quote, sheet]) => {
			const quoted = sheetFromQuote(sheet, quote);
			return planOf(quoted).map((plan) => ({ quote, quoted, plan }));
		});
		fc.assert(
			fc.property(question, ({ quote, quoted, plan }) => {
				const planned = estimates(quoted, { ...plan, course: [], extraDays: 0 });
				estimates(quoted, plan).forEach(({ totals, days, lines, quote: stated }, level) => {
					expect(totals.inHospital).toBeGreaterThanOrEqual(fen(quote.sum));
					expect(totals.all).toBeGreaterThanOrEqual(fen(quote.sum));
					expect(stated.baseline).toBe(planned[level]?.totals.inHospital);
					const figures = [...Object.values<number>({ ...totals }), ...Object.values<number>({ ...stated })];
					for (const figure of [...figures, ...days.map(({ total }) => total), ...lines.map(({ amount }) => amount)])
						expect(Number.isSafeInteger(figure)).toBe(true);
				});
			}),
			{ numRuns: runs(200) }
		);
	});
});
