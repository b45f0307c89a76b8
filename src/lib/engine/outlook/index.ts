/** The door of the outlook; see `outlook.ts`. */
export { coverageOf, outlookOf, outlookSteps, QUANTILES, DAY_QUANTILES } from './outlook';
export type { DaySpread, Outlook, OutlookQuestion, Spread } from './outlook';
