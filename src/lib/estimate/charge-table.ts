import type { PriceSheet } from '$lib/data/price-sheet.schema';
import type { Fen } from '$lib/engine';
import type { Side } from '$lib/i18n/estimate-sides';
import type { Compared } from '$lib/state/comparison.svelte';
import { columnNames } from '$lib/components/compare/names';
import { type NumberedGroup, numberedLines, scenarioLines } from './numbered-lines';

/** One charge as a spreadsheet holds it: amounts in whole fen, words in the reader's language and in the other one. */
export interface ChargeTableRow {
	readonly course: string;
	readonly number: string;
	readonly kind: string;
	readonly charge: string;
	readonly beside: string;
	readonly times: number;
	readonly unit: string;
	readonly unitPrice: Fen;
	readonly amount: Fen;
	readonly evidence: string;
	readonly asOf: string;
}

export type TableSide = Pick<Side, 'messages' | 'formats' | 'charges' | 'estimate' | 'compare'>;

/**
 * The charges of the plan, and those that each scenario adds to it, with the numbers that the document gives them.
 *
 * @param own the reader's language; `other` names each charge beside it.
 */
export function chargeTable(
	columns: readonly Compared[],
	sheet: PriceSheet,
	own: TableSide,
	other: TableSide
): readonly ChargeTableRow[] {
	const [plan] = columns;
	if (!plan) return [];
	const names = columnNames(columns, own.compare, own.messages);
	const rowsOf = (groups: readonly NumberedGroup[], course: string): ChargeTableRow[] =>
		groups.flatMap(({ kind, isLess, rows }) =>
			rows.map(({ number, item, times, unitPrice, amount }) => {
				const name = own.messages.classes[kind].name;
				const unit = item?.dose ? 'dose' : (item?.unit ?? 'package');
				return {
					course,
					number,
					kind: isLess ? own.estimate.scenarios.lessOf(name) : name,
					charge: item ? own.formats.name(item.name) : own.estimate.lines.package,
					beside: item ? other.formats.name(item.name) : other.estimate.lines.package,
					times,
					unit: own.charges.units[unit] ?? unit,
					unitPrice,
					amount,
					evidence: item?.evidence ?? '',
					asOf: item?.asOf ?? ''
				};
			})
		);
	return columns.flatMap((column, place) =>
		rowsOf(
			place === 0 ? numberedLines(column, sheet) : scenarioLines(plan, column, sheet, place).groups,
			names[place] ?? ''
		)
	);
}

/** What each column of the table is called, in its order. */
export function chargeHeads({ estimate: { files, lines } }: TableSide): readonly string[] {
	const { columns } = files;
	return [
		columns.course,
		columns.number,
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
