import { prepareSheet, type Estimate } from '$lib/engine';
import type { PriceTier } from '$lib/model/price-tiers';
import { answer, type TierAnswer } from '$lib/engine/exchange';
import { readQuestion } from '$lib/validation/question';
import { estimateResponse } from '$lib/server/api/estimate-response';

/** An item at one price on all levels, charged every day unless told otherwise. */
export function item(id: string, extra: Record<string, unknown> = {}): Record<string, unknown> {
	const price = { low: '10.00', typical: '10.00', high: '10.00' };
	return {
		id,
		name: { en: id },
		category: 'ward',
		unit: 'day',
		price,
		when: { on: 'day' },
		class: 'routine',
		...extra
	};
}

/** One price at all three levels. */
export function flat(amount: string): { low: string; typical: string; high: string } {
	return { low: amount, typical: amount, high: amount };
}

export function vials(...sizes: number[]): Record<string, unknown>[] {
	return sizes.map((mg) => ({ mg, price: flat('100.00') }));
}

const dose = { mgPerKg: '8', mgPerKgUnder30: '12', maxMg: '800', vials: vials(80, 400) };

/** A sound request with every part: each test damages or changes a copy of its own. */
export function baseRequest(): Record<string, unknown> {
	return {
		sheet: {
			schema: 'price-sheet/1',
			id: 'test',
			version: '1',
			basis: 'hospital',
			hospital: { name: { en: 'Test' } },
			currency: 'CNY',
			validFrom: '2026-01-01',
			validTo: '2026-12-31',
			crsAllowance: '30000.00',
			package: { price: flat('0.00'), coversDays: 1, covers: ['routine'], onlyWith: 'trial' },
			items: [
				item('bed'),
				item('tocilizumab', {
					price: undefined,
					dose: structuredClone(dose),
					when: { on: 'tocilizumab' },
					class: 'allowance'
				}),
				item('lab', { when: { on: 'window', from: -2, to: 5, every: 2 } }),
				item('product', { choice: 'product', paid: 'ahead', daysBefore: 7, when: { on: 'infusion' } }),
				item('trial', { choice: 'product', when: { on: 'infusion' } })
			]
		},
		plan: {
			weightKg: '60',
			leadDays: 6,
			baselineDays: 21,
			extraDays: 0,
			choices: { product: 'product' },
			course: [
				{ support: 'fever', firstDay: 1, days: 4 },
				{ support: 'tocilizumab', firstDay: 2, days: 1, perDay: 1 }
			]
		},
		funding: {
			deposit: '1000.00',
			guarantee: '0.00',
			topUp: { rule: 'fill-to', floor: '100.00', target: '500.00', step: '100.00', arrivalDays: 2 },
			planned: [{ day: 3, amount: '50.00' }],
			admissionDate: '2026-03-02',
			holidays: [],
			workingWeekends: []
		},
		exchange: { currency: 'USD', rate: '0.1389', buffer: '3', feePercent: '0.5', feeFixed: '35.00' },
		asOf: '2026-03-01'
	};
}

type Step = string | number;

/** Puts values at places of the base request; `undefined` takes away what is there. */
export function changed(changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const request = baseRequest();
	for (const [path, value] of Object.entries(changes)) {
		const steps: Step[] = [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) =>
			index ? Number(index) : step
		);
		const last = steps.pop() ?? '';
		let at = request as Record<Step, unknown>;
		for (const step of steps) at = at[step] as Record<Step, unknown>;
		if (value === undefined) Reflect.deleteProperty(at, last);
		else at[last] = value;
	}
	// As it travels: what is undefined is not there.
	return JSON.parse(JSON.stringify(request)) as Record<string, unknown>;
}

type Asked = ReturnType<typeof askThrough>;

function askThrough(request: unknown) {
	const read = readQuestion(request, () => undefined);
	if (!read.ok) return { faults: read.faults };
	const prepared = prepareSheet(read.value.sheet);
	if (!prepared.ok) return { faults: prepared.faults };
	const answered = answer(prepared.value, read.value.question);
	if (!answered.ok) return { faults: answered.faults };
	return { answer: answered.value, text: estimateResponse(answered.value, read.value.question.exchange?.currency) };
}

export function asked(changes: Readonly<Record<string, unknown>>): Asked {
	return askThrough(changed(changes));
}

/** What is refused, as `path code`; an empty list where the request is answered. */
export function refusals(changes: Readonly<Record<string, unknown>>): string[] {
	return (asked(changes).faults ?? []).map(({ path, code }) => `${path} ${code}`);
}

export function warnings(changes: Readonly<Record<string, unknown>>): string[] {
	const result = asked(changes);
	if (!result.answer) throw new Error(JSON.stringify(result.faults));
	return result.answer.warnings.map(({ path, code }) => `${path} ${code}`);
}

export function levelOf(changes: Readonly<Record<string, unknown>>, level: PriceTier = 'typical'): TierAnswer {
	const result = asked(changes);
	if (!result.answer) throw new Error(JSON.stringify(result.faults));
	return result.answer.levels[level];
}

export function estimateOf(changes: Readonly<Record<string, unknown>>, level: PriceTier = 'typical'): Estimate {
	return levelOf(changes, level).estimate;
}
