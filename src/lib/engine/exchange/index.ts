/**
 * The door of the calculation with a currency at home: the whole answer with its payments, and the conversion itself.
 * Apart from the door in CNY because exact rates need the decimal library, and a first answer does not.
 */
export { answer, checkQuestion } from './answer';
export type { Answer, TierAnswer, Question } from './answer';
export { checkExchange, converterOf } from './exchange';
