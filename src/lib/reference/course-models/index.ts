/**
 * The built-in course models (contract, section 7): how likely which course is, by kind of treatment. Both files are
 * made by `npm run data` from the tables beside that program, and are loaded when they are asked for: a first answer
 * on the page needs neither.
 */
import type { CourseModel } from '$lib/model/course-model.schema';
import type { CourseModelId } from '../products/products.schema';
import type { CourseModelEvidence, CourseModels } from './course-models.schema';

export { impliedBy } from './implied';
export type { Implied } from './implied';

/** The evidence's typical values, and its two ends: the least and the most care that published series speak for. */
export const MODEL_VARIANTS = ['low', 'typical', 'high'] as const;

export type ModelVariant = (typeof MODEL_VARIANTS)[number];

/** The model of a product that is not decided yet: the cautious one, as its entry in the evidence says. */
export const UNDECIDED_MODEL: CourseModelId = 'cd19-cd28';

// The assertions are held by a test, which reads both files through their schemas.
export async function loadCourseModels(): Promise<CourseModels> {
	return (await import('./course-models.json')).default as unknown as CourseModels;
}

export async function loadCourseModelEvidence(): Promise<CourseModelEvidence> {
	return (await import('./evidence.json')).default as unknown as CourseModelEvidence;
}

/** A model as the outlook takes it, without its evidence; `undefined` where there is none of this id. */
export function courseModelOf(
	{ models }: CourseModels,
	id: string,
	variant: ModelVariant = 'typical'
): CourseModel | undefined {
	const found = models.find((model) => model.id === id);
	return (
		found && {
			id: variant === 'typical' ? found.id : `${found.id}-${variant}`,
			name: found.name,
			grades: found[variant]
		}
	);
}

/** What a `modelId` over HTTP may name: `bcma`, `bcma-low`, `bcma-high` and so on. */
export function courseModelsById(models: CourseModels): ReadonlyMap<string, CourseModel> {
	const all = models.models.flatMap(({ id }) => MODEL_VARIANTS.map((variant) => courseModelOf(models, id, variant)));
	return new Map(all.flatMap((model) => (model ? [[model.id, model]] : [])));
}

/** The model that a product of the built-in sheet borrows; the undecided product's where the item is not listed. */
export function modelIdOfProduct({ choices }: CourseModelEvidence, item: string): CourseModelId {
	return choices.find((choice) => choice.item === item)?.model ?? UNDECIDED_MODEL;
}
