import { DEFAULT_SHEET_ID } from '$lib/reference/sheets';

/** A part of an OpenAPI document. */
export type JsonSchema = Record<string, unknown>;

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

const SAFE_PLAN_EXAMPLE = {
	sheetId: DEFAULT_SHEET_ID,
	plan: { weightKg: '60' },
	modelId: 'cd19-cd28',
	funding: {
		deposit: '100000.00',
		topUp: { floor: '20000.00', target: '60000.00', step: '10000.00', arrivalDays: 6 }
	},
	aim: '0.9'
};

const POSTED = {
	400: problemAnswer('The body is not JSON'),
	405: problemAnswer('Another method than POST'),
	413: problemAnswer('The body is larger than 1 MiB'),
	415: problemAnswer('The body is not declared as JSON'),
	422: problemAnswer('The request is refused; "errors" names each fault by its path')
};

/** Every address of the interface: what it takes and answers, by the names of the document's schemas. */
export function paths(): JsonSchema {
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
		'/api/v1/safe-plan': {
			post: {
				operationId: 'safePlan',
				summary: 'How much to have ready, and when, so that in a stated share of stays nothing goes wrong',
				description:
					'Stateless and exact, as the outlook is; it takes the same body, "funding" required. The answer is the first ' +
					'deposit with which the account runs dry in at most 1 - "aim" of stays ("aim" from above 0 to below 1, 0.9 where ' +
					'left out), of the funding\'s own and the multiples of "depositStep" above it (10000.00 where left out), and what ' +
					'must be ready in all. With "pay" as "asked" the deposit is the funding\'s own. A search past 2000 deposits or ' +
					'100000000.00 is refused ("too-many-candidates").',
				requestBody: {
					required: true,
					content: {
						'application/json': { schema: { $ref: '#/components/schemas/SafePlanRequest' }, example: SAFE_PLAN_EXAMPLE }
					}
				},
				responses: {
					200: json('The safe plan at one price level', 'SafePlanResponse'),
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
