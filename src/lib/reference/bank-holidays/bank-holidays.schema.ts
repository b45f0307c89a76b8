import * as z from 'zod/mini';
import { dayNumber } from '../../model/dates';

const text = z.string().check(z.minLength(1));
const year = z.string().check(z.regex(/^20\d\d$/));
/** Days of one year as `MMDD`, in order, each once. */
const days = z.string().check(
	z.regex(/^(\d{4}( \d{4})*)?$/),
	z.refine((list) => list.split(' ').every((day, at, all) => at === 0 || day > (all[at - 1] ?? '')))
);

/** A list of days is one of real days: 29 February only where the year has one. */
function realDays<T>(daysIn: (entry: T) => readonly string[]) {
	return z.refine<Record<string, T>>((byYear) =>
		Object.entries(byYear).every(([inYear, entry]) =>
			daysIn(entry)
				.flatMap((list) => list.split(' '))
				.every((day) => day === '' || dayNumber(`${inYear}-${day.slice(0, 2)}-${day.slice(2)}`) !== null)
		)
	);
}

const byYear = z.record(year, days).check(realDays((list) => [list]));

/** Bank holidays on both sides, made from packages by `npm run data`. */
export const bankHolidaysSchema = z.strictObject({
	schema: z.literal('bank-holidays/1'),
	sources: z.strictObject({ china: text, senders: text }),
	/** Announced years only. `makeUp`: weekend days worked in China; no transfer is counted on to settle on them. */
	china: z
		.record(year, z.strictObject({ closed: days, makeUp: days }))
		.check(realDays(({ closed, makeUp }) => [closed, makeUp])),
	/** Spring Festival, Qingming, Dragon Boat, Mid-Autumn: four days a year. */
	festivals: byYear.check(z.refine((years) => Object.values(years).every((list) => list.split(' ').length === 4))),
	senders: z.record(z.string().check(z.regex(/^[A-Z]{2}$/)), byYear)
});

export type BankHolidays = z.infer<typeof bankHolidaysSchema>;
