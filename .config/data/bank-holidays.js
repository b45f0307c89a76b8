import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chineseDays from 'chinese-days';
import Holidays from 'date-holidays';

const require = createRequire(import.meta.url);
const CHINESE_DAYS = dirname(require.resolve('chinese-days/package.json'));
const FIRST_CHINESE_YEAR = 2025;
const LAST_FESTIVAL_YEAR = 2045;
const SENDER_YEARS = [2026, 2027, 2028];
const DAY = 86_400_000;

/** Sterling moves by England's bank holidays; the rest of the United Kingdom is not what a wire waits for. */
const REGION = new Map([['GB', 'ENG']]);

/**
 * The bank holidays of both sides as the page carries them: days as `MMDD`, by year.
 *
 * @param {readonly string[]} countries codes of ISO 3166; those that the library does not know are left out
 */
export function bankHolidays(countries) {
	return {
		schema: 'bank-holidays/1',
		sources: {
			china: `chinese-days ${version('chinese-days')} (MIT): the yearly notices of the State Council, and the lunar calendar`,
			senders: `date-holidays ${version('date-holidays')}, https://github.com/commenthol/date-holidays: public and bank holidays of the whole country (England's for GB), as lists of days; data CC BY-SA 3.0, from the Wikipedia articles that its LICENSE names`
		},
		china: china(),
		festivals: festivals(),
		senders: senders(countries)
	};
}

/** @param {string} name */
function version(name) {
	/** @type {{ version: string }} */
	const { version } = require(`${name}/package.json`);
	return version;
}

/** Years whose notice the library has: days off, weekends included, and weekend days worked instead. */
function china() {
	const folder = join(CHINESE_DAYS, 'dist', 'years');
	const years = readdirSync(folder)
		.flatMap((name) => /^(\d{4})\.json$/.exec(name)?.[1] ?? [])
		.filter((year) => Number(year) >= FIRST_CHINESE_YEAR)
		.sort();
	return Object.fromEntries(
		years.map((year) => {
			/** @type {Record<'holidays' | 'workdays', Record<string, string>>} */
			const { holidays, workdays } = JSON.parse(readFileSync(join(folder, `${year}.json`), 'utf8'));
			return [year, { closed: compact(Object.keys(holidays), year), makeUp: compact(Object.keys(workdays), year) }];
		})
	);
}

/**
 * The festivals that move with the moon or the sun, which is all that can be said of a year before its notice: Spring
 * Festival, Qingming, Dragon Boat, Mid-Autumn. The moon comes from the tables of chinese-days: the platform's own
 * Chinese calendar puts the new moon of 2027 and of 2030, minutes from midnight, on the wrong day.
 */
function festivals() {
	const years = Array.from({ length: LAST_FESTIVAL_YEAR - FIRST_CHINESE_YEAR + 1 }, (_, at) => FIRST_CHINESE_YEAR + at);
	return Object.fromEntries(
		years.map((year) => {
			const dates = [lunar(year, 1, 1), qingming(year), lunar(year, 5, 5), lunar(year, 8, 15)];
			return [year, dates.map(monthAndDay).join(' ')];
		})
	);
}

/**
 * A day of the lunar year; in a year that has its month twice, of the first of the two.
 *
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
function lunar(year, month, day) {
	// As a local noon: the library reads a date's text as midnight at Greenwich, a day early west of there.
	return chineseDays.getSolarDateFromLunar(new Date(year, month - 1, day, 12)).date;
}

/**
 * The day on which the sun reaches 15 degrees, in China's time; the usual rule for 2000 to 2099.
 *
 * @param {number} year
 */
function qingming(year) {
	const inCentury = year - 2000;
	return `${year}-04-0${Math.floor(0.2422 * inCentury + 4.81) - Math.floor(inCentury / 4)}`;
}

/** @param {readonly string[]} countries */
function senders(countries) {
	const known = new Holidays().getCountries();
	return Object.fromEntries(
		countries
			.filter((country) => country in known)
			.map((country) => {
				const holidays = new Holidays(country, REGION.get(country) ?? '');
				return [country, Object.fromEntries(SENDER_YEARS.map((year) => [year, closedDays(holidays, year)]))];
			})
	);
}

/**
 * @param {Holidays} holidays
 * @param {number} year
 */
function closedDays(holidays, year) {
	const dates = holidays
		.getHolidays(year)
		.filter(({ type }) => type === 'public' || type === 'bank')
		.flatMap(({ date, start, end }) => {
			// `date` is the country's own; start and end are moments, of which only the distance counts.
			const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
			const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
			return Array.from({ length: days }, (_, at) => new Date(first + at * DAY).toISOString().slice(0, 10));
		});
	return compact(dates, String(year));
}

/**
 * @param {readonly string[]} dates
 * @param {string} year days of other years are left out: their own year names them
 */
function compact(dates, year) {
	const own = dates.filter((date) => date.startsWith(year)).map(monthAndDay);
	return [...new Set(own)].sort().join(' ');
}

/** @param {string} date */
function monthAndDay(date) {
	return date.slice(5, 7) + date.slice(8, 10);
}
