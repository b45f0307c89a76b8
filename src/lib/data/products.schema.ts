import * as z from 'zod/mini';

/** The course models a product may borrow its chances from. */
export const COURSE_MODEL_IDS = ['cd19-cd28', 'cd19-41bb', 'bcma', 'cd19-ball'] as const;

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
export type CourseModelId = (typeof COURSE_MODEL_IDS)[number];
