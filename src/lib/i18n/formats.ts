import { formatAmount, type Fen } from '$lib/engine';
import { LANGUAGE_TAGS, type Language } from './languages';

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

export function formatsFor(language: Language): Formats {
	const tag = LANGUAGE_TAGS[language];
	const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
	const exact = (amount: Fen): string => {
		const [units = '0', decimals = '00'] = formatAmount(Math.abs(amount) as Fen).split('.');
		const text = whole.format(Number(units)) + (decimals === '00' ? '' : `.${decimals}`);
		return amount < 0 ? MINUS + text : text;
	};
	const money = (amount: Fen): string => `CNY${TIED}${exact(amount)}`;
	return {
		exact,
		money,
		headline: (amount) => money(roundToHeadline(amount)),
		count: (value) => whole.format(value),
		name: (names) => names[language] ?? names.en ?? Object.values(names)[0] ?? ''
	};
}
