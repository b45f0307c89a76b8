import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { answerStay, prepareSheet } from '$lib/engine';
import { accepted, type Result } from '$lib/model/faults';
import type { PlanDocument } from '$lib/model/document.schema';
import { sheetInUse, validChoices } from './sheet-in-use';

/** What other prices change in a document, and the sheet that they mean. */
export interface Repriced {
	readonly sheet: PriceSheet;
	readonly parts: Pick<PlanDocument, 'prices' | 'plan' | 'funding' | 'scenarios'>;
}

/**
 * A document at other prices; choices that they do not have are dropped, in the plan and in every scenario.
 *
 * @returns what changes, or what the engine refuses: prices that cannot price the plan or one of its scenarios.
 */
export function repriced(
	document: PlanDocument,
	prices: PlanDocument['prices'],
	builtIn: PriceSheet
): Result<Repriced> {
	const sheet = sheetInUse(builtIn, prices, document.payments.daysBefore);
	const prepared = prepareSheet(sheet);
	if (!prepared.ok) return prepared;
	const plan = { ...document.plan, choices: validChoices(sheet, document.plan.choices) };
	const scenarios = document.scenarios.map((one) => ({ ...one, choices: validChoices(sheet, one.choices) }));
	for (const stay of [plan, ...scenarios.map((one) => ({ ...plan, ...one }))]) {
		const answered = answerStay(prepared.value, { plan: stay });
		if (!answered.ok) return answered;
	}
	// A quote that states the deposit states the hospital's own: the planning value gives way to it.
	const deposit = prices.kind === 'quote' ? prices.quote.deposit : undefined;
	const funding = deposit === undefined ? document.funding : { ...document.funding, deposit };
	return accepted({ sheet, parts: { prices, plan, funding, scenarios } });
}
