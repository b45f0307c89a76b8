/**
 * The door of the calculation in CNY. Everything behind it is pure: no page, clock, network, chance or locale.
 * What converts to other currencies has a door of its own, `./home`, and the odds `./outlook`: they bring the decimal
 * library and much code that a first answer does without.
 *
 * Takes and gives plain data: prices and plans as their schemas describe them (decimal strings), answers in whole fen
 * of CNY and whole minor units of a home currency. What cannot be accepted comes back as faults with a path and a
 * stable code; an exception is a bug.
 *
 * Source of every rule: the project's calculation contract, sections 1 to 6, with its worked cases in `tests/golden`.
 */
export { calendarOf } from './bank-calendar';
export { dateOf, dayNumber, weekday } from '../model/dates';
export type { Calendar } from './bank-calendar';
export { NONE, pickedItems } from './choices';
export { impliedGradeOf, lastDayOf, supportsIn, totalOf } from './course';
export { checkCourse } from './course-checks';
export { CURRENCIES, minorUnitsOf } from '../model/currencies';
export type { DayCharges, Estimate, Line, Quote, Signal, Totals } from './estimate';
export { sentEarly } from './early-transfers';
export { formatHome } from '../model/home-money';
export type { HomeMoney } from '../model/home-money';
export { accepted, FAULT_CODES, refused } from '../model/faults';
export type { Fault, FaultCode, FaultDetail, Loose, Result } from '../model/faults';
export { checkFunding } from './ledger';
export type { Ledger, LedgerDay, TopUp } from './ledger';
export { PRICE_TIERS } from '../model/price-tiers';
export type { ByPriceTier, PriceTier } from '../model/price-tiers';
export { LIMITS } from '../model/limits';
export { formatAmount, parseAmount } from '../model/money';
export type { Fen } from '../model/money';
export type { PreparedSheet } from './prepared-sheet';
export { checkSheet } from './sheet-checks';
export type { Refused } from './sheet-checks';
export { answerStay, prepareSheet } from './stay-answer';
export type { StayAnswer, StayAtTier, StayQuestion } from './stay-answer';
export { stayOf } from './stay';
export type { Stay } from './stay';
export { isSupport, mostPerDay, SUPPORTS, USUAL_GRADE } from '../model/supports';
export type { GradeRange, Support } from '../model/supports';
export { WARNING_CODES } from './warnings';
export type { Warning } from './warnings';
