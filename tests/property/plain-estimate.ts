import type { PriceTier } from '$lib/model/price-tiers';
import { fenOf, fraction, smaller, textOf, times } from './plain-money';
import type { Item, PlanInput, Sheet } from './requests';

// Section 5 of the contract read aloud: one item, one day, one occasion at a time. Slow and obvious, a judge.

type Class = 'routine' | 'allowance' | 'signal';
const CLASSES: readonly Class[] = ['routine', 'allowance', 'signal'];
const NO_MONEY = { routine: 0n, allowance: 0n, signal: 0n };

/** Cheapest whole vials, by trying each vial as the first one taken. */
function cheapest(
	need: bigint,
	vials: readonly { mg: bigint; price: bigint }[],
	known = new Map<bigint, bigint>()
): bigint {
	if (need <= 0n) return 0n;
	let best = known.get(need);
	if (best !== undefined) return best;
	for (const { mg, price } of vials) {
		const sum = price + cheapest(need - mg, vials, known);
		if (best === undefined || sum < best) best = sum;
	}
	known.set(need, best ?? 0n);
	return best ?? 0n;
}

function occasionPrice(item: Item, weightKg: string, level: PriceTier): bigint {
	if (item.price) return fenOf(item.price[level]) * BigInt(item.quantity ?? 1);
	if (!item.dose) throw new Error('neither price nor dose');
	const { mgPerKg, mgPerKgUnder30, maxMg, vials } = item.dose;
	const light = mgPerKgUnder30 !== undefined && Number(weightKg) < 30;
	const wanted = times(fraction(weightKg), fraction(light ? mgPerKgUnder30 : mgPerKg));
	const most = fraction(maxMg);
	// Both in parts of one size, and the vials in the same.
	const parts = wanted.under * most.under;
	const need = smaller(wanted.over * most.under, most.over * wanted.under);
	return cheapest(
		need,
		vials.map(({ mg, price }) => ({ mg: BigInt(mg) * parts, price: fenOf(price[level]) }))
	);
}

function isPicked(item: Item, sheet: Sheet, plan: PlanInput): boolean {
	if (item.choice === undefined) return true;
	const first = sheet.items.find(({ choice }) => choice === item.choice)?.id;
	return (plan.choices?.[item.choice] ?? first) === item.id;
}

/** Every item's money on every day, for one plan at one level. */
function charge(sheet: Sheet, plan: PlanInput, level: PriceTier) {
	const { leadDays = 6, baselineDays = 21, extraDays = 0, course = [] } = plan;
	const stayDays = Array.from({ length: baselineDays + extraDays }, (_, index) => index - leadDays);
	const lastDay = -leadDays + baselineDays + extraDays - 1;
	const count = (support: string, day: number): number => {
		const span = course.find((one) => one.support === support && one.firstDay <= day && day < one.firstDay + one.days);
		return span ? (span.perDay ?? 1) : 0;
	};
	const placeOf = (day: number) => (count('icu', day) > 0 ? 'icu' : 'ward');
	const isOn = ({ on, from = 0, to = 0 }: Item['when'], day: number): boolean => {
		if (on === 'admission') return day === -leadDays;
		if (on === 'infusion') return day === 0;
		if (on === 'discharge') return day === lastDay;
		if (on === 'day') return true;
		if (on === 'ward') return placeOf(day) === 'ward';
		if (on === 'icu') return placeOf(day) === 'icu';
		if (on === 'window') return from <= day && day <= to;
		return count(on, day) > 0;
	};
	const { package: bundle } = sheet;
	const onlyWith = bundle?.onlyWith && sheet.items.find(({ id }) => id === bundle.onlyWith);
	const active = bundle && (!onlyWith || isPicked(onlyWith, sheet, plan)) ? bundle : null;
	const days = stayDays.map((day) => ({ day, place: placeOf(day), ...NO_MONEY }));
	const lines = [];
	const signals = [];
	for (const item of sheet.items.filter((one) => isPicked(one, sheet, plan))) {
		const price = occasionPrice(item, plan.weightKg, level);
		const selected = stayDays
			.filter((day) => isOn(item.when, day))
			.filter((day) => item.when.place === undefined || item.when.place === placeOf(day))
			.filter((_, index) => index % (item.when.every ?? 1) === 0);
		const line = { id: item.id, occasions: 0, amount: 0n, ...NO_MONEY, included: 0n };
		const signal = { id: item.id, firstDay: 0, occasions: 0, amount: 0n };
		for (const day of selected) {
			const onDay = count(item.when.on, day) || 1;
			for (let one = 0; one < onDay; one += 1) {
				line.occasions += 1;
				const turned = item.signalAfter !== undefined && line.occasions > item.signalAfter;
				const as: Class = turned ? 'signal' : item.class;
				const place = day + leadDays;
				const covered = active !== null && place < active.coversDays && active.covers.some((one) => one === as);
				if (item.paid === 'ahead') line.amount += price;
				else if (covered) line.included += price;
				else {
					line.amount += price;
					line[as] += price;
					const posted = days[place];
					if (posted) posted[as] += price;
					if (as !== 'signal') continue;
					if (signal.occasions === 0) signal.firstDay = day;
					signal.occasions += 1;
					signal.amount += price;
				}
			}
		}
		if (line.occasions > 0) lines.push(line);
		if (signal.occasions > 0) signals.push(signal);
	}
	if (active) {
		const price = fenOf(active.price[level]);
		const routine = active.paid === 'ahead' ? 0n : price;
		lines.push({ id: 'package', occasions: 1, amount: price, ...NO_MONEY, routine, included: 0n });
		if (days[0]) days[0].routine += routine;
	}
	const sum = (amounts: readonly bigint[]) => amounts.reduce((one, other) => one + other, 0n);
	const [routine = 0n, allowance = 0n, signal = 0n] = CLASSES.map((as) => sum(days.map((day) => day[as])));
	const inHospital = routine + allowance + signal;
	const all = sum(lines.map((line) => line.amount));
	const totals = { routine, allowance, signal, ahead: all - inHospital, inHospital, all };
	return { lines, days, totals, signals: signals.sort((one, other) => one.firstDay - other.firstDay), active };
}

/** All money of a record as text, everything else as it is. */
function written<T extends object>(record: T): Record<keyof T, unknown> {
	const entries = Object.entries(record).map(([key, value]) => [
		key,
		typeof value === 'bigint' ? textOf(value) : (value as unknown)
	]);
	return Object.fromEntries(entries) as Record<keyof T, unknown>;
}

export function plainEstimate(sheet: Sheet, plan: PlanInput, level: PriceTier) {
	const { lines, days, totals, signals, active } = charge(sheet, plan, level);
	const planned = charge(sheet, { ...plan, extraDays: 0, course: [] }, level).totals;
	const allowance = active?.covers.includes('allowance') ? 0n : fenOf(sheet.crsAllowance);
	const quote = { baseline: planned.inHospital, allowance, ahead: planned.ahead, total: planned.all + allowance };
	const used = smaller(totals.allowance, allowance);
	const daysTotal = days.map((day) => ({ ...day, total: day.routine + day.allowance + day.signal }));
	const estimate = {
		lines: lines.map(written),
		days: daysTotal.map(written),
		totals: written(totals),
		quote: written(quote),
		...written({
			allowanceUsed: used,
			allowanceLeft: allowance - used,
			allowanceExceeded: totals.allowance - used,
			beyondQuote: totals.all - quote.total
		}),
		signals: signals.map(written)
	};
	return { estimate, lines, days: daysTotal };
}
