/** What the bench measures: the engine's one door and the intake in front of it. */
export { PRICE_TIERS, prepareSheet, stayOf } from '$lib/engine';
export { answer } from '$lib/engine/exchange';
export { readQuestion } from '$lib/validation/question';
