import { isCourseModel } from '$lib/reference/products/course-model-ids';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Content } from '$lib/model/content.schema';
import type { Funding } from '$lib/model/funding.schema';
import type { OddsRequest } from './messages';

/** Which course model a product of the built-in sheet borrows. */
export type ModelOfProduct = Readonly<Record<string, string>>;

/** The model that a document asks for and that is not known here; `null` where there is none. */
export function unknownModelOf({ outlook: { model } }: Pick<Content, 'outlook'>): string | null {
	return model === undefined || isCourseModel(model) ? null : model;
}

/**
 * The course model of a document: the family's choice where it is known here, else the product's, else that of a product
 * not decided. What is looked up may be any word from outside: only what the models themselves have is found.
 */
export function modelOf(
	{ outlook }: Pick<Content, 'outlook'>,
	product: string | undefined,
	models: ModelOfProduct
): string {
	const { model } = outlook;
	if (model !== undefined && isCourseModel(model)) return model;
	const item = product !== undefined && Object.hasOwn(models, product) ? product : 'product-undecided';
	return models[item] ?? '';
}

/** What is request about a document: without its course, for the odds are over all courses. */
export function questionOf(
	{ plan, level }: Pick<Content, 'plan' | 'level'>,
	sheet: PriceSheet,
	funding: Funding,
	model: string
): Omit<OddsRequest, 'id'> {
	return { sheet, plan: { ...plan, choices: { ...plan.choices }, course: [], extraDays: 0 }, funding, level, model };
}
