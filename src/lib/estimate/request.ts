import { exchangeOf } from '$lib/payments/payment-view';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { ScenarioResult } from '$lib/analysis/scenario-results';

/**
 * The question about a column as the HTTP interface takes it (`POST /api/v1/estimate`): it answers with the same figures.
 *
 * @param sheet the sheet that priced the column; `builtIn` is named by its id, any other travels whole.
 */
export function requestOf({ document, funding }: ScenarioResult, sheet: PriceSheet, builtIn: PriceSheet): object {
	const { plan, payments } = document;
	const { home } = payments;
	return {
		...(sheet === builtIn ? { sheetId: sheet.id } : { sheet }),
		plan: {
			...plan,
			course: plan.course.map(({ support, firstDay, days, perDay }) => ({ support, firstDay, days, perDay }))
		},
		funding,
		...(home ? { exchange: exchangeOf(home) } : {})
	};
}
