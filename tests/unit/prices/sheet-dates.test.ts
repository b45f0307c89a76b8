import { describe, expect, it } from 'vitest';
import { outsideDates, priceDaysOf } from '$lib/prices/sheet-dates';
import sheet from '$lib/reference/sheets/illustrative-cn-2026.json';
import type { PriceSheet } from '$lib/model/price-sheet.schema';

const { items } = sheet as unknown as PriceSheet;
const plain = { items: items.filter(({ id }) => id === 'ward-bed') };

describe('the days that prices must hold on', () => {
	it('are today alone while no admission date is known', () => {
		expect(priceDaysOf(plain, [{ id: 'ward-bed' }], { today: '2026-11-20', admission: undefined })).toEqual({
			today: '2026-11-20'
		});
	});

	it('are also the admission and the first day on which something is paid ahead of it', () => {
		const ahead = items.filter(({ paid }) => paid === 'ahead');
		const lines = ahead.map(({ id }) => ({ id }));
		const most = Math.max(...ahead.map(({ daysBefore }) => daysBefore ?? 0));
		expect(most).toBeGreaterThan(0);
		const days = priceDaysOf({ items }, lines, { today: undefined, admission: '2027-01-10' });
		expect(days.admission).toBe('2027-01-10');
		expect(days.productPayment).toBe(new Date(Date.UTC(2027, 0, 10 - most)).toISOString().slice(0, 10));
	});

	it('leave out what is paid ahead and not picked', () => {
		const days = priceDaysOf({ items }, [], { today: undefined, admission: '2027-01-10' });
		expect(days.productPayment).toBeUndefined();
	});

	it('count a package that is paid ahead', () => {
		const bundle = { paid: 'ahead', daysBefore: 7 } as PriceSheet['package'];
		const days = priceDaysOf({ items: [], package: bundle }, [{ id: 'package' }], {
			today: undefined,
			admission: '2027-01-03'
		});
		expect(days.productPayment).toBe('2026-12-27');
	});

	it('say which of them lie outside the dates of a sheet, and on which side', () => {
		const dates = { validFrom: '2026-01-01', validTo: '2026-12-31' };
		expect(outsideDates(dates, { today: '2025-12-31', admission: '2027-01-02', productPayment: '2026-12-31' })).toEqual(
			[
				{ day: 'today', date: '2025-12-31', side: 'before' },
				{ day: 'admission', date: '2027-01-02', side: 'after' }
			]
		);
	});
});
