import type { Fen } from '$lib/model/money';
import type { Outlook } from '$lib/engine/outlook';
import type { I18n } from '$lib/i18n/context';
import type { DayNames } from '$lib/i18n/days';
import type { LazyWords } from '$lib/i18n/lazy-words';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
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

/** What the rows of a comparison are made from. */
export interface FigureQuestion {
	readonly columns: readonly ComparedScenario[];
	readonly sheet: PriceSheet;
	readonly i18n: I18n;
	readonly words: LazyWords<'compare'>;
	readonly days: DayNames;
	readonly odds: (column: ComparedScenario) => Outlook | null;
	/** The sum that is within reach for the hospital part, where somebody has said one. */
	readonly funds: Fen | null;
	/** Whether a day of the stay has passed. */
	readonly isLate: (day: number) => boolean;
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
