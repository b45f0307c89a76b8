import { describe, expect, it } from 'vitest';
import { flat, item, refusals, vials } from './base';

// Section 4 of the contract: what a price sheet may not say, with the path to the field.

const ITEM = 'sheet.items[0]';
const DOSE = 'sheet.items[1].dose';

type Case = [name: string, changes: Record<string, unknown>, refusals: string[]];

const cases: Case[] = [
	['a repeated id, at the later item', { 'sheet.items[2].id': 'bed' }, ['sheet.items[2].id repeated-id']],
	['the id "package"', { [`${ITEM}.id`]: 'package' }, [`${ITEM}.id reserved-id`]],
	['the id "none"', { [`${ITEM}.id`]: 'none' }, [`${ITEM}.id reserved-id`]],
	['low above typical', { [`${ITEM}.price.low`]: '10.01' }, [`${ITEM}.price.low low-above-typical`]],
	['typical above high', { [`${ITEM}.price.high`]: '9.99' }, [`${ITEM}.price.typical typical-above-high`]],
	[
		'both at once',
		{ [`${ITEM}.price`]: { low: '3', typical: '2', high: '1' } },
		[`${ITEM}.price.low low-above-typical`, `${ITEM}.price.typical typical-above-high`]
	],
	[
		'the same in a vial',
		{ [`${DOSE}.vials[1].price.low`]: '999.00' },
		[`${DOSE}.vials[1].price.low low-above-typical`]
	],
	['the same in the package', { 'sheet.package.price.low': '1.00' }, ['sheet.package.price.low low-above-typical']],
	['an unknown time', { [`${ITEM}.when.on`]: 'night' }, [`${ITEM}.when.on unknown-value`]],
	['an unknown place', { [`${ITEM}.when.place`]: 'home' }, [`${ITEM}.when.place unknown-value`]],
	['an unknown class', { [`${ITEM}.class`]: 'extra' }, [`${ITEM}.class unknown-value`]],
	['an unknown way to pay', { [`${ITEM}.paid`]: 'later' }, [`${ITEM}.paid unknown-value`]],
	['an unknown way to pay the package', { 'sheet.package.paid': 'later' }, ['sheet.package.paid unknown-value']],
	[
		'an unknown class that a package covers',
		{ 'sheet.package.covers': ['routine', 'signal'] },
		['sheet.package.covers[1] unknown-value']
	],
	[
		'a class that a package covers twice',
		{ 'sheet.package.covers': ['routine', 'routine'] },
		['sheet.package.covers[1] repeated-class']
	],
	['a package that covers nothing', { 'sheet.package.covers': [] }, ['sheet.package.covers empty']],
	[
		'a package with an item that is not there',
		{ 'sheet.package.onlyWith': 'nobody' },
		['sheet.package.onlyWith unknown-item']
	],
	['a package of no days', { 'sheet.package.coversDays': 0 }, ['sheet.package.coversDays out-of-range']],
	['a window from after to', { 'sheet.items[2].when.from': 6 }, ['sheet.items[2].when.from from-after-to']],
	['a window without a start', { 'sheet.items[2].when.from': undefined }, ['sheet.items[2].when.from missing']],
	['a window without an end', { 'sheet.items[2].when.to': null }, ['sheet.items[2].when.to missing']],
	['a window in parts of days', { 'sheet.items[2].when.to': 5.5 }, ['sheet.items[2].when.to not-whole']],
	['a repeat below 1', { 'sheet.items[2].when.every': 0 }, ['sheet.items[2].when.every out-of-range']],
	['a quantity below 1', { [`${ITEM}.quantity`]: 0 }, [`${ITEM}.quantity out-of-range`]],
	['a turn to a signal before the first', { [`${ITEM}.signalAfter`]: 0 }, [`${ITEM}.signalAfter out-of-range`]],
	['an end before the beginning', { 'sheet.validTo': '2025-12-31' }, ['sheet.validTo valid-to-before-from']],
	['a date that is none', { 'sheet.validFrom': '2026-02-29' }, ['sheet.validFrom not-a-date']],
	['a price beside a dose', { 'sheet.items[1].price': flat('1.00') }, [`${DOSE} dose-beside-price`]],
	['neither of them', { [`${ITEM}.price`]: undefined }, [`${ITEM}.price neither-price-nor-dose`]],
	['no vials', { [`${DOSE}.vials`]: [] }, [`${DOSE}.vials empty`]],
	['seven vials', { [`${DOSE}.vials`]: vials(1, 2, 3, 4, 5, 6, 7) }, [`${DOSE}.vials too-many`]],
	['two vials of one size', { [`${DOSE}.vials`]: vials(80, 400, 80) }, [`${DOSE}.vials[2].mg repeated-vial`]],
	['a vial of nothing', { [`${DOSE}.vials[0].mg`]: 0 }, [`${DOSE}.vials[0].mg out-of-range`]],
	['a vial of half milligrams', { [`${DOSE}.vials[0].mg`]: 80.5 }, [`${DOSE}.vials[0].mg not-whole`]],
	['a dose of nothing', { [`${DOSE}.mgPerKg`]: '0.0' }, [`${DOSE}.mgPerKg out-of-range`]],
	['no dose at most', { [`${DOSE}.maxMg`]: '0' }, [`${DOSE}.maxMg out-of-range`]],
	['a dose as a number', { [`${DOSE}.mgPerKg`]: 8 }, [`${DOSE}.mgPerKg wrong-type`]],
	['a dose in another form', { [`${DOSE}.mgPerKgUnder30`]: '1e1' }, [`${DOSE}.mgPerKgUnder30 malformed-decimal`]],
	['another currency', { 'sheet.currency': 'USD' }, ['sheet.currency unknown-value']],
	['another schema', { 'sheet.schema': 'price-sheet/2' }, ['sheet.schema unknown-value']],
	['another basis', { 'sheet.basis': 'rumour' }, ['sheet.basis unknown-value']],
	['items that are no list', { 'sheet.items': {} }, ['sheet.items wrong-type']],
	['an item that is nothing', { [ITEM]: null }, [`${ITEM} wrong-type`]],
	...['name', 'category', 'unit', 'when', 'class', 'id'].map((field): Case => [
		`an item without ${field}`,
		{ [`${ITEM}.${field}`]: undefined },
		[`${ITEM}.${field} missing`]
	]),
	...['low', 'typical', 'high'].map((level): Case => [
		`a price without ${level}`,
		{ [`${ITEM}.price.${level}`]: undefined },
		[`${ITEM}.price.${level} missing`]
	]),
	...['schema', 'id', 'version', 'basis', 'hospital', 'currency', 'validFrom', 'validTo', 'crsAllowance', 'items'].map(
		(field): Case => [`no ${field}`, { [`sheet.${field}`]: undefined }, [`sheet.${field} missing`]]
	),
	['a choice of a group that is not there', { 'plan.choices.room': 'bed' }, ['plan.choices.room unknown-choice-group']],
	['a choice that its group does not have', { 'plan.choices.product': 'bed' }, ['plan.choices.product unknown-choice']],
	['a choice that is no text', { 'plan.choices.product': 1 }, ['plan.choices.product wrong-type']],
	['a name without a language', { [`${ITEM}.name`]: {} }, [`${ITEM}.name empty`]],
	['a name in no language', { [`${ITEM}.name`]: { English: 'Bed' } }, [`${ITEM}.name.English unknown-key`]],
	['an empty name', { [`${ITEM}.name`]: { en: '' } }, [`${ITEM}.name.en empty`]]
];

describe('a sheet is refused', () => {
	it.each(cases)('for %s', (_, changes, expected) => {
		expect(refusals(changes)).toEqual(expected);
	});

	it('for all that can be told apart at once, in the order of their paths', () => {
		const several: readonly Case[] = cases.filter(([name]) =>
			[
				'a repeated id, at the later item',
				'low above typical',
				'no vials',
				'another currency',
				'an unknown class'
			].includes(name)
		);
		const changes = Object.assign({}, ...several.map(([, change]) => change)) as Record<string, unknown>;
		const found = refusals({
			...changes,
			'plan.weightKg': '1',
			'funding.topUp.target': '1.00',
			'exchange.currency': 'XXX'
		});
		expect(new Set(found)).toEqual(
			new Set([
				...several.flatMap(([, , expected]) => expected),
				'plan.weightKg out-of-range',
				'funding.topUp.target target-below-floor',
				'exchange.currency unknown-currency'
			])
		);
		expect(found).toHaveLength(8);
	});

	it('with items in the order of their numbers: 2 before 10', () => {
		const items = Array.from({ length: 12 }, (_, at) =>
			item(`item-${at}`, at === 2 || at === 10 ? { class: 'x' } : {})
		);
		expect(refusals({ 'sheet.items': items, 'sheet.package': null, 'plan.choices': {} })).toEqual([
			'sheet.items[2].class unknown-value',
			'sheet.items[10].class unknown-value'
		]);
	});
});

describe('a sheet is accepted', () => {
	it.each<[string, Record<string, unknown>]>([
		['with no items', { 'sheet.items': [], 'sheet.package': null, 'plan.choices': {} }],
		['with a choice of none', { 'plan.choices.product': 'none' }],
		['with six vials', { [`${DOSE}.vials`]: vials(1, 2, 3, 4, 5, 6) }],
		['with a window of one day', { 'sheet.items[2].when': { on: 'window', from: 5, to: 5 } }],
		['for one day', { 'sheet.validFrom': '2026-03-02', 'sheet.validTo': '2026-03-02', asOf: '2026-03-02' }],
		[
			'with what is described and never calculated with',
			{ [`${ITEM}.entry`]: 'bed', [`${ITEM}.evidence`]: 'A', [`${ITEM}.source`]: 's', [`${ITEM}.asOf`]: '2026' }
		],
		['with plain sentences by language', { [`${ITEM}.words`]: { en: 'A bed.', zh: ['床。', '位。'] } }],
		['with a package that hangs on an item outside every group', { 'sheet.package.onlyWith': 'bed' }],
		['with a group of any name', { [`${ITEM}.choice`]: 'my "room"', 'plan.choices': { 'my "room"': 'bed' } }]
	])('%s', (_, changes) => {
		expect(refusals(changes)).toEqual([]);
	});
});
