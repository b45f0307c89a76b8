/**
 * The door of the calculation in CNY. Everything behind it is pure: no page, clock, network, chance or locale.
 * What converts to other currencies has a door of its own, `./exchange`, and the odds `./outlook`: they bring the decimal
 * library and much code that a first answer does without.
 *
 * Money, dates, limits and faults are values of `model/`. Takes and gives plain data: prices and plans as their schemas describe them (decimal strings), answers in whole fen
 * of CNY and whole minor units of a home currency. What cannot be accepted comes back as faults with a path and a
 * stable code; an exception is a bug.
 *
 * Source of every rule: the project's calculation contract, sections 1 to 6, with its worked cases in `tests/golden`.
 */
export { calendarOf } from './bank-calendar';
export type { Calendar } from './bank-calendar';
export { pickedItems } from './choices';
export { impliedGradeOf, lastDayOf, supportsIn, totalOf } from './course';
export { checkCourse } from './course-checks';
export type { DayCharges, Estimate, Line, Quote, Signal, Totals } from './estimate';
export { sentEarly } from './early-transfers';
export { checkFunding } from './ledger';
export type { Ledger, LedgerDay, TopUp } from './ledger';
export { inCny, paymentsOf } from './payments';
export type { Convert, HomeAmount, Payment } from './payments';
export type { PreparedSheet } from './prepared-sheet';
export { checkSheet } from './sheet-checks';
export type { Refused } from './sheet-checks';
export { answerStay, prepareSheet } from './stay-answer';
export type { StayAnswer, StayAtTier, StayQuestion } from './stay-answer';
export { stayOf } from './stay';
export type { Stay } from './stay';
export { WARNING_CODES } from './warnings';
export type { Warning } from './warnings';
