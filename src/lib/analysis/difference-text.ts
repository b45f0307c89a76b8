import type { Difference, Lowest } from '$lib/analysis/differences';
import type { Fen } from '$lib/model/money';
import type { Formats } from '$lib/i18n/formats';
import type { LazyWords } from '$lib/i18n/lazy-words';

interface Speaker {
	readonly words: LazyWords<'compare'>['differences'];
	readonly formats: Formats;
	/** What a day of the stay is called. */
	readonly day: (day: number) => string;
	/** Whether a day has passed; absent in what is not read on the day on which it is written. */
	readonly isLate?: (day: number) => boolean;
}

/** One difference as a part of a sentence; differences are exact, as the table below them is. */
export function sayDifference(difference: Difference, { words, formats, day, isLate = () => false }: Speaker): string {
	const size = (by: Fen): string => formats.money(Math.abs(by) as Fen);
	const balance = ({ lowest, shortBy }: Lowest): string =>
		shortBy > 0 ? words.shortBy(size(shortBy)) : formats.money(lowest);
	switch (difference.kind) {
		case 'total':
		case 'ahead':
		case 'deposit':
		case 'reach':
			return words[difference.kind](size(difference.by), difference.by > 0);
		case 'tightest':
			return words.tightest(day(difference.from), day(difference.to));
		case 'lowest':
			return words.lowest(balance(difference.from), balance(difference.to));
		case 'short':
			return words.short(difference.from, difference.to);
		case 'first-top-up':
			return isLate(difference.sendBy) ? words.firstTopUpLate(day(difference.sendBy)) : words.firstTopUp(difference.by);
		case 'now-asked':
			return isLate(difference.sendBy)
				? words.nowAskedLate(day(difference.sendBy))
				: words.nowAsked(day(difference.sendBy));
		case 'no-longer-asked':
			return words.noLongerAsked;
		case 'stay':
			return words.stay(difference.by);
		case 'icu':
			return words.icu(difference.by);
	}
}
