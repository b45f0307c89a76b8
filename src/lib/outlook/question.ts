import type { PriceSheet } from '$lib/data/price-sheet.schema';
import type { Content } from '$lib/plan/content.schema';
import type { Funding } from '$lib/plan/funding.schema';
import type { OddsAsked } from './messages';

/** Which course model a product of the built-in sheet borrows. */
export type ModelOfProduct = Readonly<Record<string, string>>;

/** The course model of a document: the family's choice, else the product's, else that of a product not decided. */
export function modelOf(
	{ outlook }: Pick<Content, 'outlook'>,
	product: string | undefined,
	models: ModelOfProduct
): string {
	return outlook.model ?? models[product ?? ''] ?? models['product-undecided'] ?? '';
}

/** What is asked about a document: without its course, for the odds are over all courses. */
export function questionOf(
	{ plan, level }: Pick<Content, 'plan' | 'level'>,
	sheet: PriceSheet,
	funding: Funding,
	model: string
): Omit<OddsAsked, 'id'> {
	return { sheet, plan: { ...plan, choices: { ...plan.choices }, course: [], extraDays: 0 }, funding, level, model };
}
