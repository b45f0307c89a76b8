import type { Quote } from '$lib/engine';
import { type Fen, formatAmount, parseAmount } from '$lib/model/money';
import type { PlanDocument } from '$lib/model/document.schema';
import type { Funding } from '$lib/model/funding.schema';

/** Hospital systems round what they ask for to CNY 100 (two of the five systems that were read). */
const ROUNDING = 100_00n;

/**
 * A share of what a hospital would state for the stay itself, rounded up to CNY 100. What is paid ahead is left out: it
 * has its own date and never touches the deposit.
 *
 * @param percent a share that the schema has accepted: 0 to 100, two decimals at the most.
 */
export function depositOf(quote: Pick<Quote, 'baseline' | 'allowance'>, percent: string): Fen {
	// Two decimals of a percentage are read like an amount: as a whole number of hundredths.
	const hundredths = BigInt(parseAmount(percent) ?? 0);
	const share = BigInt(quote.baseline + quote.allowance) * hundredths;
	const whole = 10_000n * ROUNDING;
	return Number(((share + whole - 1n) / whole) * ROUNDING) as Fen;
}

/** The deposit and the rule that a document means; with a share, the deposit follows the quote. */
export function fundingInUse(
	{ funding, payments }: Pick<PlanDocument, 'funding' | 'payments'>,
	quote: () => Pick<Quote, 'baseline' | 'allowance'>
): Funding {
	if (payments.depositShare === undefined) return funding;
	return { ...funding, deposit: formatAmount(depositOf(quote(), payments.depositShare)) };
}
