import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { answerOutlook } from '$lib/server/api/outlook';
import { openApiDocument } from '$lib/server/api/openapi';
import { OutlookWorkerPool } from '$lib/server/outlook/worker-pool';
import program from '$lib/server/outlook/thread.ts?worker-text';
import { GET as health } from '../../../src/routes/healthz/+server';
import { fallback } from '../../../src/routes/api/v1/outlook/+server';
import { expectSameOutlook, outlookCases } from '../../golden/outlook-cases';
import { problemIn } from './post';

const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) => vi.spyOn(console, method));
beforeEach(() => spies.forEach((spy) => spy.mockClear()));
// What a request says may concern someone's health: no answer writes a word of it anywhere.
afterEach(() => spies.forEach((spy) => expect(spy).not.toHaveBeenCalled()));

function post(json: unknown, pool?: Pick<OutlookWorkerPool, 'run'>): Promise<Response> {
	const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) };
	return answerOutlook(new Request('http://localhost/api/v1/outlook', init), pool);
}

const row = { grade: 1, probability: '1', onsetDay: { '2': '1' } };
const model = (...grades: readonly unknown[]) => ({ id: 'test', name: { en: 'Test' }, grades });
const base = { sheetId: 'illustrative-cn-2026', plan: { weightKg: '60' }, model: model(row) };

/** As many equally likely days as there are, in parts of 10^-12. */
function evenly(count: number): Record<string, string> {
	const each = Math.floor(1e12 / count);
	const days = Array.from({ length: count }, (_, day) => (day === 0 ? 1e12 - each * (count - 1) : each));
	return Object.fromEntries(days.map((units, day) => [day, `0.${units.toString().padStart(12, '0')}`]));
}

/** Few enough courses to be taken, but nearly each with a stay of its own. */
const slow = model({
	...row,
	onsetDay: evenly(100),
	icuDays: evenly(100),
	extraDays: evenly(91),
	feverDays: evenly(5)
});

async function errorsOf(body: unknown): Promise<string[]> {
	const refused = await post(body);
	expect(refused.status).toBe(422);
	const { errors = [] } = await problemIn(refused);
	return errors.map(({ path, code }) => `${path} ${code}`);
}

describe('POST /api/v1/outlook', () => {
	it.each(outlookCases)('answers the worked case $name', async ({ request, response }) => {
		const answered = await post(request);
		expect(answered.status).toBe(200);
		expect(answered.headers.get('content-type')).toBe('application/json');
		expect(answered.headers.get('cache-control')).toBe('no-store');
		expectSameOutlook(await answered.json(), response);
	});

	it('takes a built-in sheet and a built-in model by id, at the typical level unless another is asked for', async () => {
		const asked = { ...base, model: undefined, modelId: 'cd19-41bb' };
		const answered = await post(asked);
		const outlook = (await answered.json()) as { courses: number; topUps: unknown; arrears: unknown };
		expect(outlook).toMatchObject({ courses: 1_046_954, topUps: null, arrears: null, coverage: [] });
		expect(await (await post({ ...asked, level: 'typical' })).json()).toEqual(outlook);
		expect(await (await post({ ...asked, level: 'high' })).json()).not.toEqual(outlook);
		expect((await post({ ...asked, modelId: 'cd19-41bb-low' })).status).toBe(200);
	});

	it.each([
		['a course in the plan', { plan: { weightKg: '60', course: [] } }, ['plan.course unknown-key']],
		['an unknown field', { exchange: {} }, ['exchange unknown-key']],
		['no model', { model: undefined }, ['model missing']],
		['a model beside an id', { modelId: 'bcma' }, ['modelId one-of-two']],
		['an unknown model', { model: undefined, modelId: 'constructor' }, ['modelId unknown-model']],
		['an id that is none', { model: undefined, modelId: 5 }, ['modelId wrong-type']],
		['a sheet beside an id', { sheet: {} }, ['sheetId one-of-two']],
		['an unknown level', { level: 'middle' }, ['level unknown-value']],
		['an amount that is none', { funds: ['1', '-1', 5] }, ['funds[1] malformed-amount', 'funds[2] wrong-type']],
		['too many funds', { funds: Array.from({ length: 101 }, () => '1') }, ['funds too-many']],
		['rows that miss 1', { model: model({ ...row, probability: '0.9' }) }, ['model.grades chances-not-one']],
		[
			'a distribution that misses 1, beside a fault of the plan',
			{ model: model({ ...row, icuDays: { '1': '0.9' } }), plan: { weightKg: '1' } },
			['model.grades[0].icuDays chances-not-one', 'plan.weightKg out-of-range']
		],
		[
			'a stay that is too long',
			{ model: model({ ...row, extraDays: { '91': '1' } }) },
			['model.grades[0].extraDays out-of-range']
		],
		[
			'a choice that the sheet does not have',
			{ plan: { weightKg: '60', choices: { product: 'none of it' } } },
			['plan.choices.product unknown-choice']
		],
		[
			'a planned payment that comes before admission',
			{ funding: { deposit: '1', topUp: { rule: 'standard' }, planned: [{ day: -7, amount: '1' }] } },
			['funding.planned[0].day planned-before-admission']
		]
	] as [string, object, string[]][])('refuses %s by its path', async (_, changes, errors) => {
		expect(await errorsOf({ ...base, ...changes })).toEqual(expect.arrayContaining(errors));
	});

	it('refuses what would unfold too far, with the number of courses', async () => {
		const many = model({ ...row, onsetDay: evenly(366), icuDays: evenly(366), feverDays: evenly(366) });
		const { errors = [] } = await problemIn(await post({ ...base, model: many }));
		expect(errors).toMatchObject([{ path: 'model.grades', code: 'too-many-courses' }]);
		expect(errors[0]?.message).toContain('49027896');
	});

	it('refuses a total past the limit, which only the work shows', async () => {
		const sheet = JSON.parse(readFileSync('src/lib/reference/sheets/illustrative-cn-2026.json', 'utf8')) as {
			items: Record<string, unknown>[];
		};
		const price = { low: '100000000', typical: '100000000', high: '100000000' };
		sheet.items[20] = { ...sheet.items[20], price, dose: undefined, quantity: 1000, when: { on: 'day' } };
		expect(await errorsOf({ ...base, sheetId: undefined, sheet })).toEqual(['sheet.items total-too-large']);
	});

	it('reads a body as every address does: 400, 413, 415; another method is 405', async () => {
		const send = (body: BodyInit, headers: Record<string, string>) =>
			answerOutlook(new Request('http://localhost/api/v1/outlook', { method: 'POST', headers, body }));
		expect((await send('{', { 'content-type': 'application/json' })).status).toBe(400);
		expect((await send(' '.repeat(1_048_577), { 'content-type': 'application/json' })).status).toBe(413);
		expect((await send('{}', { 'content-type': 'text/plain' })).status).toBe(415);
		const handled = await (fallback as unknown as () => Promise<Response>)();
		expect([handled.status, handled.headers.get('allow')]).toEqual([405, 'POST']);
	});
});

describe('work that is too much', () => {
	const short = new OutlookWorkerPool(program, { threads: 1, waiting: 1, milliseconds: 1_000, megabytes: 512 });
	const small = new OutlookWorkerPool(program, { threads: 1, waiting: 0, milliseconds: 60_000, megabytes: 48 });
	afterAll(() => Promise.all([short.close(), small.close()]));

	it('is refused when its time is over, and other requests are answered meanwhile', async () => {
		const began = performance.now();
		const answer = post({ ...base, model: slow }, short);
		let [healthy, longest] = [0, 0];
		let open = true;
		void answer.finally(() => (open = false));
		while (open) {
			const asked = performance.now();
			await new Promise((resolve) => setTimeout(resolve, 20));
			const response = await (health as unknown as () => Response | Promise<Response>)();
			if (response.status === 200) healthy += 1;
			longest = Math.max(longest, performance.now() - asked);
		}
		const refused = await answer;
		expect(refused.status).toBe(422);
		expect((await problemIn(refused)).errors).toMatchObject([{ path: 'model', code: 'too-much-work' }]);
		expect(performance.now() - began).toBeLessThan(10_000);
		expect(healthy).toBeGreaterThan(10);
		expect(longest).toBeLessThan(1_000);
	}, 20_000);

	it('is refused when its memory is over', async () => {
		const refused = await post({ ...base, model: slow }, small);
		expect((await problemIn(refused)).errors).toMatchObject([{ path: 'model', code: 'too-much-work' }]);
	}, 60_000);

	it('leaves the pool as it was: the next question is answered', async () => {
		expect((await post(base, short)).status).toBe(200);
		expect((await post(base, small)).status).toBe(200);
	});

	it('waits in a line, and is turned away where the line is full', async () => {
		const [first, second, third] = await Promise.all([
			post({ ...base, model: slow }, short),
			post(base, short),
			post(base, short)
		]);
		expect([first?.status, second?.status, third?.status]).toEqual([422, 200, 503]);
		expect(third?.headers.get('retry-after')).toBe('10');
		expect(third && (await problemIn(third))).toMatchObject({ status: 503, title: 'Service Unavailable' });
	}, 20_000);
});

describe('the OpenAPI document', () => {
	const document = openApiDocument();
	const ajv = new Ajv2020({ strict: false, validateFormats: false });
	ajv.addSchema(document, 'document');
	const fits = (name: string, value: unknown): boolean =>
		ajv.validate({ $ref: `document#/components/schemas/${name}` }, value);

	it.each(outlookCases)('fits the request and the response of $name', async ({ request }) => {
		const withoutNulls: unknown = JSON.parse(
			JSON.stringify(request, (_, part: unknown) => (part === null ? undefined : part))
		);
		expect(fits('OutlookRequest', withoutNulls)).toBe(true);
		expect(fits('OutlookResponse', await (await post(request)).json())).toBe(true);
	});

	it('fits no request with a course, and shows an example that is answered', async () => {
		expect(fits('OutlookRequest', { ...base, plan: { weightKg: '60', course: [] } })).toBe(false);
		const { paths } = document as {
			paths: Record<string, { post: { requestBody: { content: Record<string, { example: unknown }> } } }>;
		};
		const example = paths['/api/v1/outlook']?.post.requestBody.content['application/json']?.example;
		expect(fits('OutlookRequest', example)).toBe(true);
		expect((await post(example)).status).toBe(200);
	});
});
