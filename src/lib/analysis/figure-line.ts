import type { ComparedScenario } from './measures';

/** One figure of every column, in the words of the page. */
export interface FigureLine {
	readonly id: string;
	readonly name: string;
	/** A text for each column; several where a column has several (top-ups). */
	readonly cells: readonly (readonly string[])[];
	/** What tells the columns apart, one key for each. */
	readonly keys: readonly string[];
	/** Whether it is the same in every column of several. */
	readonly isSame: boolean;
	readonly isStrong: boolean;
}

export interface FigureSection {
	readonly id: string;
	readonly name: string;
	readonly lines: readonly FigureLine[];
}

/** A row of texts; `keyOf` tells columns apart by what they hold: the texts are the same while amounts are hidden. */
export function figureLine(
	columns: readonly ComparedScenario[],
	{ id, name, isStrong = false }: Pick<FigureLine, 'id' | 'name'> & Partial<Pick<FigureLine, 'isStrong'>>,
	of: (column: ComparedScenario) => string | readonly string[],
	keyOf: (column: ComparedScenario) => unknown = of
): FigureLine {
	const cells = columns.map((column) => {
		const texts = of(column);
		return typeof texts === 'string' ? [texts] : texts;
	});
	const keys = columns.map((column) => JSON.stringify(keyOf(column)));
	return { id, name, cells, keys, isSame: columns.length > 1 && keys.every((key) => key === keys[0]), isStrong };
}
