import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '$lib/server/api/openapi';
import { answerSafePlan } from '$lib/server/api/safe-plan';
import { fallback } from '../../../src/routes/api/v1/safe-plan/+server';
import { expectSameOutlook, safePlanCases } from '../../golden/outlook-cases';
import { problemIn } from './post';

function post(json: unknown): Promise<Response> {
	const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) };
	return answerSafePlan(new Request('http://localhost/api/v1/safe-plan', init));
}

const topUp = { floor: '20000.00', target: '60000.00', step: '10000.00', arrivalDays: 6 };
const base = {
	sheetId: 'illustrative-cn-2026',
	plan: { weightKg: '60' },
	model: { id: 'test', name: { en: 'Test' }, grades: [{ grade: 1, probability: '1', onsetDay: { '2': '1' } }] },
	funding: { deposit: '100000.00', topUp }
};

async function errorsOf(body: unknown): Promise<string[]> {
	const refused = await post(body);
	expect(refused.status).toBe(422);
	const { errors = [] } = await problemIn(refused);
	return errors.map(({ path, code }) => `${path} ${code}`);
}

describe('POST /api/v1/safe-plan', () => {
	it.each(safePlanCases)('answers the worked case $name', async ({ request, response }) => {
		const answered = await post(request);
		expect(answered.status).toBe(200);
		expect(answered.headers.get('content-type')).toBe('application/json');
		expect(answered.headers.get('cache-control')).toBe('no-store');
		expectSameOutlook(await answered.json(), response);
	});

	it('takes the defaults of the contract, and says of funds only where they are given', async () => {
		const plain = (await (await post(base)).json()) as object;
		const defaults = { level: 'typical', aim: '0.9', depositStep: '10000.00', pay: 'safe' };
		expect(await (await post({ ...base, ...defaults })).json()).toEqual(plain);
		expect(plain).not.toHaveProperty('at');
		expect(await (await post({ ...base, funds: [] })).json()).toEqual({ ...plain, at: [] });
	});

	it('answers the built-in CD28 model as the contract states it', async () => {
		const answered = await post({ ...base, model: undefined, modelId: 'cd19-cd28' });
		const { deposit, arrears, atOnce } = (await answered.json()) as Record<string, unknown>;
		expect([deposit, Math.round(Number(arrears) * 1000)]).toEqual(['170000.00', 82]);
		expect(atOnce).toMatchObject({ deposit: '210000.00' });
	});

	it.each([
		['no funding', { funding: undefined }, ['funding missing']],
		['a funding that is null', { funding: null }, ['funding missing']],
		[
			'a funding that cannot be meant',
			{ funding: { ...base.funding, topUp: { ...topUp, target: '1' } } },
			['funding.topUp.target target-below-floor']
		],
		['an aim of nothing', { aim: '0' }, ['aim out-of-range']],
		['an aim of everything', { aim: '1' }, ['aim out-of-range']],
		['an aim that is a number', { aim: 0.9 }, ['aim wrong-type']],
		['an aim in words', { aim: '90 %' }, ['aim malformed-decimal']],
		['an aim of 13 places', { aim: '0.9000000000000' }, ['aim too-many-decimals']],
		['a step below 100', { depositStep: '99.99' }, ['depositStep out-of-range']],
		['a step that is no amount', { depositStep: '1,000' }, ['depositStep malformed-amount']],
		['another way to pay', { pay: 'later' }, ['pay unknown-value']],
		['an unknown field', { goal: '0.9' }, ['goal unknown-key']],
		['a course in the plan', { plan: { weightKg: '60', course: [] } }, ['plan.course unknown-key']],
		[
			'several faults together',
			{ aim: '2', depositStep: '1', funding: undefined, model: undefined },
			['aim out-of-range', 'depositStep out-of-range', 'funding missing', 'model missing']
		]
	] as [string, object, string[]][])('refuses %s by its path', async (_, changes, errors) => {
		expect(await errorsOf({ ...base, ...changes })).toEqual(errors);
	});

	it('refuses a search past 2,000 deposits with a sentence that says so', async () => {
		const funding = { deposit: '0', topUp: { ...topUp, arrivalDays: 60 } };
		const prices = { low: '300000', typical: '300000', high: '300000' };
		const sheet = {
			schema: 'price-sheet/1',
			id: 'dear',
			version: '1',
			basis: 'hospital',
			hospital: { name: { en: 'Dear' } },
			currency: 'CNY',
			validFrom: '2026-01-01',
			validTo: '2026-12-31',
			crsAllowance: '0.00',
			items: [
				{
					id: 'cells',
					name: { en: 'Cells' },
					category: 'drug',
					unit: 'dose',
					price: prices,
					when: { on: 'infusion' },
					class: 'routine'
				}
			]
		};
		const { errors = [] } = await problemIn(
			await post({ ...base, sheetId: undefined, sheet, funding, depositStep: '100' })
		);
		expect(errors).toMatchObject([{ path: 'depositStep', code: 'too-many-candidates' }]);
		expect(errors[0]?.message).toContain('At most 2000.');
	});

	it('answers another method with 405', async () => {
		const handled = await (fallback as unknown as () => Promise<Response>)();
		expect([handled.status, handled.headers.get('allow')]).toEqual([405, 'POST']);
	});
});

describe('the OpenAPI document', () => {
	const document = openApiDocument();
	const ajv = new Ajv2020({ strict: false, validateFormats: false });
	ajv.addSchema(document, 'document');
	const fits = (name: string, value: unknown): boolean =>
		ajv.validate({ $ref: `document#/components/schemas/${name}` }, value);

	it.each(safePlanCases)('fits the request and the response of $name', async ({ request }) => {
		const withoutNulls: unknown = JSON.parse(
			JSON.stringify(request, (_, part: unknown) => (part === null ? undefined : part))
		);
		expect(fits('SafePlanRequest', withoutNulls)).toBe(true);
		expect(fits('SafePlanResponse', await (await post(request)).json())).toBe(true);
	});

	it('fits no request without a funding, and shows an example that is answered', async () => {
		expect(fits('SafePlanRequest', { ...base, funding: undefined })).toBe(false);
		expect(fits('SafePlanRequest', { ...base, aim: '1' })).toBe(false);
		const { paths } = document as {
			paths: Record<string, { post: { requestBody: { content: Record<string, { example: unknown }> } } }>;
		};
		const example = paths['/api/v1/safe-plan']?.post.requestBody.content['application/json']?.example;
		expect(fits('SafePlanRequest', example)).toBe(true);
		expect((await post(example)).status).toBe(200);
	});
});
