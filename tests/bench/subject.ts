/** What the bench measures: the engine's one door and the intake in front of it. */
export { prepareSheet, stayOf } from '$lib/engine';
export { PRICE_TIERS } from '$lib/model/price-tiers';
export { answer } from '$lib/engine/exchange';
export { readQuestion } from '$lib/validation/question';
