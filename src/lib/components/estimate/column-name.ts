import type { Side } from '$lib/i18n/estimate-sides';
import { isolated } from '$lib/i18n/isolated';
import type { Column } from '$lib/plan/columns';
import { columnNames } from '../compare/names';

type Naming = Pick<Side, 'compare' | 'messages'> & Partial<Pick<Side, 'estimate'>>;

/**
 * What a column is called in one language of the document: its own name as typed, else that of its care. A plan without
 * added care is the planned stay: “very little” would be read as its price.
 */
export function nameIn(columns: readonly Column[], column: Column): (side: Naming) => string {
	return ({ compare, messages, estimate }) =>
		column.id === null && column.name === undefined && column.rung === 'very-little' && estimate
			? estimate.plannedStay
			: isolated(columnNames(columns, compare, messages)[columns.indexOf(column)] ?? '');
}
