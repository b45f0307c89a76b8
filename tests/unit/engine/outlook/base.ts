import { courseModelSchema, type CourseModel } from '$lib/model/course-model.schema';
import { type PriceSheet, priceSheetSchema } from '$lib/model/price-sheet.schema';
import { prepareSheet, type PreparedSheet } from '$lib/engine';
import { type Outlook, outlookOf, type OutlookQuestion } from '$lib/engine/outlook';
import { fundingSchema } from '$lib/model/funding.schema';
import { flat, item } from '../base';

/** A sheet of which every item is told. */
export function sheetOf(items: readonly unknown[], extra: Partial<PriceSheet> = {}): PreparedSheet {
	const prepared = prepareSheet(
		priceSheetSchema.parse({
			schema: 'price-sheet/1',
			id: 'test',
			version: '1',
			basis: 'hospital',
			hospital: { name: { en: 'Test' } },
			currency: 'CNY',
			validFrom: '2026-01-01',
			validTo: '2026-12-31',
			crsAllowance: '0.00',
			items,
			...extra
		})
	);
	if (!prepared.ok) throw new Error(JSON.stringify(prepared.faults));
	return prepared.value;
}

/** One item of a support, at one price on every day. */
export function care(support: string, amount: string): Record<string, unknown> {
	return item(support, { price: flat(amount), when: { on: support } });
}

type RowChanges = Record<string, unknown>;

/** A model of one row that begins on day 2 and needs nothing, with what a test changes. */
export function modelOf(...rows: readonly RowChanges[]): CourseModel {
	return courseModelSchema.parse({
		id: 'test',
		name: { en: 'Test' },
		grades: rows.map((row) => ({ grade: 1, probability: '1', onsetDay: { '2': '1' }, ...row }))
	});
}

export const plan = { weightKg: '60', leadDays: 6, baselineDays: 21, extraDays: 0, choices: {} };

/** A funding without a rule that ever asks: a floor of nothing, unless a test changes it. */
export function fundingOf(deposit: string, changes: Record<string, unknown> = {}) {
	const topUp = { floor: '0.00', target: '0.00', step: '100.00', arrivalDays: 1, ...changes };
	return fundingSchema.parse({ deposit, topUp });
}

/** The outlook of a question at the typical level that is known to be sound. */
export function outlook(prepared: PreparedSheet, model: CourseModel, more: Partial<OutlookQuestion> = {}): Outlook {
	const answered = outlookOf(prepared, { plan, model, level: 'typical', ...more });
	if (!answered.ok) throw new Error(JSON.stringify(answered.faults));
	return answered.value;
}

/** What is refused, as `path code`. */
export function refusals(prepared: PreparedSheet, model: CourseModel, more: Partial<OutlookQuestion> = {}): string[] {
	const answered = outlookOf(prepared, { plan, model, level: 'typical', ...more });
	return answered.ok ? [] : answered.faults.map(({ path, code }) => `${path} ${code}`);
}

/** Yuan as fen. */
export function yuan(amount: number): number {
	return amount * 100;
}
