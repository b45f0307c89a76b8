import { describe, expect, it } from 'vitest';
import { dictionary } from './data';

const { entries, sources, categories } = dictionary;

describe('the charge dictionary', () => {
	it('has every entry once', () => {
		expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
	});

	it('has not lost an entry of the 249 it was carried over from, and has 14 of its own', () => {
		expect(entries.length).toBe(263);
	});

	it('gives each Chinese name and alias to one entry only, so that a bill line finds one meaning', () => {
		const names = entries.flatMap((entry) => [entry.zh, ...entry.zh_aliases]);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	});

	it('keeps aliases that must match whole among the aliases', () => {
		for (const entry of entries) {
			for (const alias of entry.exact_only_aliases ?? []) expect([entry.zh, ...entry.zh_aliases]).toContain(alias);
		}
	});

	it('cites only sources that it lists', () => {
		const cited = entries.flatMap((entry) => [...entry.sources, ...entry.class_basis]);
		expect(cited.filter((id) => !(id in sources))).toEqual([]);
	});

	it('says that a name was seen only where it cites a source', () => {
		const seen = entries.filter((entry) => entry.zh_name_status === 'seen_in_source');
		expect(seen.filter((entry) => entry.sources.length === 0).map((entry) => entry.id)).toEqual([]);
	});

	it('sorts every entry under a category that it lists', () => {
		const known = new Set(categories.map((category) => category.id));
		expect(entries.filter((entry) => !known.has(entry.category)).map((entry) => entry.id)).toEqual([]);
	});
});

describe('the bands of an entry', () => {
	const banded = entries.flatMap((entry) =>
		entry.quantity_rule ? [{ id: entry.id, entry, rule: entry.quantity_rule }] : []
	);

	it.each(banded)('rise and end without a limit: $id', ({ rule }) => {
		const limits = rule.bands.map((band) => band.up_to ?? Infinity);
		expect(limits).toEqual([...new Set(limits)].sort((one, other) => one - other));
		expect(rule.bands.at(-1)?.up_to).toBeNull();
	});

	it.each(banded)('never become milder as the count grows: $id', ({ rule }) => {
		const order = rule.bands.map((band) => ['routine', 'allowance', 'signal'].indexOf(band.class));
		expect(order).toEqual([...order].sort((one, other) => one - other));
		const levels = rule.bands.map((band) => band.signal_level);
		expect(levels).toEqual([...levels].sort((one, other) => one - other));
	});

	it.each(banded.filter(({ rule }) => !rule.phase_split))(
		'begin with the class of the entry: $id',
		({ entry, rule }) => {
			expect(rule.bands[0]?.class).toBe(entry.typical_class);
		}
	);
});
