/** What the bench of the outlook measures, and what its peers are given so that they start from the same prices. */
export { prepareSheet } from '$lib/engine';
export {
	chanceWithin,
	inHospitalOf,
	outlookOf,
	outlookSteps,
	QUANTILES,
	safePlanOf,
	totalOf,
	unfold
} from '$lib/engine/outlook';
export { courseModelsById } from '$lib/reference/course-models';
export { fundingSchema } from '$lib/model/funding.schema';
export { planSchema } from '$lib/model/plan.schema';
export { priceSheetSchema } from '$lib/model/price-sheet.schema';
export { candidateAfterCandidate } from './candidate-search';
export { mixtureOf, type MixtureSetting } from './mixture';
export { MonteCarlo } from './monte-carlo';
