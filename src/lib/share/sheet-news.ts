import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Line } from '$lib/engine';
import type { Fen } from '$lib/model/money';
import { type ScenarioResult, evaluateScenarios } from '$lib/analysis/scenario-results';
import type { PlanDocument } from '$lib/model/document.schema';
import { validChoices } from '$lib/plan/sheet-in-use';

/** One amount on the sheet of the estimate, and on the newer one. */
export interface Change {
	readonly before: Fen;
	readonly after: Fen;
}

export interface ScenarioChange extends Change, Pick<ScenarioResult, 'id' | 'name' | 'careLevel'> {}

/** A line of the plan; on one of the two sheets it may not exist, and then comes to 0 there. */
export interface LineChange extends Change {
	readonly id: string;
	readonly name: Readonly<Record<string, string>>;
}

/** A sheet that is newer than the one that an estimate rests on, and what it would change. */
export interface SheetNews {
	readonly from: string;
	readonly to: string;
	/** The total of the plan and of each scenario; `null` where the newer sheet cannot price them. */
	readonly columns: readonly ScenarioChange[] | null;
	/** The plan's lines that change the most, the largest change first. */
	readonly lines: readonly LineChange[];
	/** Choices that the newer sheet does not have: there its own first one is taken. */
	readonly choicesGone: boolean;
}

/** As many as are read out on a phone call. */
const MOST_LINES = 5;

const versionOrder = new Intl.Collator('en', { numeric: true });

/** Whether one sheet is a newer version of another. */
export function isNewerSheet(one: PriceSheet, than: PriceSheet): boolean {
	if (one.id !== than.id || one.version === than.version) return false;
	return one.validFrom === than.validFrom
		? versionOrder.compare(one.version, than.version) > 0
		: one.validFrom > than.validFrom;
}

/** The document on another sheet, its choices those that the sheet has. */
function repriced(document: PlanDocument, sheet: PriceSheet): PlanDocument {
	const choices = (of: Record<string, string>) => validChoices(sheet, of);
	return {
		...document,
		prices: document.prices.kind === 'file' ? { kind: 'file', sheet } : document.prices,
		builtIn: { id: sheet.id, version: sheet.version },
		plan: { ...document.plan, choices: choices(document.plan.choices) },
		scenarios: document.scenarios.map((one) => ({ ...one, choices: choices(one.choices) }))
	};
}

function lineChanges(before: ScenarioResult, after: ScenarioResult, sheets: readonly PriceSheet[]): LineChange[] {
	const amounts = ({ shown }: ScenarioResult): Map<string, Fen> =>
		new Map(shown.estimate.lines.map(({ id, amount }: Line) => [id, amount]));
	const [was, is] = [amounts(before), amounts(after)];
	const nameOf = (id: string) => sheets.flatMap(({ items }) => items.filter((item) => item.id === id))[0]?.name ?? {};
	return [...new Set([...was.keys(), ...is.keys()])]
		.map((id) => ({ id, name: nameOf(id), before: was.get(id) ?? (0 as Fen), after: is.get(id) ?? (0 as Fen) }))
		.filter(({ before, after }) => before !== after)
		.sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before))
		.slice(0, MOST_LINES);
}

/**
 * What a newer sheet would change about an estimate: the same stays, at the prices of either.
 *
 * @param sheet the sheet that the estimate rests on: the built-in one under built-in prices and quotes, else its own.
 * @param newer the newer version of that sheet.
 */
export function sheetNews(
	document: PlanDocument,
	sheet: PriceSheet,
	newer: PriceSheet,
	careLevels: Pick<Parameters<typeof evaluateScenarios>[1], 'presets' | 'timings'> = { presets: [], timings: [] }
): SheetNews {
	const [from, to] = [sheet.version, newer.version];
	const moved = repriced(document, newer);
	const choicesOf = ({ plan, scenarios }: PlanDocument) =>
		JSON.stringify([plan, ...scenarios].map((one) => one.choices));
	const choicesGone = choicesOf(moved) !== choicesOf(document);
	const before = evaluateScenarios(document, { builtIn: sheet, ...careLevels });
	const after = evaluateScenarios(moved, { builtIn: newer, ...careLevels });
	if (!before.ok || !after.ok) return { from, to, columns: null, lines: [], choicesGone };
	const columns = before.value.columns.map(({ id, name, careLevel, shown }, place): ScenarioChange => {
		const then = after.value.columns[place]?.shown ?? shown;
		return { id, name, careLevel, before: shown.estimate.totals.all, after: then.estimate.totals.all };
	});
	const [plan, planAfter] = [before.value.columns[0], after.value.columns[0]];
	const lines = plan && planAfter ? lineChanges(plan, planAfter, [newer, sheet]) : [];
	return { from, to, columns, lines, choicesGone };
}
