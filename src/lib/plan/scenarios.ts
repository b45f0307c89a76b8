import type { Content } from '$lib/model/content.schema';
import type { PlanDocument } from '$lib/model/document.schema';
import type { Scenario } from '$lib/model/kept-plan.schema';

function stayOf({ baselineDays, extraDays, choices, course }: Scenario) {
	return { baselineDays, extraDays, choices, course };
}

/**
 * The document as it would be with a scenario for its plan: what every part of a page that shows or edits one plan
 * works on. The patient, the account and the prices are the document's own, so nothing is asked twice.
 *
 * @param id a scenario's, or `null` for the plan itself; a scenario that is gone is the plan.
 */
export function viewScenario<T extends Pick<Content, 'level' | 'plan' | 'scenarios'>>(
	document: T,
	id: string | null
): T {
	const scenario = document.scenarios.find((one) => one.id === id);
	if (!scenario) return document;
	return { ...document, level: scenario.level, plan: { ...document.plan, ...stayOf(scenario) } };
}

/** The whole document after an edit of what `viewScenario` gave: the stay goes to the scenario, all else to the document. */
export function applyEdit(document: PlanDocument, id: string | null, seen: PlanDocument): PlanDocument {
	if (!document.scenarios.some((one) => one.id === id)) return seen;
	const { weightKg, leadDays, ...stay } = seen.plan;
	return {
		...seen,
		level: document.level,
		plan: { ...document.plan, weightKg, leadDays },
		scenarios: seen.scenarios.map((one) => (one.id === id ? { ...one, level: seen.level, ...stay } : one))
	};
}

/** A choice that a scenario shares with the plan goes where the plan's goes; one of its own stays. */
function choicesFollowing(scenario: Scenario, before: PlanDocument['plan'], after: PlanDocument['plan']) {
	const groups = new Set([...Object.keys(before.choices), ...Object.keys(after.choices)]);
	const followed = Object.fromEntries(
		[...groups].flatMap((group) => {
			const shares = scenario.choices[group] === before.choices[group];
			const choice = shares ? after.choices[group] : scenario.choices[group];
			return choice === undefined ? [] : [[group, choice] as const];
		})
	);
	const own = Object.entries(scenario.choices).filter(([group]) => !groups.has(group));
	return { ...Object.fromEntries(own), ...followed };
}

/**
 * A document after an edit of the plan itself: what a scenario has in common with the plan (planned days, product and
 * room, kind of hospital) goes along, so that two columns differ in nothing that nobody chose. What was changed in the
 * scenario stays its own.
 *
 * @param holds whether a stay has room for its course; where fewer planned days would cut it, the scenario keeps its own.
 */
export function propagateShared(
	before: PlanDocument,
	after: PlanDocument,
	holds: (plan: PlanDocument['plan']) => boolean
): PlanDocument {
	const scenarios = after.scenarios.map((scenario) => {
		const shares = scenario.baselineDays === before.plan.baselineDays;
		const followed: Scenario = {
			...scenario,
			level: scenario.level === before.level ? after.level : scenario.level,
			baselineDays: shares ? after.plan.baselineDays : scenario.baselineDays,
			choices: choicesFollowing(scenario, before.plan, after.plan)
		};
		const { weightKg, leadDays } = after.plan;
		const { baselineDays, extraDays, choices, course } = followed;
		const fits = holds({ weightKg, leadDays, baselineDays, extraDays, choices, course });
		return fits ? followed : { ...followed, baselineDays: scenario.baselineDays };
	});
	return { ...after, scenarios };
}
