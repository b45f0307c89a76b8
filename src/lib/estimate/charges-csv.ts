import { formatAmount } from '$lib/model/money';
import { csvText } from '$lib/files/csv';
import { chargeHeads, type ChargeTableRow, type TableSide } from './charge-table';

/** The charges as a CSV file: amounts with two decimals and a dot, as programs read them. */
export function chargesCsv(rows: readonly ChargeTableRow[], own: TableSide): string {
	return csvText(
		chargeHeads(own),
		rows.map((row) => [
			row.course,
			row.number,
			row.part,
			row.kind,
			row.charge,
			row.beside,
			String(row.times),
			row.unit,
			formatAmount(row.unitPrice),
			formatAmount(row.amount),
			row.evidence,
			row.asOf
		])
	);
}
