import file from './bank-holidays.json';

export { ANNOUNCED_YEARS, chinaClosures, expectedClosures, makeUpDays } from './china';
export { closedDays } from './closed-days';
export type { ClosedBecause, ClosedDays, ClosedDaysQuestion } from './closed-days';

/** Where the days come from, and the licence under which they may be passed on. */
export const BANK_HOLIDAY_SOURCES: { readonly china: string; readonly senders: string } = file.sources;
