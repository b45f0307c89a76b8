import fc from 'fast-check';
import { SUPPORTS } from '$lib/model/supports';
import type { Item, Sheet } from './requests';

/** Writes whole fen as a sheet does. */
export function amountText(fen: number | bigint): string {
	const whole = BigInt(fen);
	return `${whole / 100n}.${(whole % 100n).toString().padStart(2, '0')}`;
}

/** Three prices in order, most of them of the size that hospitals charge. */
export function levelsOf(most = 500_000, unit = 1) {
	const fen = fc.oneof({ weight: 8, arbitrary: fc.nat(most) }, fc.constant(0), fc.nat(100));
	return fc.tuple(fen, fen, fen).map((prices) => {
		const [low = 0, typical = 0, high = 0] = prices.map((price) => price * unit).sort((one, other) => one - other);
		return { low: amountText(low), typical: amountText(typical), high: amountText(high) };
	});
}

const whole = (min: number, max: number) => fc.integer({ min, max });

/** When an item is charged; windows may begin before admission, end after discharge, or miss the stay. */
export const whenOf = fc
	.record({
		on: fc.oneof(
			fc.constantFrom('admission', 'infusion', 'discharge', 'day', 'ward', 'icu', 'window' as const),
			fc.constantFrom(...SUPPORTS)
		),
		from: whole(-20, 30),
		length: whole(0, 40),
		place: fc.option(fc.constantFrom('ward', 'icu' as const), { nil: undefined, freq: 3 }),
		every: fc.option(whole(1, 8), { nil: undefined, freq: 2 })
	})
	.map(({ on, from, length, place, every }): Item['when'] => ({
		on,
		...(on === 'window' ? { from, to: from + length } : {}),
		...(place ? { place } : {}),
		...(every ? { every } : {})
	}));

/** A dose with vials of different sizes. */
export const doseOf = fc
	.record({
		mgPerKg: fc.constantFrom('8', '0.5', '3.75', '12'),
		mgPerKgUnder30: fc.option(fc.constantFrom('12', '0.1', '20'), { nil: undefined }),
		maxMg: fc.constantFrom('800', '99.5', '2500'),
		sizes: fc.uniqueArray(whole(7, 500), { minLength: 1, maxLength: 6 }),
		prices: fc.array(levelsOf(), { minLength: 6, maxLength: 6 })
	})
	.map(({ mgPerKg, mgPerKgUnder30, maxMg, sizes, prices }): NonNullable<Item['dose']> => ({
		mgPerKg,
		...(mgPerKgUnder30 ? { mgPerKgUnder30 } : {}),
		maxMg,
		vials: sizes.map((mg, index) => ({ mg, price: prices[index] ?? { low: '0', typical: '0', high: '0' } }))
	}));

/** Everything of an item but its id. */
const itemParts = fc.record({
	price: fc.oneof(
		{ weight: 5, arbitrary: levelsOf().map((price) => ({ price })) },
		doseOf.map((dose) => ({ dose }))
	),
	quantity: fc.option(whole(1, 5), { nil: undefined, freq: 2 }),
	when: whenOf,
	class: fc.constantFrom('routine', 'allowance', 'signal' as const),
	signalAfter: fc.option(whole(1, 6), { nil: undefined, freq: 2 }),
	choice: fc.option(fc.constantFrom('room', 'product'), { nil: undefined, freq: 3 }),
	ahead: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, whole(0, 30))
});

export const itemOf = (id: string): fc.Arbitrary<Item> =>
	itemParts.map(({ price, quantity, when, class: charge, signalAfter, choice, ahead }) => ({
		id,
		name: { en: id },
		category: 'any',
		unit: 'any',
		...price,
		...(quantity && 'price' in price ? { quantity } : {}),
		when,
		class: charge,
		...(signalAfter ? { signalAfter } : {}),
		...(choice ? { choice } : {}),
		...(ahead === undefined ? {} : { paid: 'ahead' as const, daysBefore: ahead })
	}));

/** A package over random days and classes; it may hang on the first or last item of its sheet. */
const packageOf = (itemCount: number): fc.Arbitrary<NonNullable<Sheet['package']>> =>
	fc
		.record({
			price: levelsOf(20_000_000),
			coversDays: fc.oneof(whole(1, 30), whole(1, 120)),
			covers: fc.constantFrom<('routine' | 'allowance')[]>(['routine'], ['allowance'], ['allowance', 'routine']),
			onlyWith: fc.option(fc.constantFrom('item-0', `item-${itemCount - 1}`), { nil: undefined }),
			ahead: fc.option(whole(0, 30), { nil: undefined })
		})
		.map(({ price, coversDays, covers, onlyWith, ahead }) => ({
			price,
			coversDays,
			covers,
			...(onlyWith ? { onlyWith } : {}),
			...(ahead === undefined ? {} : { paid: 'ahead' as const, daysBefore: ahead })
		}));

/** A sheet around given items. */
export function sheetWith(items: readonly Item[], extra: Partial<Sheet> = {}): Sheet {
	return {
		schema: 'price-sheet/1',
		id: 'random',
		version: '1',
		basis: 'hospital',
		hospital: { name: { en: 'Any' } },
		currency: 'CNY',
		validFrom: '2026-01-01',
		validTo: '2026-12-31',
		crsAllowance: '30000.00',
		items: [...items],
		...extra
	};
}

/** Sheets of 1 to `most` items; `package` where asked for. */
export function sheetOf({ most = 12, withPackage = true } = {}): fc.Arbitrary<Sheet> {
	return whole(1, most).chain((count) =>
		fc
			.record({
				items: fc.tuple(...Array.from({ length: count }, (_, index) => itemOf(`item-${index}`))),
				bundle: withPackage ? fc.option(packageOf(count), { nil: undefined, freq: 1 }) : fc.constant(undefined),
				crsAllowance: fc.oneof(fc.nat(10_000_000), fc.constant(0)).map(amountText)
			})
			.map(({ items, bundle, crsAllowance }) =>
				sheetWith(items, { crsAllowance, ...(bundle ? { package: bundle } : {}) })
			)
	);
}
