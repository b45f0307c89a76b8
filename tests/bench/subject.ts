/** What the bench measures: the engine's one door and the intake in front of it. */
export { LEVELS, prepareSheet, stayOf } from '$lib/engine';
export { answer } from '$lib/engine/exchange';
export { readQuestion } from '$lib/validation/question';
