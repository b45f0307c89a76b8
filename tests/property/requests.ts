import type * as z from 'zod/mini';
import type { PriceSheet, SheetItem } from '$lib/model/price-sheet.schema';
import { prepareSheet } from '$lib/engine';
import type { Fault } from '$lib/model/faults';
import type { PriceTier } from '$lib/model/price-tiers';
import { answer, type Answer } from '$lib/engine/exchange';
import { readQuestion } from '$lib/validation/question';
import type { exchangeSchema, fundingSchema } from '$lib/model/funding.schema';
import type { planSchema } from '$lib/model/plan.schema';
import { estimateResponse } from '$lib/server/api/estimate-response';

export type Item = SheetItem;
export type Sheet = PriceSheet;
export type PlanInput = z.input<typeof planSchema>;
export type FundingInput = z.input<typeof fundingSchema>;
export type ExchangeInput = z.input<typeof exchangeSchema>;

/** A request as it travels: defaults are not filled in yet. */
export interface Request {
	readonly sheet: Sheet;
	readonly plan: PlanInput;
	readonly funding?: FundingInput;
	readonly exchange?: ExchangeInput;
	readonly asOf?: string;
}

export type Asked = { readonly answer: Answer } | { readonly faults: readonly Fault[] };

/** The way a request goes over HTTP, without the server around it. */
export function ask(request: unknown): Asked {
	const read = readQuestion(request, () => undefined);
	if (!read.ok) return { faults: read.faults };
	const prepared = prepareSheet(read.value.sheet);
	if (!prepared.ok) return { faults: prepared.faults };
	const answered = answer(prepared.value, read.value.question);
	return answered.ok ? { answer: answered.value } : { faults: answered.faults };
}

/** The answer to a request that is known to be sound. */
export function answerTo(request: Request): Answer {
	const asked = ask(request);
	if ('faults' in asked) throw new Error(`refused: ${JSON.stringify(asked.faults)}`);
	return asked.answer;
}

/** What is refused, as an answer over HTTP names it: `path code`. */
export function refusalsOf(request: unknown): string[] {
	const asked = ask(request);
	return 'faults' in asked ? asked.faults.map(({ path, code }) => `${path} ${code}`) : [];
}

/** One level of the answer as text, in the form of the contract. */
export function levelText(request: Request, level: PriceTier): unknown {
	return estimateResponse(answerTo(request), request.exchange?.currency).levels[level];
}
