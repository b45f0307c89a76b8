import type { PriceSheet, SheetItem } from '../model/price-sheet.schema';
import type { Plan } from '../model/plan.schema';
import { NONE } from '../model/choice';
import type { Fault, Loose } from '../model/faults';

/** Path to a choice; a group's name may be any text, so it is quoted where it is no plain word. */
function choicePath(group: string): string {
	return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(group) ? `plan.choices.${group}` : `plan.choices[${JSON.stringify(group)}]`;
}

/** A choice names a group of the sheet and one of its items, or `none` (contract, section 4). */
export function checkChoices(plan: Loose<Plan>, sheet: Loose<PriceSheet>): Fault[] {
	const { items } = sheet;
	// Items that the schema refused may carry the group or the id that a choice means.
	if (!plan.choices || !items || items.some((item) => item?.id === undefined)) return [];
	const groups = new Map<string, Set<string>>();
	for (const item of items) {
		if (item?.id === undefined || item.choice === undefined) continue;
		const group = groups.get(item.choice) ?? new Set();
		groups.set(item.choice, group.add(item.id));
	}
	const faults: Fault[] = [];
	const values = [...groups.keys()];
	for (const [name, picked] of Object.entries(plan.choices)) {
		const group = groups.get(name);
		if (!group) faults.push({ path: choicePath(name), code: 'unknown-choice-group', detail: { values } });
		else if (picked !== undefined && picked !== NONE && !group.has(picked)) {
			faults.push({ path: choicePath(name), code: 'unknown-choice', detail: { values: [...group, NONE] } });
		}
	}
	return faults;
}

/**
 * Which items of a sheet a plan picks, by place in the sheet. An item outside every group is always picked; a group
 * that the plan does not name takes its first item in sheet order.
 */
export function pickedItems(items: readonly SheetItem[], choices: Plan['choices']): boolean[] {
	const taken = new Map<string, string>();
	for (const item of items) {
		if (item.choice === undefined || taken.has(item.choice)) continue;
		taken.set(item.choice, Object.hasOwn(choices, item.choice) ? (choices[item.choice] ?? NONE) : item.id);
	}
	return items.map((item) => item.choice === undefined || taken.get(item.choice) === item.id);
}
