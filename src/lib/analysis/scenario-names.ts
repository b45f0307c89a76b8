import type { CareLevel } from '$lib/reference/presets/care-levels';
import type { Messages } from '$lib/i18n/messages';
import type { ScenarioResult } from '$lib/analysis/scenario-results';

/** What names of columns are made of, beside the names of the levels of care. */
export interface ScenarioWords {
	/** A stay without added care: the level of care's own name, “very little”, would be read as its price. */
	readonly planned: string;
	/** A course that is no level of care's. */
	readonly own: string;
	readonly named: (name: string, place: number) => string;
}

/** What a stay with the care of a level of care is called. */
export function careLevelName(careLevel: CareLevel, words: Pick<ScenarioWords, 'planned'>, messages: Messages): string {
	return careLevel === 'very-little' ? words.planned : messages.careLevels.levels[careLevel].name;
}

/** What a column is called by itself: as somebody named it, else after its care. */
function careName(
	{ name, careLevel }: Pick<ScenarioResult, 'name' | 'careLevel'>,
	words: ScenarioWords,
	messages: Messages
): string {
	return name ?? (careLevel === null ? words.own : careLevelName(careLevel, words, messages));
}

/** What every column is called; two of the same name get their places, so that a sentence can tell them apart. */
export function scenarioNames(
	columns: readonly Pick<ScenarioResult, 'name' | 'careLevel'>[],
	words: ScenarioWords,
	messages: Messages
): readonly string[] {
	const names = columns.map((column) => careName(column, words, messages));
	return names.map((name, place) =>
		names.filter((other) => other === name).length > 1 ? words.named(name, place + 1) : name
	);
}
