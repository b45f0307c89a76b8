import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '$lib/server/api/openapi';
import { sheetById, sheetList } from '$lib/server/api/sheets';
import { estimateCases } from '../../golden/cases';
import { baseRequest, changed } from '../engine/base';
import { post } from './post';

type Node = { readonly [key: string]: unknown };

const document = openApiDocument();
const schemas = (document.components as { schemas: Record<string, object> }).schemas;
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(document, 'document');

/** A validator of one component, its references resolved inside the document. */
function validator(name: string): ValidateFunction {
	return ajv.compile({ $ref: `document#/components/schemas/${name}` });
}

function expectValid(name: string, value: unknown): void {
	const validate = validator(name);
	validate(value);
	expect(validate.errors ?? []).toEqual([]);
}

/** A field set to null is absent, which a schema of fields cannot say of each of them. */
function withoutNulls(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value, (_, part: unknown) => (part === null ? undefined : part)));
}

function nodes(value: unknown): Node[] {
	if (typeof value !== 'object' || value === null) return [];
	return [value as Node, ...Object.values(value).flatMap(nodes)];
}

describe('the OpenAPI document', () => {
	it('is of version 3.1, and describes every address', () => {
		expect(document.openapi).toMatch(/^3\.1\.\d+$/);
		expect(Object.keys(document.paths as object)).toEqual([
			'/api/v1/estimate',
			'/api/v1/outlook',
			'/api/v1/safe-plan',
			'/api/v1/sheets',
			'/api/v1/sheets/{id}',
			'/healthz'
		]);
	});

	it('refers to nothing that is not there', () => {
		const references = nodes(document).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
		expect(references.length).toBeGreaterThan(20);
		for (const reference of references) {
			const steps = reference.replace(/^#\//, '').split('/');
			const target = steps.reduce<unknown>((node, step) => (node as Node | undefined)?.[step], document);
			expect(target, reference).toBeTypeOf('object');
		}
	});

	it.each(Object.keys(schemas))('compiles its schema %s', (name) => {
		expect(() => validator(name)).not.toThrow();
	});

	it('shows an example that is answered', async () => {
		const { paths } = document as {
			paths: Record<string, { post: { requestBody: { content: Record<string, { example: unknown }> } } }>;
		};
		const example = paths['/api/v1/estimate']?.post.requestBody.content['application/json']?.example;
		expectValid('EstimateRequest', example);
		const answered = await post(example);
		expect(answered.status).toBe(200);
		expectValid('EstimateResponse', await answered.json());
	});

	it.each(estimateCases)('fits the request and the response of $name', async ({ request }) => {
		expectValid('EstimateRequest', withoutNulls(request));
		expectValid('EstimateResponse', await (await post(request)).json());
	});

	it('fits the list of sheets and each of them', async () => {
		const list = await sheetList();
		expectValid('SheetList', JSON.parse(JSON.stringify(list)));
		for (const { id } of list.sheets) expectValid('PriceSheet', await (await sheetById(id)).json());
	});

	it('fits a refusal', async () => {
		for (const body of [{}, null, changed({ 'plan.weightKg': '1', 'sheet.items[0].price': null })]) {
			expectValid('Problem', await (await post(body)).json());
		}
		expectValid('Problem', await (await sheetById('nobody')).json());
	});

	it.each([
		['plan.weightKg', undefined],
		['plan.colour', 1],
		['plan.leadDays', 15],
		['plan.leadDays', 1.5],
		['sheet.items[0].class', 'extra'],
		['sheet.items[0].price.low', '1,000'],
		['sheet.items[0].price.low', 10],
		['sheet.items[0].quantity', 0],
		['sheet.currency', 'USD'],
		['funding.topUp.arrivalDays', 61],
		['exchange.rate', 0.5],
		['funding.planned[0]', 'soon']
	])('does not fit a request with %s at %j, which the server refuses too', async (path, value) => {
		const damaged = changed({ [path]: value });
		expect(validator('EstimateRequest')(damaged)).toBe(false);
		expect((await post(damaged)).status).toBe(422);
	});

	it('does not fit a response that lacks a field, has one more, or writes an amount otherwise', async () => {
		const answered = async () =>
			(await (await post(baseRequest())).json()) as { levels: { low: { estimate: Record<string, unknown> } } };
		const [less, more, other] = [await answered(), await answered(), await answered()];
		delete less.levels.low.estimate.totals;
		more.levels.low.estimate.colour = 1;
		other.levels.low.estimate.beyondQuote = '1,000.0';
		for (const damaged of [less, more, other]) expect(validator('EstimateResponse')(damaged)).toBe(false);
	});
});
