import { describe, expect, it } from 'vitest';
import { type ClassedLine, disagreements } from '$lib/reference/charge-dictionary/agreement';
import { dictionary, itemOf, sheet } from './data';

const { entries } = dictionary;

/** The sheet's lines with one of them changed. */
function withChanged(id: string, change: Partial<ClassedLine>): ClassedLine[] {
	itemOf(id);
	return sheet.items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

describe('the sheet and the dictionary', () => {
	it.each(sheet.items.map((item) => item.id))('agree on class and threshold of %s', (id) => {
		expect(disagreements(sheet.items, entries).filter((found) => found.item === id)).toEqual([]);
	});

	it.each(sheet.items.map((item) => item.id))('would be seen to differ if the class of %s were changed', (id) => {
		for (const other of ['routine', 'allowance', 'signal'] as const) {
			if (other === itemOf(id).class) continue;
			const found = disagreements(withChanged(id, { class: other }), entries);
			expect(found).toContainEqual({ item: id, field: 'class', expected: itemOf(id).class, found: other });
		}
	});

	it.each(sheet.items.map((item) => item.id))('would be seen to differ if the threshold of %s were changed', (id) => {
		const { signalAfter } = itemOf(id);
		const changed = (signalAfter ?? 0) + 1;
		const found = disagreements(withChanged(id, { signalAfter: changed }), entries);
		expect(found).toContainEqual({ item: id, field: 'signalAfter', expected: signalAfter, found: changed });
	});

	it.each(sheet.items.filter((item) => item.signalAfter).map((item) => item.id))(
		'would be seen to differ if the threshold of %s were left out',
		(id) => {
			const found = disagreements(withChanged(id, { signalAfter: undefined }), entries);
			expect(found.map(({ item, field }) => [item, field])).toEqual([[id, 'signalAfter']]);
		}
	);

	it('differ where a line names no entry, or one that the dictionary does not have', () => {
		for (const entry of [undefined, 'no_such_entry']) {
			const found = disagreements(withChanged('icu-bed', { entry }), entries);
			expect(found.map(({ item, field }) => [item, field])).toEqual([['icu-bed', 'entry']]);
		}
	});
});

describe('the rule of agreement', () => {
	const line = (change: Partial<ClassedLine>): ClassedLine => ({
		id: 'line',
		entry: 'bl_plt',
		when: { on: 'platelets' },
		class: 'allowance',
		signalAfter: 8,
		...change
	});
	const planned = (change: Partial<ClassedLine>): ClassedLine =>
		line({
			id: 'planned',
			when: { on: 'window', from: 5, to: 9, every: 4 },
			class: 'routine',
			signalAfter: undefined,
			...change
		});
	const fieldsOf = (lines: ClassedLine[]): string[] => disagreements(lines, entries).map(({ field }) => field);

	it('lets an extra line start after the routine stretch, counting the whole admission', () => {
		expect(fieldsOf([line({})])).toEqual([]);
	});

	it('takes what planned lines use from the threshold of an extra line with the same entry', () => {
		expect(fieldsOf([planned({}), line({ signalAfter: 6 })])).toEqual([]);
		expect(fieldsOf([planned({}), line({})])).toEqual(['signalAfter']);
	});

	it('counts what is used by quantity where the entry counts units or events', () => {
		expect(fieldsOf([line({ entry: 'lab_abg', when: { on: 'icu' }, quantity: 3, signalAfter: 1 })])).toEqual([]);
		expect(fieldsOf([line({ entry: 'lab_abg', when: { on: 'icu' }, signalAfter: 3 })])).toEqual([]);
	});

	it('counts a day as one day whatever its quantity of hours', () => {
		expect(
			fieldsOf([line({ entry: 'o2_low', when: { on: 'low-flow-oxygen' }, quantity: 24, signalAfter: 3 })])
		).toEqual([]);
	});

	it('refuses a planned line that runs from routine into the allowance', () => {
		expect(fieldsOf([planned({ when: { on: 'window', from: 0, to: 10 }, entry: 'mon_ecg' })])).toEqual(['when']);
	});

	it('gives a planned line that runs from routine into a signal its threshold', () => {
		const marrow = planned({ entry: 'proc_bm_asp', when: { on: 'window', from: 0, to: 6, every: 3 } });
		expect(fieldsOf([{ ...marrow, signalAfter: 2 }])).toEqual([]);
		expect(fieldsOf([marrow])).toEqual(['signalAfter']);
	});

	it('calls a scan that the infusion splits routine before it and a signal after it', () => {
		const before = { entry: 'img_head_mri', when: { on: 'admission' }, class: 'routine' } as const;
		expect(fieldsOf([planned(before)])).toEqual([]);
		expect(fieldsOf([planned({ ...before, when: { on: 'window', from: 1, to: 1 } })])).toEqual(['class']);
	});
});
