import fc from 'fast-check';
import type { CourseModel } from '$lib/model/course-model.schema';
import { amountText, itemOf, levelsOf, sheetOf, sheetWith } from './arbitraries';
import { fundingOf } from './plan-arbitraries';
import type { FundingInput, Item, Sheet } from './requests';

const whole = (min: number, max: number) => fc.integer({ min, max });

const CARE = [
	'feverDays',
	'tocilizumab',
	'steroidDays',
	'oxygenDays',
	'icuDays',
	'vasopressorDays',
	'ventilationDays',
	'dialysisDays',
	'neurotoxicityDays',
	'infectionDays'
] as const;

const SUPPORTS = [
	'fever',
	'tocilizumab',
	'steroid',
	'low-flow-oxygen',
	'icu',
	'vasopressor',
	'mechanical-ventilation',
	'dialysis',
	'neurotoxicity',
	'infection'
] as const;

/** Probabilities that sum to exactly 1: in round parts, which make ties, or in parts of 10^-12. */
function partsOfOne(count: number): fc.Arbitrary<string[]> {
	const places = fc.oneof(fc.constantFrom(1, 1, 2), whole(3, 12));
	return places.chain((places) => {
		const one = 10 ** places;
		const step = places === 2 ? 5 : 1;
		return fc
			.array(whole(0, one / step), { minLength: count - 1, maxLength: count - 1 })
			.map((cuts) => [0, ...cuts.map((cut) => cut * step).sort((a, b) => a - b), one])
			.map((cuts) => cuts.slice(1).map((cut, index) => decimal(cut - (cuts[index] ?? 0), places)));
	});
}

function decimal(units: number, places: number): string {
	const digits = units.toString().padStart(places + 1, '0');
	return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** A distribution over `least` to `most` different counts. */
function chancesOf(count: fc.Arbitrary<number>, least: number, most: number): fc.Arbitrary<Record<string, string>> {
	return fc
		.uniqueArray(count, { minLength: least, maxLength: most, size: 'max' })
		.chain((counts) =>
			partsOfOne(counts.length).map((chances) =>
				Object.fromEntries(counts.map((one, index) => [one, chances[index] ?? '0']))
			)
		);
}

const days = fc.oneof({ weight: 4, arbitrary: whole(0, 5) }, { weight: 2, arbitrary: whole(0, 16) }, fc.constant(365));
const onset = fc.oneof({ weight: 5, arbitrary: whole(0, 9) }, whole(0, 40), fc.constant(365));

/** Models of a few rows in which a few things vary. */
export function modelOf(extraDays: number): fc.Arbitrary<CourseModel> {
	const extra = fc
		.oneof({ weight: 3, arbitrary: whole(0, 6) }, whole(0, 90))
		.map((more) => Math.min(more, 90 - extraDays));
	const row = fc
		.record({
			grade: whole(0, 4),
			onsetDay: chancesOf(onset, 1, 2),
			extraDays: fc.option(chancesOf(extra, 1, 2), { nil: undefined }),
			icuDays: fc.option(chancesOf(days, 1, 2), { nil: undefined }),
			varied: fc.shuffledSubarray([...CARE], { minLength: 1, maxLength: 4 }),
			chances: fc.array(chancesOf(days, 2, 3), { minLength: 4, maxLength: 4 }),
			fixed: fc.record(Object.fromEntries(CARE.map((care) => [care, days])), { requiredKeys: [] })
		})
		.map(({ grade, onsetDay, extraDays, icuDays, varied, chances, fixed }) => ({
			grade,
			onsetDay,
			...Object.fromEntries(Object.entries(fixed).map(([care, count]) => [care, { [String(count)]: '1' }])),
			...Object.fromEntries(varied.map((care, index) => [care, chances[index] ?? { '0': '1' }])),
			...(extraDays ? { extraDays } : {}),
			...(icuDays ? { icuDays } : {})
		}));
	return whole(1, 3).chain((count) =>
		fc.tuple(fc.array(row, { minLength: count, maxLength: count }), partsOfOne(count)).map(([rows, parts]) => ({
			id: 'random',
			name: { en: 'Random' },
			grades: rows.map((row, index) => ({ ...row, probability: parts[index] ?? '0' }))
		}))
	);
}

/** An item on one support; most of them on each of its days, so that how long it lasts makes a difference. */
function careItemOf(support: (typeof SUPPORTS)[number], index: number): fc.Arbitrary<Item> {
	const price = fc.option(levelsOf(9, 10_000), { nil: undefined, freq: 1 });
	return fc
		.tuple(itemOf(`care-${index}`), price, whole(0, 5))
		.map(([{ dose, choice, ...item }, round, plainness]): Item => {
			const priced = { ...item, ...(round ? { price: round } : dose ? { dose } : {}) };
			if (plainness > 1) return { ...priced, when: { on: support } };
			return { ...priced, ...(choice ? { choice } : {}), when: { ...item.when, on: support } };
		});
}

/** Sheets whose charges hang on what a model writes, some with round prices so that different courses cost the same. */
export const modelSheetOf: fc.Arbitrary<Sheet> = fc
	.tuple(sheetOf({ most: 5 }), fc.tuple(...SUPPORTS.map(careItemOf)))
	.map(([sheet, items]) => {
		const { package: bundle } = sheet;
		return sheetWith([...sheet.items, ...items], {
			crsAllowance: sheet.crsAllowance,
			...(bundle ? { package: bundle } : {})
		});
	});

/** A funding that the charges of a random sheet use up many times over, so that the order of days decides. */
export function tightFundingOf(leadDays: number): fc.Arbitrary<FundingInput> {
	const tight = fc.record({
		deposit: fc.nat(2_000_000).map(amountText),
		floor: fc.nat(800_000),
		above: fc.nat(800_000),
		standard: whole(1, 800_000).map(amountText),
		step: fc.oneof(fc.constantFrom(10_000, 100_000), whole(1, 300_000)).map(amountText),
		arrivalDays: whole(0, 5)
	});
	return fc
		.tuple(fundingOf(leadDays), tight)
		.map(([funding, { deposit, floor, above, standard, step, arrivalDays }]): FundingInput => ({
			...funding,
			deposit,
			guarantee: amountText(floor % 70_000),
			planned: (funding.planned ?? []).slice(0, 1),
			topUp: {
				...funding.topUp,
				floor: amountText(floor),
				...(funding.topUp.rule === 'standard' ? { standard } : { target: amountText(floor + above) }),
				step,
				arrivalDays
			}
		}));
}
