import type { PriceSheet } from '$lib/data/price-sheet.schema';
import type { PlanDocument } from '$lib/plan/document.schema';
import { without } from '$lib/plan/without';

/**
 * The document that a plan of one's own begins with. Prices that are the present ones go along with the program's
 * sheet from now on; older ones stay what they were, so that no figure changes by being taken over.
 */
export function mineFrom(document: PlanDocument, present: PriceSheet): PlanDocument {
	const { builtIn } = document;
	const isPresent = builtIn?.id === present.id && builtIn.version === present.version;
	return isPresent ? without(document, 'builtIn') : document;
}
