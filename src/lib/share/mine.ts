import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { unknownModelOf } from '$lib/odds/question';
import type { PlanDocument } from '$lib/model/document.schema';
import { NO_ESTIMATE } from '$lib/plan/fresh-document';
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
	// Chances that are not known here cannot be asked about: the product's own are, and can be chosen again.
	const outlook = unknownModelOf(document) === null ? document.outlook : without(document.outlook, 'model');
	const mine = { ...document, outlook, estimate };
	return isPresent ? without(mine, 'builtIn') : mine;
}
