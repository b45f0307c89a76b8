import { calendarOf } from '$lib/engine/bank-calendar';
import { askedFor, prepareRule } from '$lib/engine/ledger';
import { amountOf } from '$lib/model/money';
import type { Unfolded } from '$lib/engine/outlook';
import type { Chances } from '$lib/engine/outlook/chances';
import { ICU_AFTER, MODEL_CARE } from '$lib/engine/outlook/model';
import type { Funding } from '$lib/model/funding.schema';

/** Marsaglia's xorshift in 32 bits: quick, and good enough for a hundred thousand courses. */
function randomOf(seed: number): () => number {
	let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) | 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
}

function pick(shares: readonly number[], at: number): number {
	let left = at;
	for (let index = 0; index < shares.length - 1; index += 1) {
		left -= shares[index] ?? 0;
		if (left < 0) return index;
	}
	return shares.length - 1;
}

/**
 * A plain Monte Carlo as anyone would write it with care: courses are drawn, cut and charged day by day in typed
 * arrays, and run through the hospital account of the contract. The prices of days are remembered, so that it is not
 * slowed down by what it does not measure.
 */
export class MonteCarlo {
	readonly inHospital: Float64Array;
	readonly needed: Float64Array;
	readonly topUps: Uint8Array;
	arrears = 0;
	/** Cumulative charges: one row a day of the longest stay. */
	readonly byDay: Float64Array[] = [];

	constructor(
		readonly unfolded: Unfolded,
		readonly courses: number,
		readonly funding?: Funding
	) {
		this.inHospital = new Float64Array(courses);
		this.needed = new Float64Array(courses);
		this.topUps = new Uint8Array(courses);
	}

	run(seed: number): this {
		const { model, charges, extras } = this.unfolded;
		const random = randomOf(seed);
		const draw = ({ counts, shares }: Chances): number => counts[pick(shares, random())] ?? 0;
		const rowShares = model.rows.map(({ share }) => share);
		const longest = charges.stay(extras.at(-1) ?? 0);
		const daily = new Float64Array(longest.stayDays);
		const account = this.funding && this.#account(this.funding, longest.admissionDay);
		if (account) for (let day = 0; day < longest.stayDays; day += 1) this.byDay[day] = new Float64Array(this.courses);
		for (let course = 0; course < this.courses; course += 1) {
			const row = model.rows[pick(rowShares, random())];
			if (!row) continue;
			const [onset, extra] = [draw(row.onsetDay), draw(row.extraDays)];
			const { lastDay, stayDays } = charges.stay(extra);
			const left = (first: number, days: number): number => Math.max(0, Math.min(days, lastDay - first + 1));
			const icuDays = left(onset + ICU_AFTER, draw(row.icuDays));
			daily.fill(0).set(charges.ofStay(extra, onset, icuDays).daily);
			MODEL_CARE.forEach(({ after, bound }, index) => {
				const chances = row.care[index];
				let days = chances ? draw(chances) : 0;
				if (bound === 'in-icu') days = Math.min(days, Math.max(0, icuDays - (after - ICU_AFTER)));
				if (bound === 'until-icu' && icuDays > 0) days = Math.min(days, ICU_AFTER - after);
				days = left(onset + after, days);
				if (days === 0) return;
				const care = charges.ofCare(index, onset, days, icuDays);
				for (let day = 0; day < care.daily.length; day += 1) {
					const at = care.first + day;
					daily[at] = (daily[at] ?? 0) + (care.daily[day] ?? 0);
				}
			});
			let sum = 0;
			for (let day = 0; day < daily.length; day += 1) {
				sum += daily[day] ?? 0;
				const row = this.byDay[day];
				if (row) row[course] = sum;
			}
			this.inHospital[course] = sum;
			account?.(course, daily, stayDays);
		}
		return this;
	}

	/** The hospital account of the contract, section 6, without planned payments. */
	#account(funding: Funding, admissionDay: number) {
		const terms = prepareRule(funding.topUp);
		const deposit: number = amountOf(funding.deposit);
		const guarantee: number = amountOf(funding.guarantee);
		const calendar = calendarOf(funding, admissionDay);
		const arrivals = new Int32Array(512).map((_, day) => calendar.arrival(day + admissionDay) - admissionDay);
		const credits = new Float64Array(1024);
		return (course: number, daily: Float64Array, stayDays: number): void => {
			credits.fill(0);
			let [balance, onTheWay, paid, count, dry] = [deposit, 0, deposit, 0, false];
			for (let day = 0; day < stayDays; day += 1) {
				const credit = credits[day] ?? 0;
				onTheWay -= credit;
				balance += credit - (daily[day] ?? 0);
				if (balance + guarantee < 0) dry = true;
				const expected = balance + guarantee + onTheWay;
				if (expected >= terms.floor || day === stayDays - 1) continue;
				const asked = askedFor(expected, terms);
				const arrival = arrivals[day] ?? 0;
				credits[arrival] = (credits[arrival] ?? 0) + asked;
				onTheWay += asked;
				paid += asked;
				count += 1;
			}
			this.needed[course] = paid + Math.max(0, -(balance + onTheWay));
			this.topUps[course] = count;
			if (dry) this.arrears += 1;
		};
	}
}
