import { describe, expect, it } from 'vitest';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { freshDocument } from '$lib/plan/fresh-document';
import { isNewerSheet, sheetNews } from '$lib/share/sheet-news';
import { builtInSheet } from './setting';

const sheet = await builtInSheet();
const fresh = freshDocument('plan-1');
const icu = { id: 'b', support: 'icu', firstDay: 3, days: 4, perDay: 1 };
const document = {
	...fresh,
	scenarios: [{ id: 's', name: 'With intensive care', level: 'typical' as const, ...stayWith([icu]) }]
};

function stayWith(course: (typeof fresh.plan.course)[number][]) {
	const { baselineDays, extraDays, choices } = fresh.plan;
	return { baselineDays, extraDays, choices, course };
}

/** The sheet with other prices for some items. */
function withPrices(change: (id: string, yuan: number) => number): PriceSheet {
	const amount = (id: string, text: string): string => change(id, Number(text)).toFixed(2);
	const items = sheet.items.map((item) => {
		const { id, price } = item;
		if (!price) return item;
		const { low, typical, high } = price;
		return { ...item, price: { low: amount(id, low), typical: amount(id, typical), high: amount(id, high) } };
	});
	return { ...sheet, version: '1.1.0', items };
}

describe('a newer sheet', () => {
	it('is one of the same id with a later version, or that holds from a later day', () => {
		expect(isNewerSheet({ ...sheet, version: '1.10.0' }, { ...sheet, version: '1.9.0' })).toBe(true);
		expect(isNewerSheet({ ...sheet, version: '1.9.0' }, { ...sheet, version: '1.10.0' })).toBe(false);
		expect(isNewerSheet({ ...sheet, version: 'b', validFrom: '2027-01-01' }, sheet)).toBe(true);
		expect(isNewerSheet(sheet, sheet)).toBe(false);
		expect(isNewerSheet({ ...sheet, id: 'another', version: '9' }, sheet)).toBe(false);
	});

	it('changes the total of the plan and of each scenario, and names the lines that change the most', () => {
		const bed = sheet.items.find(({ when, price }) => when.on === 'ward' && price);
		if (!bed) throw new Error('no line is charged for each day on the ward');
		const newer = withPrices((id, yuan) => (id === bed.id ? yuan + 100 : yuan));
		const news = sheetNews(document, sheet, newer);
		expect([news.from, news.to, news.choicesGone]).toEqual(['1.0.0', '1.1.0', false]);
		const [plan, scenario] = news.columns ?? [];
		expect((plan?.after ?? 0) - (plan?.before ?? 0)).toBe(21 * 100_00);
		// Four of the days are spent in intensive care, where no bed of the ward is charged.
		expect((scenario?.after ?? 0) - (scenario?.before ?? 0)).toBe(17 * 100_00);
		expect(scenario?.name).toBe('With intensive care');
		expect(news.lines.map(({ id }) => id)).toEqual([bed.id]);
	});

	it('names at most five lines, the largest change first', () => {
		const { lines } = sheetNews(
			document,
			sheet,
			withPrices((_, yuan) => yuan * 2)
		);
		const sizes = lines.map(({ before, after }) => after - before);
		expect(sizes).toHaveLength(5);
		expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
	});

	it('that no longer has a choice says so; one that cannot price the plan gives no sums', () => {
		const chosen = { ...document, plan: { ...document.plan, choices: { product: 'product-axi-cel' } } };
		const without = { ...sheet, version: '2', items: sheet.items.filter(({ id }) => id !== 'product-axi-cel') };
		expect(sheetNews(chosen, sheet, without).choicesGone).toBe(true);
		const [item] = sheet.items;
		const broken = { ...sheet, version: '2', items: item ? [item, item] : [] };
		expect(sheetNews(document, sheet, broken).columns).toBeNull();
	});
});
