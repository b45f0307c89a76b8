import * as z from 'zod/mini';
import { contentShape } from './content.schema';
import { DOCUMENT_VERSION } from './document-version';
import { estimateSchema } from './estimate.schema';
import { idSchema } from './kept-plan.schema';

/** A plan as it is kept on a device, in a file or behind a link: one document; every version from 1 on is read. */
export const planDocumentSchema = z.strictObject({
	schema: z.literal('stay-plan'),
	version: z.literal(DOCUMENT_VERSION),
	id: idSchema,
	...contentShape,
	estimate: estimateSchema,
	/** A hospital's daily list, once one is read. */
	bill: z.nullable(z.strictObject({ text: z.string().check(z.maxLength(1_048_576)) }))
});

export type PlanDocument = z.infer<typeof planDocumentSchema>;
