import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Fen } from '$lib/model/money';
import type { BilingualSide } from '$lib/i18n/bilingual';
import type { ComparedScenario } from '$lib/analysis/measures';
import { scenarioNames } from '$lib/analysis/scenario-names';
import { type NumberedGroup, numberedLines, scenarioLines } from './numbered-lines';

/** One charge as a spreadsheet holds it: amounts in whole fen, words in the reader's language and in the other one. */
export interface ChargeTableRow {
	readonly course: string;
	readonly number: string;
	/** Whether the line is a part of the whole course, is added to the plan's, or is taken off them. */
	readonly part: string;
	readonly kind: string;
	readonly charge: string;
	readonly beside: string;
	readonly times: number;
	readonly unit: string;
	readonly unitPrice: Fen;
	/** Below 0 where it is taken off: the lines of the plan and those of a scenario add up to the scenario's sum. */
	readonly amount: Fen;
	readonly evidence: string;
	readonly asOf: string;
}

/** What a course comes to, and what its lines in the table of charges come to: all of it, or what differs from the plan. */
export interface CourseSum {
	readonly course: string;
	readonly total: Fen;
	readonly listed: Fen;
	readonly isWhole: boolean;
}

export type TableSide = Pick<BilingualSide, 'messages' | 'formats' | 'charges' | 'estimate' | 'compare'>;

/**
 * The charges of the plan, and those that each scenario adds to it, with the numbers that the document gives them.
 *
 * @param own the reader's language; `other` names each charge beside it.
 */
export function chargeTable(
	columns: readonly ComparedScenario[],
	sheet: PriceSheet,
	own: TableSide,
	other: TableSide
): readonly ChargeTableRow[] {
	const [plan] = columns;
	if (!plan) return [];
	const names = scenarioNames(columns, own.compare, own.messages);
	const { parts } = own.estimate.files;
	const rowsOf = (groups: readonly NumberedGroup[], course: string, isWhole: boolean): ChargeTableRow[] =>
		groups.flatMap(({ kind, isLess, rows }) =>
			rows.map(({ number, item, times, unitPrice, amount }) => {
				const unit = item?.dose ? 'dose' : (item?.unit ?? 'package');
				return {
					course,
					number,
					part: isWhole ? parts.whole : isLess ? parts.fewer : parts.added,
					kind: own.messages.classes[kind].name,
					charge: item ? own.formats.name(item.name) : own.estimate.lines.package,
					beside: item ? other.formats.name(item.name) : other.estimate.lines.package,
					times,
					unit: own.charges.units[unit] ?? unit,
					unitPrice,
					amount: (isLess ? 0 - amount : amount) as Fen,
					evidence: item?.evidence ?? '',
					asOf: item?.asOf ?? ''
				};
			})
		);
	return columns.flatMap((column, place) => {
		const course = names[place] ?? '';
		if (place === 0) return rowsOf(numberedLines(column, sheet), course, true);
		const { groups, isWhole } = scenarioLines(plan, column, sheet, place);
		return rowsOf(groups, course, isWhole);
	});
}

/** What each course comes to, and what its lines in the table come to. */
export function courseSums(
	columns: readonly ComparedScenario[],
	sheet: PriceSheet,
	names: readonly string[]
): readonly CourseSum[] {
	const [plan] = columns;
	if (!plan) return [];
	return columns.map((column, place): CourseSum => {
		const course = names[place] ?? '';
		const total = column.measures.all;
		if (place === 0) return { course, total, listed: total, isWhole: true };
		const { isWhole, added, fewer } = scenarioLines(plan, column, sheet, place);
		return { course, total, listed: isWhole ? total : ((added - fewer) as Fen), isWhole };
	});
}

/** What each column of the table is called, in its order. */
export function chargeHeads({ estimate: { files, lines } }: TableSide): readonly string[] {
	const { columns } = files;
	return [
		columns.course,
		columns.number,
		columns.part,
		columns.class,
		columns.charge,
		columns.beside,
		columns.times,
		columns.unit,
		columns.unitPrice,
		columns.amount,
		columns.evidence,
		lines.asOf
	];
}
