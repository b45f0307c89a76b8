import { fenOf, fraction, larger, textOf, times, up } from './plain-money';
import type { ExchangeInput, FundingInput, Sheet } from './requests';

// Section 6 of the contract, step by step, a judge. Dates by the platform's own calendar, which the engine never asks.

const DAY = 86_400_000;

export interface PlainCalendar {
	works(day: number): boolean;
	arrival(day: number): number;
	sendBy(day: number): number;
}

type CalendarFields = Pick<FundingInput, 'admissionDate' | 'holidays' | 'workingWeekends'>;

export function plainCalendar(funding: CalendarFields, arrivalDays: number, admissionDay: number): PlainCalendar {
	const { admissionDate, holidays = [], workingWeekends = [] } = funding;
	const works = (day: number): boolean => {
		if (admissionDate === undefined) return true;
		const date = new Date(Date.parse(admissionDate) + (day - admissionDay) * DAY);
		const text = date.toISOString().slice(0, 10);
		if (workingWeekends.includes(text)) return true;
		return date.getUTCDay() >= 1 && date.getUTCDay() <= 5 && !holidays.includes(text);
	};
	const arrival = (day: number): number => {
		if (arrivalDays === 0) return day + 1;
		let at = day;
		for (let passed = 0; passed < arrivalDays;) if (works((at += 1))) passed += 1;
		return at;
	};
	const sendBy = (day: number): number => {
		let sent = day;
		while (!works(sent) || arrival(sent) > day) sent -= 1;
		return sent;
	};
	return { works, arrival, sendBy };
}

/** What the hospital asks for, tried one step after the other where there are few. */
function multiple(step: bigint, least: bigint): bigint {
	return least <= 0n ? 0n : ((least + step - 1n) / step) * step;
}

export function plainLedger(charges: readonly { day: number; total: bigint }[], funding: FundingInput) {
	const { topUp, planned = [] } = funding;
	const admissionDay = charges[0]?.day ?? 0;
	const lastDay = charges.at(-1)?.day ?? 0;
	const calendar = plainCalendar(funding, topUp.arrivalDays, admissionDay);
	const guarantee = fenOf(funding.guarantee ?? '0');
	const step = fenOf(topUp.step);
	const requests: { requestedOn: number; arrivesOn: number; amount: bigint; sendBy: number }[] = [];
	const days: { day: number; credits: bigint; charges: bigint; closing: bigint }[] = [];
	let closing = 0n;
	let arrearsDays = 0;
	const creditsOn = (day: number): bigint => {
		let credits = day === admissionDay ? fenOf(funding.deposit) : 0n;
		for (const one of planned) if (one.day === day) credits += fenOf(one.amount);
		for (const one of requests) if (one.arrivesOn === day) credits += one.amount;
		return credits;
	};
	for (const { day, total } of charges) {
		const credits = creditsOn(day);
		closing = closing + credits - total;
		days.push({ day, credits, charges: total, closing });
		if (closing + guarantee < 0n) arrearsDays += 1;
		let expected = closing + guarantee;
		for (const one of requests) if (one.arrivesOn > day) expected += one.amount;
		if (expected >= fenOf(topUp.floor) || day === lastDay) continue;
		const amount =
			topUp.rule === 'standard'
				? fenOf(topUp.standard ?? '0') + multiple(step, -expected)
				: larger(step, multiple(step, fenOf(topUp.target ?? '0') - expected));
		requests.push({ requestedOn: day, arrivesOn: calendar.arrival(day), amount, sendBy: calendar.sendBy(day) });
	}
	let settlement = closing;
	for (const one of requests) if (one.arrivesOn > lastDay) settlement += one.amount;
	for (const one of planned) if (one.day > lastDay) settlement += fenOf(one.amount);
	let paid = fenOf(funding.deposit);
	for (const one of [...planned.map(({ amount }) => fenOf(amount)), ...requests.map(({ amount }) => amount)])
		paid += one;
	const due = larger(0n, -settlement);
	const ledger = {
		days: days.map((one) => ({
			day: one.day,
			credits: textOf(one.credits),
			charges: textOf(one.charges),
			closing: textOf(one.closing)
		})),
		topUps: requests.map((one) => ({ ...one, amount: textOf(one.amount) })),
		arrearsDays,
		lowest: textOf(days.map((one) => one.closing).reduce((one, other) => (one < other ? one : other))),
		paid: textOf(paid),
		needed: textOf(paid + due),
		refund: textOf(larger(0n, settlement)),
		due: textOf(due)
	};
	return { ledger, requests, calendar };
}

const DECIMALS: Readonly<Record<string, number>> = { USD: 2, EUR: 2, JPY: 0, VND: 0, KWD: 3, TND: 3 };

/** What a family pays, by day, then kind, then line. */
export function plainPayments(request: {
	readonly sheet: Sheet;
	readonly admissionDay: number;
	readonly lines: readonly { id: string; amount: bigint }[];
	readonly exchange: ExchangeInput;
	readonly funding: FundingInput | undefined;
	readonly account: ReturnType<typeof plainLedger> | null;
}) {
	const { sheet, admissionDay, lines, exchange, funding, account } = request;
	const { rate, buffer = '0', feePercent = '0', feeFixed = '0' } = exchange;
	const decimals = DECIMALS[exchange.currency] ?? 2;
	const unit = { over: 10n ** BigInt(decimals), under: 1n };
	const percent = (text: string) => times(fraction(text), { over: 1n, under: 100n });
	const buffered = percent(buffer);
	const rows: { kind: string; id?: string; day: number; amount: bigint }[] = [];
	for (const { id, amount } of lines) {
		const item = id === 'package' ? sheet.package : sheet.items.find((one) => one.id === id);
		if (item?.paid === 'ahead') rows.push({ kind: 'ahead', id, day: admissionDay - (item.daysBefore ?? 0), amount });
	}
	if (funding && account) {
		rows.push({ kind: 'deposit', day: admissionDay, amount: fenOf(funding.deposit) });
		for (const { day, amount } of funding.planned ?? []) rows.push({ kind: 'planned', day, amount: fenOf(amount) });
		for (const { requestedOn, amount } of account.requests) rows.push({ kind: 'top-up', day: requestedOn, amount });
	}
	const kinds = ['ahead', 'deposit', 'planned', 'top-up'];
	return rows
		.filter(({ amount }) => amount > 0n)
		.sort((one, other) => one.day - other.day || kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
		.map(({ amount, ...row }) => {
			const more = { over: buffered.over + buffered.under, under: buffered.under };
			const home = up([fraction(rate), more, unit].reduce(times, { over: amount, under: 100n }));
			const fee = up(times({ over: home, under: 1n }, percent(feePercent))) + up(times(fraction(feeFixed), unit));
			const [homeText = '', feeText = '', toHave = ''] = [home, fee, home + fee].map((one) => textOf(one, decimals));
			const sendBy = account ? account.calendar.sendBy(row.day) : null;
			return { ...row, sendBy, amount: textOf(amount), home: homeText, fee: feeText, toHave };
		});
}
