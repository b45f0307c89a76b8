import type { PriceSheet, SheetItem } from '$lib/model/price-sheet.schema';
import type { Estimate, Line } from '$lib/engine';
import type { Fen } from '$lib/model/money';

/** What a row of the table of charges is: a class, paid ahead, or covered by a package. */
export const ROW_KINDS = ['ahead', 'routine', 'allowance', 'signal', 'included'] as const;

export type RowKind = (typeof ROW_KINDS)[number];

/** One row: `times × unitPrice = amount`, exact. An item that turns into a signal has two. */
export interface ChargeRow {
	readonly id: string;
	readonly kind: RowKind;
	/** The sheet's item; absent for the package's own line. */
	readonly item: SheetItem | undefined;
	readonly times: number;
	readonly unitPrice: Fen;
	readonly amount: Fen;
}

export interface ChargeGroup {
	readonly kind: RowKind;
	readonly rows: readonly ChargeRow[];
	readonly sum: Fen;
}

function occasionsOf(line: Line, kind: RowKind, ahead: boolean): number {
	if (kind === 'ahead') return ahead ? line.occasions : 0;
	return ahead ? 0 : line.charged[kind];
}

/** A line's rows. A quantity (24 hours a day) is counted in the times, so that the unit price is the sheet's own. */
function rowsOf(line: Line, item: SheetItem | undefined, ahead: boolean): ChargeRow[] {
	const quantity = item?.dose ? 1 : (item?.quantity ?? 1);
	return ROW_KINDS.map((kind) => ({ kind, occasions: occasionsOf(line, kind, ahead) }))
		.filter(({ occasions }) => occasions > 0)
		.map(({ kind, occasions }) => ({
			id: line.id,
			kind,
			item,
			times: occasions * quantity,
			unitPrice: (line.unitPrice / quantity) as Fen,
			amount: (line.unitPrice * occasions) as Fen
		}));
}

function sumOf(rows: readonly ChargeRow[]): Fen {
	return rows.reduce((sum, row) => sum + row.amount, 0) as Fen;
}

/** The charges of an estimate by kind, each group in sheet order with its sum; empty groups are left out. */
export function chargeGroups(estimate: Estimate, sheet: PriceSheet): readonly ChargeGroup[] {
	const items = new Map(sheet.items.map((item) => [item.id, item]));
	const rows = estimate.lines.flatMap((line) => {
		const item = items.get(line.id);
		return rowsOf(line, item, (item ?? sheet.package)?.paid === 'ahead');
	});
	return ROW_KINDS.map((kind) => {
		const own = rows.filter((row) => row.kind === kind);
		return { kind, rows: own, sum: sumOf(own) };
	}).filter((group) => group.rows.length > 0);
}

/** What a course adds to the planned stay, charge by charge, and what it has less of. */
export interface Added {
	/** Rows with the times that the planned stay does not have, and what those come to. */
	readonly groups: readonly ChargeGroup[];
	readonly sum: Fen;
	/** What planned charges that the course has fewer of would have come to: ward days, where it has intensive care. */
	readonly fewer: Fen;
	/** Those planned charges, with the times that the course does not have. */
	readonly fewerGroups: readonly ChargeGroup[];
}

const timesByRow = (groups: readonly ChargeGroup[]): ReadonlyMap<string, number> =>
	new Map(groups.flatMap(({ rows }) => rows.map(({ id, kind, times }) => [`${kind} ${id}`, times])));

/** The rows of `groups` as far as `base` has fewer of them; what a package has paid for adds nothing. */
function beyond(groups: readonly ChargeGroup[], base: readonly ChargeGroup[]): ChargeGroup[] {
	const had = timesByRow(base);
	return groups
		.filter(({ kind }) => kind !== 'included')
		.map(({ kind, rows }) => {
			const more = rows
				.map((row) => ({ ...row, times: row.times - (had.get(`${kind} ${row.id}`) ?? 0) }))
				.filter(({ times }) => times > 0)
				.map((row) => ({ ...row, amount: (row.times * row.unitPrice) as Fen }));
			return { kind, rows: more, sum: sumOf(more) };
		})
		.filter(({ rows }) => rows.length > 0);
}

/** Sets a course beside the planned stay; always: `sum - fewer` is the difference of their totals. */
export function addedTo(planned: readonly ChargeGroup[], course: readonly ChargeGroup[]): Added {
	const total = (groups: readonly ChargeGroup[]): Fen => groups.reduce((sum, group) => sum + group.sum, 0) as Fen;
	const groups = beyond(course, planned);
	const fewerGroups = beyond(planned, course);
	return { groups, sum: total(groups), fewer: total(fewerGroups), fewerGroups };
}
