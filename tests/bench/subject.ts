/** What the bench measures: the engine's one door and the intake in front of it. */
export { answer, LEVELS, prepareSheet, stayOf } from '$lib/engine';
export { readQuestion } from '$lib/intake/question';
