import { describe, expect, it } from 'vitest';
import { readQuestion } from '$lib/validation/question';
import { baseRequest, changed, refusals } from './base';

// Unknown keys are refused by name at every level, and no shape of JSON gets past the door.

const HOLDERS = [
	...['', 'sheet', 'sheet.hospital', 'sheet.package', 'sheet.package.price', 'sheet.items[0]', 'sheet.items[0].when'],
	...['sheet.items[0].price', 'sheet.items[1].dose', 'sheet.items[1].dose.vials[0]', 'plan', 'plan.course[0]'],
	...['funding', 'funding.topUp', 'funding.planned[0]', 'exchange']
];

function refusalsOf(json: unknown): string[] {
	const read = readQuestion(json, () => undefined);
	return read.ok ? [] : read.faults.map(({ path, code }) => `${path} ${code}`);
}

/** The base request with one more own key somewhere, whatever its name. */
function withKey(holder: string, key: string): unknown {
	const marked = JSON.stringify(changed({ [holder === '' ? 'MARK' : `${holder}.MARK`]: 1 }));
	return JSON.parse(marked.replace('"MARK"', JSON.stringify(key)));
}

describe('an unknown key', () => {
	it.each(HOLDERS)('in %j is refused by name', (holder) => {
		expect(refusalsOf(withKey(holder, 'colour'))).toEqual([`${holder === '' ? '' : `${holder}.`}colour unknown-key`]);
	});

	it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
		'may be %s, and changes nothing',
		(key) => {
			for (const holder of HOLDERS) {
				expect(refusalsOf(withKey(holder, key))).toEqual([`${holder === '' ? '' : `${holder}.`}${key} unknown-key`]);
			}
			expect(({} as Record<string, unknown>).colour).toBeUndefined();
		}
	);

	it.each(['', 'a b', 'a.b', 'a[0]', '"', '0', '费用', '\n'])('of the form %j is quoted in its path', (key) => {
		expect(refusalsOf(withKey('plan', key))).toEqual([`plan[${JSON.stringify(key)}] unknown-key`]);
		expect(refusalsOf(withKey('', key))).toEqual([`[${JSON.stringify(key)}] unknown-key`]);
	});

	it('among the choices is a group that the sheet does not have, whatever its name', () => {
		for (const key of ['constructor', 'toString', 'room']) {
			expect(refusals({ 'plan.choices': { [key]: 'bed' } })).toEqual([`plan.choices.${key} unknown-choice-group`]);
		}
		const named = JSON.parse('{"__proto__":"bed"}') as unknown;
		expect(refusalsOf({ ...baseRequest(), plan: { weightKg: '60', choices: named } })).toContain(
			'plan.choices.__proto__ unknown-key'
		);
	});

	it('is named beside every other', () => {
		expect(refusals({ 'plan.a': 1, 'plan.b': 2, c: 3 })).toEqual([
			'c unknown-key',
			'plan.a unknown-key',
			'plan.b unknown-key'
		]);
	});
});

describe('a question of another shape', () => {
	it.each([null, [], 'text', 5, true])('is refused: %j', (json) => expect(refusalsOf(json)).toEqual([' wrong-type']));

	it('names what it lacks', () => expect(refusalsOf({})).toEqual(['plan missing', 'sheet missing']));

	it.each(['sheet', 'plan', 'funding', 'exchange'])('is refused where %s is no object', (part) => {
		for (const value of ['text', 5, [], true]) expect(refusals({ [part]: value })).toContain(`${part} wrong-type`);
	});

	it('names either a sheet or the id of one', () => {
		expect(refusalsOf({ ...baseRequest(), sheetId: 'any' })).toEqual(['sheetId one-of-two']);
		expect(refusalsOf({ sheetId: 'any', plan: { weightKg: '60' } })).toEqual(['sheetId unknown-sheet']);
		expect(refusalsOf({ sheetId: 5, plan: { weightKg: '60' } })).toEqual(['sheetId wrong-type']);
	});

	it('is refused below 32 levels, however deep it goes', () => {
		const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
		for (const depth of [100, 5_000]) {
			expect(refusalsOf({ ...baseRequest(), plan: nested(depth) }).join()).toContain('too-deep');
		}
	});

	it('is refused where a list is longer than any of ours, without a fault for each entry', () => {
		const items = Array.from({ length: 200_000 }, () => ({}));
		expect(refusals({ 'sheet.items': items, 'plan.choices': {}, 'sheet.package': null })).toEqual([
			'sheet.items too-many'
		]);
	});
});

describe('a fault in one field hides none of another, whether its neighbours are written out or left to their defaults', () => {
	const short = { weightKg: '1', course: [{ support: 'fever', firstDay: 99, days: 1 }] };
	const topUp = { floor: '100.00', step: '0.00', arrivalDays: 2 };

	it('in the plan', () => {
		expect(refusals({ plan: short })).toEqual(['plan.course[0].firstDay outside-stay', 'plan.weightKg out-of-range']);
		expect(refusals({ plan: { ...short, leadDays: null, baselineDays: 21 } })).toHaveLength(2);
	});

	it('in the rule of top-ups', () => {
		const step = 'funding.topUp.step not-positive';
		expect(refusals({ funding: { deposit: '1.00', topUp } })).toEqual([step, 'funding.topUp.target missing']);
		expect(refusals({ funding: { deposit: '1.00', topUp: { ...topUp, target: '99.00' } } })).toEqual([
			step,
			'funding.topUp.target target-below-floor'
		]);
	});

	it('but what a refused field would mean is not guessed', () => {
		expect(refusals({ plan: { ...short, weightKg: '60', leadDays: 'six' } })).toEqual(['plan.leadDays wrong-type']);
		expect(refusals({ funding: { deposit: '1.00', topUp: { ...topUp, step: '1.00', rule: 'ask' } } })).toEqual([
			'funding.topUp.rule unknown-value'
		]);
	});
});

describe('a hostile key', () => {
	const long = 'a.'.repeat(100_000);

	it('is named by its first 200 characters, however often a fault lies under it', () => {
		const nested = Array.from({ length: 500 }, () => JSON.parse('{"__proto__":1}') as unknown);
		const found = refusalsOf({ ...baseRequest(), [long]: nested });
		expect(found.length).toBeGreaterThan(100);
		expect(Math.max(...found.map((refusal) => refusal.length))).toBeLessThan(260);
	});

	it('among the choices is refused as any other', () => {
		expect(refusals({ 'plan.choices': { [long]: 'x' } })).toHaveLength(1);
	});

	it('may come in any number', () => {
		const keys = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`k${at}`, 1]));
		expect(refusalsOf({ ...baseRequest(), ...keys })).toHaveLength(200_000);
		expect(refusals({ plan: { weightKg: '60', ...keys } })).toHaveLength(200_000);
	});
});
