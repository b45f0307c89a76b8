import * as z from 'zod/mini';
import { courseModelSchema } from '$lib/model/course-model.schema';
import { priceSheetSchema } from '$lib/model/price-sheet.schema';
import { dateSchema } from '$lib/model/scalars.schema';
import { FAULT_CODES } from '$lib/model/faults';
import { fundsSchema, levelSchema, outlookPlanSchema } from '$lib/validation/outlook-question';
import { exchangeSchema, fundingSchema } from '$lib/model/funding.schema';
import { planSchema } from '$lib/model/plan.schema';
import { aimSchema, depositStepSchema, paySchema } from '$lib/model/safe-plan.schema';
import { estimateResponseSchema } from './estimate-response.schema';
import { fieldNotes } from './openapi-fields';
import { type JsonSchema, paths } from './openapi-paths';
import { outlookResponseSchema } from './outlook-response.schema';
import { safePlanResponseSchema } from './safe-plan-response.schema';

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

const safePlanRequestSchema = z.strictObject({
	...outlookRequestSchema.shape,
	funding: fundingSchema,
	aim: z.optional(aimSchema),
	depositStep: z.optional(depositStepSchema),
	pay: z.optional(paySchema)
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
	schemas.SafePlanRequest = component(safePlanRequestSchema, 'input', schemas);
	schemas.SafePlanResponse = component(safePlanResponseSchema, 'output', schemas);
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
