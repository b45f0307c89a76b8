import * as z from 'zod/mini';
import { COURSE_MODEL_IDS, type CourseModelId } from './course-model-ids';

export { COURSE_MODEL_IDS, type CourseModelId };

const text = z.string().check(z.minLength(1));

const productSchema = z.strictObject({
	item: text,
	courseModel: z.enum(COURSE_MODEL_IDS),
	target: text,
	// "unverified" where no notice of the approval was seen, whatever is generally believed.
	approvedInChina: z.union([z.boolean(), z.literal('unverified')]),
	note: text,
	source: text
});

export const productsSchema = z.strictObject({ schema: z.literal('products/1'), products: z.array(productSchema) });

export type Products = z.infer<typeof productsSchema>;
export type Product = z.infer<typeof productSchema>;
