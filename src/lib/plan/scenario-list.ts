import type { PlanDocument } from '$lib/model/document.schema';
import { MOST_SCENARIOS } from '$lib/model/limits';
import type { Scenario } from '$lib/model/kept-plan.schema';
import { viewScenario } from './scenarios';

/** The plan of a document, or one of its scenarios, as a scenario of its own. */
export function scenarioFrom(document: PlanDocument, from: string | null, id: string): Scenario {
	const { level, plan } = viewScenario(document, from);
	const { baselineDays, extraDays, choices, course } = plan;
	const name = document.scenarios.find((one) => one.id === from)?.name;
	return { id, ...(name === undefined ? {} : { name }), level, baselineDays, extraDays, choices, course };
}

/** The scenarios with one more after another, or at the end; as they were where there is no room. */
export function withScenario(all: readonly Scenario[], scenario: Scenario, after: string | null): Scenario[] {
	if (all.length >= MOST_SCENARIOS) return [...all];
	const place = all.findIndex(({ id }) => id === after);
	return place < 0 ? [...all, scenario] : [...all.slice(0, place + 1), scenario, ...all.slice(place + 1)];
}

export function withoutScenario(all: readonly Scenario[], id: string): Scenario[] {
	return all.filter((one) => one.id !== id);
}

/** The scenarios with one moved by whole places; it stops at either end. */
export function withMoved(all: readonly Scenario[], id: string, by: number): Scenario[] {
	const from = all.findIndex((one) => one.id === id);
	const moved = all[from];
	if (!moved) return [...all];
	const rest = withoutScenario(all, id);
	const to = Math.min(rest.length, Math.max(0, from + by));
	return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** The scenarios with one renamed; an empty name lets it be called after its care again. */
export function withName(all: readonly Scenario[], id: string, name: string): Scenario[] {
	const text = name.trim().slice(0, 200);
	return all.map((one) => {
		if (one.id !== id) return one;
		const rest: Scenario = { ...one };
		delete rest.name;
		return text === '' ? rest : { ...rest, name: text };
	});
}
