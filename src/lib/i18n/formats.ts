import { minorUnitsOf } from '$lib/model/currencies';
import { formatHome, type HomeMoney } from '$lib/model/home-money';
import { formatAmount, type Fen } from '$lib/model/money';
import { DATE_TAGS, LANGUAGE_TAGS, type Language } from './languages';

/** Names by language tag, as a price sheet carries them. */
type Names = Readonly<Record<string, string>>;

/** How one language writes money, counts and names: the one home of formatting. */
export interface Formats {
	/** Exact: `1,234` or `1,234.50`, without the currency, for tables whose head names it. */
	readonly exact: (amount: Fen) => string;
	/** Exact with the ISO code: `CNY 1,234`. */
	readonly money: (amount: Fen) => string;
	/** A headline: three significant figures, with the ISO code. The tables below it are exact. */
	readonly headline: (amount: Fen) => string;
	readonly count: (value: number) => string;
	/** A day counted from 1970-01-01: `Fri 2 Oct`. */
	readonly date: (day: number) => string;
	/** The same with its year, for what is read long after: `Fri 2 Oct 2026`. */
	readonly dateWithYear: (day: number) => string;
	/** The day in full, for sentences: `Friday 2 October 2026`. */
	readonly fullDate: (day: number) => string;
	/** The same as short as an axis wants it: `2 Oct`. */
	readonly shortDate: (day: number) => string;
	/** Whole minor units of a home currency, exact and without its code. */
	readonly homeExact: (amount: HomeMoney, currency: string) => string;
	/** The same with its ISO code: `INR 1,234.50`. */
	readonly home: (amount: HomeMoney, currency: string) => string;
	/** What to have ready at home, to three significant figures, rounded **up**: less would not be enough. */
	readonly homeHeadline: (amount: HomeMoney, currency: string) => string;
	/** A name in this language, else in English, else in whatever there is. */
	readonly name: (names: Names) => string;
}

/** Rounds to three significant figures, half up, and at least to whole units of currency. */
export function roundToHeadline(amount: Fen): Fen {
	const size = Math.abs(amount);
	const digits = String(size).length;
	const step = 10 ** Math.max(2, digits - 3);
	const rounded = Math.floor((size + step / 2) / step) * step;
	return (amount < 0 ? -rounded : rounded) as Fen;
}

/** A space that does not break: a code and its amount stay on one line. */
const TIED = '\u00a0';
/** A true minus: it is as wide as a digit, and is read out as one. */
const MINUS = '\u2212';

const DAY_MS = 86_400_000;

/** Writes days by the calendar alone: a date is the same wherever the device is. */
function dates(tag: string, parts: Intl.DateTimeFormatOptions): (day: number) => string {
	const format = new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' });
	return (day) => format.format(new Date(day * DAY_MS));
}

/** Rounds up to three significant figures, and at least to whole units of a currency of some decimals. */
export function roundUpToHeadline(amount: HomeMoney, decimals: number): HomeMoney {
	const digits = amount.toString().length;
	const step = 10n ** BigInt(Math.max(decimals, digits - 3));
	return ((amount + step - 1n) / step) * step;
}

export function formatsFor(language: Language): Formats {
	const tag = LANGUAGE_TAGS[language];
	const dateTag = DATE_TAGS[language];
	const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
	const exact = (amount: Fen): string => {
		const [units = '0', decimals = '00'] = formatAmount(Math.abs(amount) as Fen).split('.');
		const text = whole.format(Number(units)) + (decimals === '00' ? '' : `.${decimals}`);
		return amount < 0 ? MINUS + text : text;
	};
	const money = (amount: Fen): string => `CNY${TIED}${exact(amount)}`;
	const homeExact = (amount: HomeMoney, currency: string): string => {
		const [units = '0', decimals = ''] = formatHome(amount, currency).split('.');
		return whole.format(BigInt(units)) + (/^0*$/.test(decimals) ? '' : `.${decimals}`);
	};
	const home = (amount: HomeMoney, currency: string): string => `${currency}${TIED}${homeExact(amount, currency)}`;
	return {
		date: dates(dateTag, { weekday: 'short', day: 'numeric', month: 'short' }),
		dateWithYear: dates(dateTag, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
		fullDate: dates(dateTag, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
		shortDate: dates(dateTag, { day: 'numeric', month: 'short' }),
		homeExact,
		home,
		homeHeadline: (amount, currency) => home(roundUpToHeadline(amount, minorUnitsOf(currency) ?? 2), currency),
		exact,
		money,
		headline: (amount) => money(roundToHeadline(amount)),
		count: (value) => whole.format(value),
		name: (names) => names[language] ?? names.en ?? Object.values(names)[0] ?? ''
	};
}
