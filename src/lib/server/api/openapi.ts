import * as z from 'zod/mini';
import { courseModelSchema } from '$lib/model/course-model.schema';
import { priceSheetSchema } from '$lib/model/price-sheet.schema';
import { dateSchema } from '$lib/model/scalars.schema';
import { DEFAULT_SHEET_ID } from '$lib/reference/sheets';
import { FAULT_CODES } from '$lib/model/faults';
import { fundsSchema, levelSchema, outlookPlanSchema } from '$lib/validation/outlook-question';
import { exchangeSchema, fundingSchema } from '$lib/model/funding.schema';
import { planSchema } from '$lib/model/plan.schema';
import { estimateResponseSchema } from './estimate-response.schema';
import { fieldNotes } from './openapi-fields';
import { outlookResponseSchema } from './outlook-response.schema';

type JsonSchema = Record<string, unknown>;

const requestSchema = z.strictObject({
	sheet: z.optional(priceSheetSchema),
	sheetId: z.optional(z.string()),
	plan: planSchema,
	funding: z.optional(fundingSchema),
	exchange: z.optional(exchangeSchema),
	asOf: z.optional(dateSchema)
});

const outlookRequestSchema = z.strictObject({
	sheet: z.optional(priceSheetSchema),
	sheetId: z.optional(z.string()),
	plan: outlookPlanSchema,
	model: z.optional(courseModelSchema),
	modelId: z.optional(z.string()),
	level: z.optional(levelSchema),
	funding: z.optional(fundingSchema),
	funds: z.optional(fundsSchema)
});

const problemSchema = z.object({
	type: z.string(),
	title: z.string(),
	status: z.int(),
	detail: z.string(),
	errors: z.optional(z.array(z.object({ path: z.string(), code: z.enum(FAULT_CODES), message: z.string() })))
});

const summaryFields = priceSheetSchema.shape;
const sheetListSchema = z.object({
	sheets: z.array(
		z.object({
			id: z.string(),
			version: summaryFields.version,
			basis: summaryFields.basis,
			hospital: summaryFields.hospital,
			currency: summaryFields.currency,
			validFrom: summaryFields.validFrom,
			validTo: summaryFields.validTo,
			levelNames: summaryFields.levelNames,
			items: z.int()
		})
	)
});

/** Moves the parts that a schema names once to the document's own components. */
function component(schema: z.ZodMiniType, io: 'input' | 'output', components: JsonSchema): JsonSchema {
	const { $defs = {}, ...rest } = z.toJSONSchema(schema, {
		metadata: fieldNotes,
		io,
		target: 'draft-2020-12',
		unrepresentable: 'any',
		override: ({ jsonSchema }) => {
			// A named part says its name by its place among the components.
			delete jsonSchema.id;
		}
	}) as JsonSchema;
	// The document as a whole names its dialect.
	delete rest.$schema;
	Object.assign(components, $defs);
	return rest;
}

function json(description: string, schema: string): JsonSchema {
	return { description, content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } };
}

function problemAnswer(description: string): JsonSchema {
	return { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
}

const EXAMPLE = {
	sheetId: DEFAULT_SHEET_ID,
	plan: { weightKg: '60', course: [{ support: 'fever', firstDay: 1, days: 4 }] }
};

const OUTLOOK_EXAMPLE = {
	sheetId: DEFAULT_SHEET_ID,
	plan: { weightKg: '60' },
	modelId: 'cd19-41bb',
	funds: ['300000.00']
};

const POSTED = {
	400: problemAnswer('The body is not JSON'),
	405: problemAnswer('Another method than POST'),
	413: problemAnswer('The body is larger than 1 MiB'),
	415: problemAnswer('The body is not declared as JSON'),
	422: problemAnswer('The request is refused; "errors" names each fault by its path')
};

function paths(): JsonSchema {
	return {
		'/api/v1/estimate': {
			post: {
				operationId: 'estimate',
				summary: 'An estimate, a hospital ledger and the payments of one plan, at three price levels',
				description:
					'Stateless: nothing of the request is stored or logged. Exactly one of "sheet" and "sheetId". ' +
					'A field set to null is absent; an unknown field is refused by name. An estimate is not a bill and not medical advice.',
				requestBody: {
					required: true,
					content: {
						'application/json': { schema: { $ref: '#/components/schemas/EstimateRequest' }, example: EXAMPLE }
					}
				},
				responses: {
					200: json('The estimate', 'EstimateResponse'),
					...POSTED
				}
			}
		},
		'/api/v1/outlook': {
			post: {
				operationId: 'outlook',
				summary: 'How likely what is: the exact distribution of costs over every course of a course model',
				description:
					'Stateless and exact: nothing is sampled, so the same question has the same answer. Exactly one of "sheet" and ' +
					'"sheetId", and of "model" and "modelId": cd19-cd28, cd19-41bb, bcma or cd19-ball, each also with "-low" and ' +
					'"-high" for the ends of the published evidence. A model of more than 5000000 courses is refused with their ' +
					'number ("too-many-courses"), one that takes the server too long or too much memory as "too-much-work".',
				requestBody: {
					required: true,
					content: {
						'application/json': { schema: { $ref: '#/components/schemas/OutlookRequest' }, example: OUTLOOK_EXAMPLE }
					}
				},
				responses: {
					200: json('The outlook at one price level', 'OutlookResponse'),
					...POSTED,
					503: problemAnswer('Too many outlooks are being worked out; "retry-after" says when to ask again')
				}
			}
		},
		'/api/v1/sheets': {
			get: {
				operationId: 'listSheets',
				summary: 'The built-in price sheets',
				responses: { 200: json('The sheets, without their prices', 'SheetList') }
			}
		},
		'/api/v1/sheets/{id}': {
			get: {
				operationId: 'readSheet',
				summary: 'One built-in price sheet, whole',
				parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: DEFAULT_SHEET_ID }],
				responses: { 200: json('The sheet', 'PriceSheet'), 404: problemAnswer('No sheet of this id') }
			}
		},
		'/healthz': {
			get: {
				operationId: 'health',
				summary: 'Whether the server can answer',
				responses: {
					200: {
						description: 'It can',
						content: {
							'application/json': {
								schema: { type: 'object', required: ['status'], properties: { status: { const: 'ok' } } }
							}
						}
					}
				}
			}
		}
	};
}

let document: JsonSchema | undefined;

/** The OpenAPI 3.1 document of the interface, generated from the schemas that its requests really pass. */
export function openApiDocument(): JsonSchema {
	if (document) return document;
	const schemas: JsonSchema = {};
	schemas.EstimateRequest = component(requestSchema, 'input', schemas);
	schemas.PriceSheet = component(priceSheetSchema, 'input', schemas);
	schemas.EstimateResponse = component(estimateResponseSchema, 'output', schemas);
	schemas.OutlookRequest = component(outlookRequestSchema, 'input', schemas);
	schemas.OutlookResponse = component(outlookResponseSchema, 'output', schemas);
	schemas.SheetList = component(sheetListSchema, 'output', schemas);
	schemas.Problem = component(problemSchema, 'output', schemas);
	const text = JSON.stringify({
		openapi: '3.1.0',
		info: {
			title: 'CAR-T Stay Planner',
			version: '1.0.0',
			description: 'What a CAR-T hospital stay in China may cost, how long it lasts, and when the money is needed.',
			license: { name: 'MIT', identifier: 'MIT' }
		},
		servers: [{ url: '/' }],
		paths: paths(),
		components: { schemas }
	});
	document = JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/')) as JsonSchema;
	return document;
}
