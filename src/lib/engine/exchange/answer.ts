import type { PriceSheet } from '../../model/price-sheet.schema';
import type { Exchange } from '../../model/funding.schema';
import { calendarOf } from '../bank-calendar';
import { checkExchange, converterOf } from './exchange';
import { accepted, type Fault, type Loose, refused, type Result } from '../../model/faults';
import { byPriceTier, type ByPriceTier } from '../../model/price-tiers';
import { type Payment, paymentsOf } from '../payments';
import type { PreparedSheet } from '../prepared-sheet';
import type { Refused } from '../sheet-checks';
import { answerStay, checkStayQuestion, type StayAnswer, type StayAtTier, type StayQuestion } from '../stay-answer';

/** A question about a stay, and about what it comes to in the family's own currency. */
export interface Question extends StayQuestion {
	readonly exchange?: Exchange | undefined;
}

export interface TierAnswer extends StayAtTier {
	/** Only with an exchange. */
	readonly payments?: readonly Payment[];
}

/** The whole answer: an estimate, a ledger and payments at each of the three price levels. */
export interface Answer extends Omit<StayAnswer, 'levels'> {
	readonly levels: ByPriceTier<TierAnswer>;
}

/** What the question alone cannot mean; `sheet` where its choices are to be checked against one. */
export function checkQuestion(
	question: Loose<Question>,
	sheet: Loose<PriceSheet> | null,
	isRefused?: Refused
): Fault[] {
	const faults = checkStayQuestion(question, sheet, isRefused);
	return question.exchange ? [...faults, ...checkExchange(question.exchange)] : faults;
}

/**
 * Answers a question at all three price levels.
 *
 * @param prepared a sheet read by `prepareSheet`.
 * @returns the answer, or every fault of the question that can be told apart.
 */
export function answer(prepared: PreparedSheet, question: Question): Result<Answer> {
	const faults = checkQuestion(question, prepared.sheet);
	if (faults.length > 0) return refused(faults);
	const answered = answerStay(prepared, question);
	const { exchange, funding } = question;
	if (!answered.ok || !exchange) return answered;

	const { stay, levels } = answered.value;
	const { admissionDay } = stay;
	const calendar = funding ? calendarOf(funding, admissionDay) : null;
	const convert = converterOf(exchange);
	const withPayments = byPriceTier((level): TierAnswer => {
		const { estimate, ledger } = levels[level];
		const account = funding && ledger && calendar ? { funding, ledger, calendar } : null;
		const payments = paymentsOf({ prepared, admissionDay, lines: estimate.lines, convert, account });
		return { estimate, ledger, payments };
	});
	return accepted({ ...answered.value, levels: withPayments });
}
