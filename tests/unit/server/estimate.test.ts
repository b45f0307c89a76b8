import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { estimateCases } from '../../golden/cases';
import { baseRequest, changed } from '../engine/base';
import { post, problemIn } from './post';

const consoleMethods = ['log', 'info', 'warn', 'error', 'debug'] as const;
const spies = consoleMethods.map((method) => vi.spyOn(console, method));

beforeEach(() => spies.forEach((spy) => spy.mockClear()));
// What a request says may concern someone's health: no answer writes a word of it anywhere.
afterEach(() => spies.forEach((spy) => expect(spy).not.toHaveBeenCalled()));

type Answer = { warnings: { path: string; code: string; message: string }[] } & Record<string, unknown>;

describe('POST /api/v1/estimate', () => {
	it.each(estimateCases)(
		'answers the worked case $name with 200 and its very numbers',
		async ({ request, response }) => {
			const answered = await post(request);
			expect(answered.status).toBe(200);
			expect(answered.headers.get('content-type')).toBe('application/json');
			expect(answered.headers.get('cache-control')).toBe('no-store');
			const { warnings, ...rest } = (await answered.json()) as Answer;
			for (const { message } of warnings) expect(message).toMatch(/^[A-Z].*\.$/);
			expect({ ...rest, warnings: warnings.map(({ path, code }) => ({ path, code })) }).toEqual(response);
		}
	);

	it('fills in the defaults: lead 6, baseline 21, no extra days, no choices, no course', async () => {
		const { sheet } = baseRequest();
		const plain = await post({ sheet, plan: { weightKg: '60' } });
		const full = { weightKg: '60', leadDays: 6, baselineDays: 21, extraDays: 0, choices: {}, course: [] };
		expect(await plain.json()).toEqual(await (await post({ sheet, plan: full })).json());
	});

	it('has a ledger only with a funding, and payments only with an exchange', async () => {
		const level = async (changes: Record<string, unknown>) => {
			const { levels } = (await (await post(changed(changes))).json()) as { levels: { low: Record<string, unknown> } };
			return levels.low;
		};
		expect(await level({ funding: undefined, exchange: undefined })).toMatchObject({ ledger: null });
		expect(Object.keys(await level({ funding: undefined, exchange: undefined }))).toEqual(['estimate', 'ledger']);
		expect(Object.keys(await level({}))).toEqual(['estimate', 'ledger', 'payments']);
	});

	it('takes a built-in sheet by its id', async () => {
		const answered = await post({ sheetId: 'illustrative-cn-2026', plan: { weightKg: '60' } });
		expect(answered.status).toBe(200);
	});

	it.each([
		['an unknown id', { sheetId: 'nobody', plan: { weightKg: '60' } }, 'sheetId', 'unknown-sheet'],
		['a name that every object has', { sheetId: 'constructor', plan: { weightKg: '60' } }, 'sheetId', 'unknown-sheet'],
		['both', { ...baseRequest(), sheetId: 'illustrative-cn-2026' }, 'sheetId', 'one-of-two'],
		['neither', { plan: { weightKg: '60' } }, 'sheet', 'missing']
	])('refuses %s', async (_, body, path, code) => {
		const refused = await post(body);
		expect(refused.status).toBe(422);
		expect((await problemIn(refused)).errors).toEqual([
			{ path, code, message: expect.stringMatching(/\.$/) as string }
		]);
	});
});

describe('a refusal', () => {
	it('is a problem document that names every fault by path, code and sentence', async () => {
		const refused = await post(
			changed({ 'plan.weightKg': '1', 'plan.course[0].days': 0, 'sheet.items[0].class': 'x' })
		);
		expect(refused.status).toBe(422);
		expect(refused.headers.get('content-type')).toBe('application/problem+json');
		expect(refused.headers.get('cache-control')).toBe('no-store');
		const problem = await problemIn(refused);
		expect(problem).toMatchObject({ type: 'about:blank', title: 'Unprocessable Content', status: 422 });
		expect(problem.errors?.map(({ path, code }) => `${path} ${code}`)).toEqual([
			'plan.course[0].days out-of-range',
			'plan.weightKg out-of-range',
			'sheet.items[0].class unknown-value'
		]);
	});

	it('repeats no value of the request', async () => {
		const secret = 'S3CRET-value';
		const places = [
			...[
				'plan.weightKg',
				'plan.leadDays',
				'plan.course',
				'plan.course[0].support',
				'plan.course[0].days',
				'plan.choices.product'
			],
			...['sheet', 'sheet.id', 'sheet.currency', 'sheet.validFrom', 'sheet.items[0].class', 'sheet.items[0].price.low'],
			...[
				'sheet.items[0].when.on',
				'sheet.items[0].quantity',
				'sheet.package.onlyWith',
				'funding.deposit',
				'funding.topUp.rule'
			],
			...['funding.holidays', 'funding.admissionDate', 'exchange.currency', 'exchange.rate', 'asOf', 'sheetId']
		];
		for (const place of places) {
			const refused = await post(changed({ [place]: place === 'sheet.id' ? [secret] : secret, 'plan.colour': secret }));
			const text = await refused.text();
			expect(refused.status, place).toBe(422);
			expect(text, place).not.toContain(secret);
		}
	});

	it('repeats no name of the sheet that was sent with it either', async () => {
		const named = {
			'sheet.items[3].choice': 'S3CRET',
			'sheet.items[4].id': 'S3CRET-id',
			'sheet.items[4].choice': 'S3CRET'
		};
		for (const choices of [{ S3CRET: 'other' }, { other: 'product' }]) {
			const refused = await post(changed({ ...named, 'sheet.package': null, 'plan.choices': choices }));
			const { errors = [] } = await problemIn(refused);
			expect(errors).toHaveLength(1);
			expect(errors[0]?.message).not.toContain('S3CRET');
		}
	});

	it('lists a thousand faults at most and says how many there are', async () => {
		const unknown = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`key${at}`, 1]));
		const problem = await problemIn(await post({ ...baseRequest(), ...unknown }));
		expect(problem.errors).toHaveLength(1_000);
		expect(problem.detail).toContain('5000 faults');
	});
});
