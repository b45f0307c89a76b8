import type { Stay, StayAtTier } from '$lib/engine';
import { dayNumber, weekday } from '$lib/model/dates';
import type { Fen } from '$lib/model/money';
import { type ByPriceTier, PRICE_TIERS } from '$lib/model/price-tiers';
import type { Funding } from '$lib/model/funding.schema';

/** The days of a stay on which no money moves between banks; none while no date is known. */
export function closedIn({ holidays }: Funding, dayZero: number | null, { admissionDay, lastDay }: Stay): number[] {
	if (dayZero === null) return [];
	const closed = new Set(holidays.map(dayNumber));
	const days = Array.from({ length: lastDay - admissionDay + 1 }, (_, place) => admissionDay + place);
	return days.filter((day) => {
		const number = dayZero + day;
		return closed.has(number) || weekday(number) === 0 || weekday(number) === 6;
	});
}

/** The smallest and the largest balance of each day over one hospital's own range of prices. */
export function bandOf(levels: ByPriceTier<StayAtTier>): { day: number; least: Fen; most: Fen }[] | null {
	const accounts = PRICE_TIERS.map((level) => levels[level].ledger?.days ?? []);
	const [first = []] = accounts;
	const band = first.map(({ day }, place) => {
		const balances = accounts.map((days) => days[place]?.closing ?? (0 as Fen));
		return { day, least: Math.min(...balances) as Fen, most: Math.max(...balances) as Fen };
	});
	return band.some(({ least, most }) => least !== most) ? band : null;
}
