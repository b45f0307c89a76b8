import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARE_LEVELS } from '$lib/reference/presets';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { differencesOf } from '$lib/analysis/differences';
import type { Measures } from '$lib/analysis/measures';
import { waterfallOf } from '$lib/analysis/waterfall';
import {
	LINE_HEIGHT,
	LINE_WIDTH,
	linePath,
	lineScale,
	namedAmounts,
	namedLineDays,
	xOf,
	yOf
} from '$lib/analysis/balance-line';
import { classesByTier, totalsByTier } from '$lib/analysis/price-tier-rows';
import { compare } from '$lib/i18n/en/compare';
import { formatsFor } from '$lib/i18n/formats';
import { loadMessages } from '$lib/i18n/messages';
import { builtIn, columnsFor, comparedFor, fresh, scenarioOf } from './setting';
import { runs } from '../../property/runs';

const sheet = await builtIn();
const stays = fc.record({
	careLevel: fc.constantFrom(...CARE_LEVELS),
	level: fc.constantFrom(...PRICE_TIERS),
	baselineDays: fc.integer({ min: 21, max: 28 })
});

describe('what a scenario changes', () => {
	it('is nothing for a copy of the plan', () => {
		const [plan, copy] = comparedFor({ ...fresh, scenarios: [scenarioOf('very-little')] }, sheet);
		expect(copy && differencesOf(plan.measures, copy.measures)).toEqual([]);
	});

	it('is the sum first, then the account, then the days, each from the figures themselves', () => {
		const [plan, severe] = comparedFor({ ...fresh, scenarios: [scenarioOf('life-support')] }, sheet);
		if (!severe) throw new Error('a scenario is missing');
		const found = differencesOf(plan.measures, severe.measures);
		expect(found.map(({ kind }) => kind)).toEqual(['total', 'reach', 'lowest', 'short', 'stay', 'icu']);
		expect(found[0]).toEqual({ kind: 'total', by: severe.measures.all - plan.measures.all });
		expect(found.at(-2)).toEqual({ kind: 'stay', by: 16 });
	});

	it('leads back to the figures of the scenario, whichever two stays are compared', () => {
		fc.assert(
			fc.property(stays, stays, (one, other) => {
				const [plan, scenario] = comparedFor(
					{
						...fresh,
						level: one.level,
						plan: {
							...fresh.plan,
							...scenarioOf(one.careLevel),
							baselineDays: one.baselineDays,
							weightKg: '60',
							leadDays: 6
						},
						scenarios: [scenarioOf(other.careLevel, 'b', { level: other.level, baselineDays: other.baselineDays })]
					},
					sheet
				);
				if (!scenario) throw new Error('a scenario is missing');
				const [from, to] = [plan.measures, scenario.measures];
				const found = differencesOf(from, to);
				const by = (kind: string): number => {
					const difference = found.find((one) => one.kind === kind);
					return difference && 'by' in difference ? difference.by : 0;
				};
				expect(from.all + by('total')).toBe(to.all);
				expect(from.reach + by('reach')).toBe(to.reach);
				expect(from.stayDays + by('stay')).toBe(to.stayDays);
				expect(from.icuDays + by('icu')).toBe(to.icuDays);
				const lowest = found.find(({ kind }) => kind === 'lowest');
				expect(lowest?.kind === 'lowest' ? lowest.to.lowest : from.lowest).toBe(to.lowest);
				expect(lowest?.kind === 'lowest' ? lowest.to.shortBy : from.shortBy).toBe(to.shortBy);
			}),
			{ numRuns: runs(60) }
		);
	});

	it('says when a first top-up moves, when one is asked for at all, and when none is any more', () => {
		const asked = (...sendBy: number[]) =>
			({ topUps: sendBy.map((day) => ({ askedOn: day, sendBy: day, amount: 1 })) }) as unknown as Measures;
		const none = asked();
		expect(differencesOf(none, asked(4))).toEqual([{ kind: 'now-asked', sendBy: 4 }]);
		expect(differencesOf(asked(4), none)).toEqual([{ kind: 'no-longer-asked' }]);
		expect(differencesOf(asked(4, 9), asked(1))).toEqual([{ kind: 'first-top-up', by: -3, sendBy: 1 }]);
		expect(differencesOf(asked(4), asked(4, 9))).toEqual([]);
	});
});

describe('the steps from one sum to another', () => {
	it('begin at the plan, end at the scenario and add up to the fen, whatever is compared', () => {
		fc.assert(
			fc.property(stays, ({ careLevel, level, baselineDays }) => {
				const { columns } = columnsFor(
					{ ...fresh, scenarios: [scenarioOf(careLevel, 'b', { level, baselineDays })] },
					sheet
				);
				const [plan, scenario] = columns;
				if (!plan || !scenario) throw new Error('a column is missing');
				const steps = waterfallOf(plan.shown.estimate, scenario.shown.estimate, sheet);
				expect(steps.length).toBeLessThanOrEqual(6);
				let sum: number = plan.shown.estimate.totals.all;
				for (const { from, by, to } of steps) {
					expect(from).toBe(sum);
					sum += by;
					expect(to).toBe(sum);
					expect(by).not.toBe(0);
				}
				expect(sum).toBe(scenario.shown.estimate.totals.all);
			}),
			{ numRuns: runs(60) }
		);
	});

	it('go from the largest to the smallest, what is too small for one of its own at the end', () => {
		const { columns } = columnsFor({ ...fresh, scenarios: [scenarioOf('life-support')] }, sheet);
		const [plan, scenario] = columns;
		if (!plan || !scenario) throw new Error('a column is missing');
		const steps = waterfallOf(plan.shown.estimate, scenario.shown.estimate, sheet);
		const own = steps.filter(({ category }) => category !== 'rest').map(({ by }) => Math.abs(by));
		expect(own).toEqual(own.toSorted((one, other) => other - one));
		expect(steps.at(-1)?.category).toBe('rest');
	});
});

describe('balances drawn beside each other', () => {
	it('share one scale, and every day and balance lies inside the drawing', () => {
		const columns = comparedFor(
			{ ...fresh, scenarios: CARE_LEVELS.slice(2).map((careLevel) => scenarioOf(careLevel)) },
			sheet
		);
		const scale = lineScale(columns);
		for (const column of columns) {
			for (const { day, closing } of column.shown.ledger?.days ?? []) {
				expect(xOf(day, scale)).toBeGreaterThanOrEqual(0);
				expect(xOf(day + 1, scale)).toBeLessThanOrEqual(LINE_WIDTH);
				expect(yOf(closing, scale)).toBeGreaterThanOrEqual(0);
				expect(yOf(closing, scale)).toBeLessThanOrEqual(LINE_HEIGHT);
			}
			const steps = linePath(column, scale).match(/H/g) ?? [];
			expect(steps).toHaveLength(column.shown.ledger?.days.length ?? 0);
		}
		expect(yOf(scale.most, scale)).toBe(0);
		expect(yOf(scale.least, scale)).toBe(LINE_HEIGHT);
	});

	it('name zero, the line below which the hospital asks and the ends of the scale, as far as the names are apart', () => {
		const columns = comparedFor({ ...fresh, scenarios: [scenarioOf('life-support')] }, sheet);
		const scale = lineScale(columns);
		const floor = columns[0].measures.askedBelow;
		expect(namedAmounts(scale, floor, 0)).toEqual([0, floor, scale.least, scale.most]);
		for (const apart of [10, 20, 40]) {
			const places = namedAmounts(scale, floor, apart).map((amount) => yOf(amount, scale));
			expect(places[0]).toBe(yOf(0, scale));
			for (const one of places) expect(places.filter((other) => Math.abs(other - one) < apart)).toEqual([one]);
			const days = namedLineDays(scale, apart).map((day) => xOf(day, scale));
			for (const one of days) expect(days.filter((other) => Math.abs(other - one) < apart)).toEqual([one]);
		}
		expect(namedLineDays(scale, 0)).toEqual([0, scale.firstDay, scale.firstDay + scale.days - 1]);
	});
});

describe('the totals at every kind of hospital', async () => {
	const i18n = { language: 'en', messages: await loadMessages('en'), formats: formatsFor('en') } as const;
	const columns = comparedFor({ ...fresh, scenarios: [scenarioOf('intensive-care')] }, sheet);
	const question = { columns, sheet, i18n, words: compare };
	const amounts = (cells: readonly (readonly string[])[]) =>
		cells.map(([text = '']) => Math.round(Number(text.replaceAll(',', '')) * 100));

	it('are those of the engine at each level, whichever the column is priced at', () => {
		const rows = totalsByTier(question);
		expect(rows.map(({ name }) => name)).toEqual(['Public ward', 'International department', 'Premium or private']);
		PRICE_TIERS.forEach((level, place) => {
			const engine = columns.map(({ answer }) => answer.levels[level].estimate.totals.all);
			expect(amounts(rows[place]?.cells ?? [])).toEqual(engine);
		});
	});

	it('taken apart by class, add up to the fen: the three classes to the hospital part, with what is paid ahead to all', () => {
		for (const { lines } of classesByTier(question)) {
			const sums = new Map(lines.map(({ id, cells }) => [id.split('-')[1], amounts(cells)]));
			columns.forEach((_, place) => {
				const of = (part: string) => sums.get(part)?.[place] ?? Number.NaN;
				expect(of('routine') + of('allowance') + of('signal')).toBe(of('inHospital'));
				expect(of('ahead') + of('inHospital')).toBe(of('all'));
			});
		}
	});

	it('of one hospital’s own sheet are its three price levels by their names', () => {
		const own = { ...sheet, levelNames: undefined };
		expect(totalsByTier({ ...question, sheet: own }).map(({ name }) => name)).toEqual([
			'Low prices',
			'Usual prices',
			'High prices'
		]);
	});
});
