import type { PriceSheet } from '$lib/data/price-sheet.schema';
import type { PlanDocument } from '$lib/plan/document.schema';
import { NO_ESTIMATE } from '$lib/plan/fresh';
import { without } from '$lib/plan/without';

/**
 * The document that a plan of one's own begins with. Prices that are the present ones go along with the program's
 * sheet from now on; older ones stay what they were, so that no figure changes by being taken over.
 */
export function mineFrom(document: PlanDocument, present: PriceSheet): PlanDocument {
	const { builtIn } = document;
	const isPresent = builtIn?.id === present.id && builtIn.version === present.version;
	const { caseCode } = document.estimate;
	// The number, the revisions and the name on them are the issuer's: what is made from it here is another estimate.
	const estimate = { ...NO_ESTIMATE, ...(caseCode === undefined ? {} : { caseCode }) };
	const mine = { ...document, estimate };
	return isPresent ? without(mine, 'builtIn') : mine;
}
