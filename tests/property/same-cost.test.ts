import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { amountText, sheetOf } from './arbitraries';
import { fenOf } from './plain-money';
import { fundingOf, planOf } from './plan-arbitraries';
import { answerTo, type Item, type Request, type Sheet } from './requests';
import { runs } from './runs';

type Levels = NonNullable<Item['price']>;

const requests: fc.Arbitrary<Request> = sheetOf().chain((sheet) => planOf(sheet).map((plan) => ({ sheet, plan })));

/** The same sheet with every amount of it changed. */
function repriced(sheet: Sheet, change: (fen: bigint) => bigint): Sheet {
	const amount = (text: string): string => amountText(change(fenOf(text)));
	const levels = ({ low, typical, high }: Levels): Levels => ({
		low: amount(low),
		typical: amount(typical),
		high: amount(high)
	});
	const item = (one: Item): Item => ({
		...one,
		...(one.price ? { price: levels(one.price) } : {}),
		...(one.dose
			? { dose: { ...one.dose, vials: one.dose.vials.map((vial) => ({ ...vial, price: levels(vial.price) })) } }
			: {})
	});
	const bundle = sheet.package ? { package: { ...sheet.package, price: levels(sheet.package.price) } } : {};
	return { ...sheet, ...bundle, crsAllowance: amount(sheet.crsAllowance), items: sheet.items.map(item) };
}

/** Every number of an estimate that is money, by its place. */
function moneyOf(request: Request): number[] {
	const { levels } = answerTo(request);
	return PRICE_TIERS.flatMap((level) => {
		const { lines, days, totals, quote, signals, ...rest } = levels[level].estimate;
		const { allowanceUsed, allowanceLeft, allowanceExceeded, beyondQuote } = rest;
		return [
			...lines.flatMap((line) => [line.amount, line.routine, line.allowance, line.signal, line.included]),
			...days.flatMap((day) => [day.routine, day.allowance, day.signal, day.total]),
			...Object.values<number>({ ...totals }),
			...Object.values<number>({ ...quote }),
			...signals.map(({ amount }) => amount),
			...[allowanceUsed, allowanceLeft, allowanceExceeded, beyondQuote]
		];
	});
}

describe('what does not change a cost', () => {
	it('the order of spans', () => {
		const shuffled = requests.chain((request) => {
			const course = request.plan.course ?? [];
			const order = fc.shuffledSubarray([...course], { minLength: course.length });
			const funding = fc.option(fundingOf(request.plan.leadDays ?? 6), { nil: undefined });
			return fc.tuple(fc.constant(request), order, funding);
		});
		fc.assert(
			fc.property(shuffled, ([{ sheet, plan }, course, funding]) => {
				const request = { sheet, plan, ...(funding ? { funding } : {}) };
				const [one, other] = [answerTo(request), answerTo({ ...request, plan: { ...plan, course } })];
				expect(other.levels).toEqual(one.levels);
				expect(other.impliedGrade).toEqual(one.impliedGrade);
				// A warning names a span by its index; how many there are of each kind stays the same.
				expect(other.warnings.map(({ code }) => code).sort()).toEqual(one.warnings.map(({ code }) => code).sort());
			}),
			{ numRuns: runs(200) }
		);
	});

	// Each half keeps the timing, the class and its turn to a signal, so the halves are charged on the same occasions.
	// Left out: an item of a choice, because a plan picks one of a group; and a dose, whose vials are not for halving.
	it('an item split into two with half the price each', () => {
		fc.assert(
			fc.property(requests, ({ sheet, plan }) => {
				const even = repriced(sheet, (fen) => fen - (fen % 2n));
				const halves = even.items.map(({ price, ...item }) => ({
					...item,
					...(price ? { price: item.choice === undefined ? halved(price) : price } : {})
				}));
				const twins = halves
					.filter(({ choice, dose }) => choice === undefined && dose === undefined)
					.map((item) => ({ ...item, id: `${item.id}-twin` }));
				const [whole, split] = [even, { ...even, items: [...halves, ...twins] }].map((one) =>
					answerTo({ sheet: one, plan })
				);
				for (const level of PRICE_TIERS) {
					expect(split?.levels[level].estimate.totals).toEqual(whole?.levels[level].estimate.totals);
					expect(split?.levels[level].estimate.days).toEqual(whole?.levels[level].estimate.days);
					expect(split?.levels[level].estimate.quote).toEqual(whole?.levels[level].estimate.quote);
				}
			}),
			{ numRuns: runs(300) }
		);
	});

	it('asking again', () => {
		fc.assert(
			fc.property(requests, (request) => {
				expect(answerTo(request)).toEqual(answerTo(structuredClone(request)));
			}),
			{ numRuns: runs(50) }
		);
	});
});

function halved({ low, typical, high }: Levels): Levels {
	const half = (text: string): string => amountText(fenOf(text) / 2n);
	return { low: half(low), typical: half(typical), high: half(high) };
}

describe('scaling', () => {
	it('every price, the package and the allowance by a whole number scales every amount by it', () => {
		fc.assert(
			fc.property(requests, fc.integer({ min: 0, max: 90 }), ({ sheet, plan }, factor) => {
				const before = moneyOf({ sheet, plan });
				const after = moneyOf({ sheet: repriced(sheet, (fen) => fen * BigInt(factor)), plan });
				expect(after).toEqual(before.map((amount) => amount * factor + 0));
			}),
			{ numRuns: runs(300) }
		);
	});
});
