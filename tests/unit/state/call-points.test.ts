import { describe, expect, it } from 'vitest';
import { callPoints } from '$lib/analysis/call-points';
import { figureSections } from '$lib/analysis/figure-rows';
import { scenarioNames } from '$lib/analysis/scenario-names';
import { coursePresets, courseTimings } from '$lib/reference/presets';
import { dayNames } from '$lib/i18n/days';
import type { Language } from '$lib/i18n/languages';
import { loadWords } from '$lib/i18n/lazy-words';
import { Comparison } from '$lib/state/compare/comparison.svelte';
import { Payments } from '$lib/state/money/payments.svelte';
import { openPlanner, i18nFor } from './setting';

const NO_ODDS = () => null;

/** A dated plan paid from India, beside life support, as a call goes through it. */
async function open({ language = 'en', today = '2026-09-01' }: { language?: Language; today?: string } = {}) {
	const planner = await openPlanner();
	planner.answers.openOn(today);
	const payments = new Payments(planner);
	await payments.edits.pickCountry('IN');
	await payments.edits.setAdmission('2026-10-12');
	const comparison = new Comparison(planner, {
		sheet: planner.answers.builtInSheet,
		presets: coursePresets(),
		timings: courseTimings(),
		newId: () => 'scenario'
	});
	comparison.addCareLevel('life-support');
	const i18n = await i18nFor(language);
	const words = await loadWords('compare', language);
	const days = dayNames(i18n, planner.answers.dayZero);
	const names = scenarioNames(comparison.columns, words, i18n.messages);
	const isLate = (day: number): boolean => payments.isLate(day);
	const points = callPoints({ comparison, names, payments, words: words.call, i18n, days, odds: NO_ODDS, isLate });
	const textOf = (id: string): string => {
		const found = points.find((point) => point.id === id);
		return found ? [...found.lines, ...found.quiet].join('\n') : '';
	};
	return { planner, payments, comparison, i18n, words, days, textOf, isLate };
}

describe('what a family is told on a call', () => {
	it('has ready what the plan says it must have ready, bank fees of every payment among it', async () => {
		const { payments, comparison, i18n, textOf } = await open();
		const [scenario] = comparison.scenarios;
		if (!scenario || !payments.home) throw new Error('a scenario or a currency is missing');
		const view = payments.viewOf(scenario);
		const rows = view?.ahead.filter(({ kind }) => kind === 'top-up') ?? [];
		const withFees = rows.reduce((sum, { home }) => sum + (home?.toHave ?? 0n), 0n);
		expect(rows.reduce((sum, { home }) => sum + (home?.fee ?? 0n), 0n)).toBeGreaterThan(0n);
		expect(view?.sums.reach.toHave).toBe(withFees);
		const said = i18n.formats.homeHeadline(withFees, payments.home.currency);
		expect(textOf('scenario-scenario')).toContain(`Keep ${said} (`);
		// As the page of the plan has it, where it says what would be worse.
		expect(payments.worse.find(({ careLevel }) => careLevel === 'life-support')?.reach.toHave).toBe(withFees);
		expect(scenario.measures.needed).toBe((view?.sums.deposit.amount ?? 0) + (view?.sums.reach.amount ?? 0));
	});

	it('hears which part of the sum the hospital charges, and that a price is before bank fees', async () => {
		const { comparison, i18n, textOf, payments } = await open();
		const text = textOf('stay');
		expect(text).toContain(i18n.formats.headline(comparison.plan.measures.inHospital));
		expect(text).toContain('Of this, ');
		expect(text).toContain(`In ${payments.home?.currency}`);
		expect(text).toContain('before bank fees');
	});

	it('is told of waiting to be asked under that condition, and by how much the account is short', async () => {
		const { planner, comparison, payments, words, i18n, days, isLate } = await open();
		planner.course.pickCareLevel('life-support');
		const { measures } = comparison.plan;
		expect(measures.lowest).toBeLessThan(0);
		const names = comparison.columns.map(() => '');
		const points = callPoints({ comparison, names, payments, words: words.call, i18n, days, odds: NO_ODDS, isLate });
		const [balance = '', short = ''] = points.find(({ id }) => id === 'top-ups')?.quiet ?? [];
		expect(balance).toMatch(/^If you wait to be asked, the tightest day is .*: short by CNY\s[0-9,]+\.$/);
		expect(short).toMatch(/^The account then cannot pay on /);
		expect(points.flatMap(({ lines, quiet }) => [...lines, ...quiet]).join()).not.toContain('−');
	});

	it.each([
		['en', 'should have left by', /[Ss]end (?:it|the first) by/],
		['zh', '请与医院商量改期', /最晚/]
	] as const)('never hears to send by a day that has passed (%s)', async (language, late, by) => {
		const { textOf, comparison, i18n, words, days, isLate } = await open({ language, today: '2026-10-20' });
		for (const id of ['before', 'deposit', 'top-ups']) {
			if (id === 'top-ups' && comparison.plan.measures.topUps.length === 0) continue;
			expect(textOf(id)).toContain(late);
			expect(textOf(id)).not.toMatch(by);
		}
		const sections = figureSections({
			columns: comparison.columns,
			sheet: comparison.sheet,
			i18n,
			words,
			days,
			odds: NO_ODDS,
			funds: null,
			isLate
		});
		const row = sections.find(({ id }) => id === 'ahead')?.lines.find(({ id }) => id === 'sendBy');
		expect(row?.cells.flat().join()).toContain(late);
	});

	it('finds balances under “if you wait to be asked” and dates under “to send ahead”', async () => {
		const { comparison, i18n, words, days, isLate } = await open();
		const { columns, sheet } = comparison;
		const sections = figureSections({ columns, sheet, i18n, words, days, odds: NO_ODDS, funds: null, isLate });
		const idsOf = (section: string) => sections.find(({ id }) => id === section)?.lines.map(({ id }) => id);
		expect(idsOf('asked')).toEqual(['topUps', 'lowest', 'lowestDay', 'arrearsDays', 'refund']);
		expect(idsOf('ahead')).toEqual(['deposit', 'reach', 'needed', 'sendBy']);
	});

	it('has what nobody asks for ready all the same, where a guarantee lets the account go below zero', async () => {
		const { planner, comparison, payments, words, i18n, days, isLate } = await open();
		planner.course.pickCareLevel('life-support');
		planner.change({ funding: { ...planner.view.funding, guarantee: '900000.00' } }, null);
		const { measures } = comparison.plan;
		expect(measures.topUps).toEqual([]);
		expect(measures.reach).toBeGreaterThan(0);
		const names = comparison.columns.map(() => '');
		const points = callPoints({ comparison, names, payments, words: words.call, i18n, days, odds: NO_ODDS, isLate });
		const [owed = '', ...rest] = points.find(({ id }) => id === 'top-ups')?.lines ?? [];
		expect(owed).toContain(`(${i18n.formats.headline(measures.reach)})`);
		expect(owed).toContain('the deposit is not enough');
		expect(rest).toEqual([]);
	});

	it('hears of no sum before admission where the quote includes it', async () => {
		const { planner, comparison, payments, words, i18n, days, isLate } = await open();
		const includes = { allowance: true, product: true, collection: true };
		planner.usePrices({ kind: 'quote', quote: { sum: '1500000.00', coversDays: 30, includes } });
		expect(comparison.plan.measures.ahead).toBe(0);
		const names = comparison.columns.map(() => '');
		const points = callPoints({ comparison, names, payments, words: words.call, i18n, days, odds: NO_ODDS, isLate });
		const ids = points.map(({ id }) => id);
		expect(ids).not.toContain('before');
		expect(ids).toContain('deposit');
	});
});
