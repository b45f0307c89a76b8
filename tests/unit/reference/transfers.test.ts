import { describe, expect, it } from 'vitest';
import { countryOf, feesOf, limitsOf, loadSources, OTHER_COUNTRY } from '$lib/reference/transfers';
import sourcesJson from '$lib/reference/transfers/sources.json';
import transfersJson from '$lib/reference/transfers/transfers.json';
import { type TransferLimit, transferSourcesSchema, transfersSchema } from '$lib/reference/transfers/transfers.schema';

// Parsed once: a file that its schema refuses fails every test here, with the path of the fault.
const transfers = transfersSchema.parse(transfersJson);
const { sources } = transferSourcesSchema.parse(sourcesJson);
const { countries, channels } = transfers;
const limits: TransferLimit[] = [...countries, ...channels].flatMap((place) => place.limits);

/** Every object anywhere in the data that has this key. */
function having(key: string, within: unknown = transfers): Record<string, unknown>[] {
	if (typeof within !== 'object' || within === null) return [];
	const own = !Array.isArray(within) && key in within ? [within as Record<string, unknown>] : [];
	return [...own, ...Object.values(within).flatMap((value) => having(key, value))];
}

function limitOf(id: string): TransferLimit {
	const found = limits.find((limit) => limit.id === id);
	if (!found) throw new Error(`No limit ${id}.`);
	return found;
}

describe('the countries money comes from', () => {
	it('are the fourteen that were researched, and any other last', () => {
		expect(countries.map(({ code }) => code).join(' ')).toBe('IN BD PK NP RU KZ AE SA VN ID NG KE GB US ZZ');
	});

	// Research of 2026-11-20: quick, typical and slow working days, and how firmly they are known.
	it.each([
		['IN', 'INR', 2, 4, 8, 'part-sourced'],
		['BD', 'BDT', 3, 7, 20, 'planning'],
		['PK', 'PKR', 3, 6, 15, 'planning'],
		['NP', 'NPR', 3, 6, 15, 'planning'],
		['RU', 'RUB', 3, 7, 30, 'weak'],
		['KZ', 'KZT', 2, 4, 6, 'sourced'],
		['AE', 'AED', 1, 3, 5, 'planning'],
		['SA', 'SAR', 2, 3, 5, 'part-sourced'],
		['VN', 'VND', 2, 4, 7, 'planning'],
		['ID', 'IDR', 2, 3, 6, 'planning'],
		['NG', 'NGN', 3, 8, 20, 'planning'],
		['KE', 'KES', 2, 4, 7, 'planning'],
		['GB', 'GBP', 1, 2, 4, 'sourced'],
		['US', 'USD', 1, 3, 5, 'part-sourced'],
		['ZZ', null, 2, 4, 10, 'planning']
	])('give %s its currency %s and its working days', (code, currency, quick, typical, slow, evidence) => {
		const country = countryOf(code);
		expect(country.currency).toBe(currency);
		expect(country.workingDays).toMatchObject({ quick, typical, slow, evidence });
	});

	it('have the weekend on Friday and Saturday in Bangladesh and Saudi Arabia only', () => {
		const fridays = countries.filter(({ weekend }) => weekend.days.includes(5));
		expect(fridays.map(({ code, weekend }) => [code, weekend.days])).toEqual([
			['BD', [5, 6]],
			['SA', [5, 6]]
		]);
	});

	it.each(countries)(
		'rest in $code on days that a source names, or say that it is general knowledge',
		({ weekend }) => {
			expect(weekend.sources.length > 0).toBe(weekend.evidence !== 'memory');
		}
	);

	it.each(countries)('name fees of $code that exist', (country) => {
		expect(feesOf(country).length).toBe(country.fees.length);
	});

	it('are found by their code, and any code that was not researched is another country', () => {
		expect(countryOf('KE').code).toBe('KE');
		for (const code of ['FR', '', 'toString', 'ke']) expect(countryOf(code).code).toBe(OTHER_COUNTRY);
	});
});

describe('the working days', () => {
	const { posting, refund } = transfers;
	const all = [...countries.map(({ workingDays }) => workingDays), posting, refund.settlement, refund.transfer];

	it('never grow shorter from quick to typical to slow', () => {
		for (const { quick, typical, slow } of all)
			expect([quick, typical, slow]).toEqual([quick, typical, slow].sort((one, other) => one - other));
	});

	it('for posting, settlement and refund are those of the research', () => {
		const found = [posting, refund.settlement, refund.transfer].map(({ quick, typical, slow, evidence }) => [
			quick,
			typical,
			slow,
			evidence
		]);
		expect(found).toEqual([
			[0, 1, 2, 'planning'],
			[1, 3, 5, 'sourced'],
			[5, 10, 15, 'weak']
		]);
	});
});

describe('the limits', () => {
	it.each([
		['in-lrs', '250000', 'USD', 'year', 'papers', 'sourced'],
		['in-tcs', '1000000', 'INR', 'year', 'tax', 'sourced'],
		['bd-approval', '15000', 'USD', 'patient', 'approval', 'sourced'],
		['pk-approval', '50000', 'USD', 'year', 'approval', 'sourced'],
		['np-approval', '10000', 'USD', 'year', 'approval', 'sourced'],
		['ru-day', '150000', 'CNY', 'day', 'other-way', 'weak'],
		['id-papers', '50000', 'USD', 'month', 'papers', 'sourced'],
		['ng-bureau', '5000', 'USD', 'year', 'other-way', 'sourced'],
		['ke-papers', '10000', 'USD', 'payment', 'papers', 'sourced'],
		['wallet-payment', '5000', 'USD', 'payment', 'other-way', 'sourced'],
		['wallet-year', '50000', 'USD', 'year', 'other-way', 'sourced']
	])('of %s are %s %s for each %s, and ask for %s', (id, amount, currency, per, what, evidence) => {
		expect(limitOf(id)).toMatchObject({ amount, currency, per, what, evidence });
	});

	it('are each named once', () => {
		expect(new Set(limits.map(({ id }) => id)).size).toBe(limits.length);
	});

	it.each(limits)('have an amount, a currency and a period, or none of them: $id', ({ amount, currency, per }) => {
		expect([currency === null, per === null]).toEqual([amount === null, amount === null]);
	});

	it.each(limits)('say of a year when it begins, or that the source does not: $id', ({ per, yearStarts }) => {
		expect(yearStarts !== undefined).toBe(per === 'year');
	});

	it.each(limits)('quote the amount in both languages: $id', ({ amount, currency, text }) => {
		if (amount === null || currency === null) return;
		const written = `${currency} ${amount.replace(/\B(?=(\d{3})+$)/g, ',')}`;
		expect(text.en).toContain(written);
		expect(text.zh).toContain(written);
	});

	it.each(limits)('have a share exactly where they are a tax: $id', ({ what, percent }) => {
		expect(percent !== undefined).toBe(what === 'tax');
	});

	it('promise no days for an approval, which the research does not know', () => {
		expect(limits.filter(({ leadWorkingDays }) => leadWorkingDays !== null)).toEqual([]);
	});

	it('are told apart by the way money travels: a limit on cash is none on a wire', () => {
		expect(limitsOf(countryOf('BD').limits, 'bank').map(({ id }) => id)).toEqual(['bd-approval']);
		expect(limitsOf(countryOf('NG').limits, 'bank').map(({ id }) => id)).toEqual(['ng-form-a']);
	});
});

describe('the evidence', () => {
	it('names only sources that are listed, and every source that is', async () => {
		const cited = new Set(having('sources').flatMap((entry) => entry.sources as string[]));
		expect([...cited].sort()).toEqual(Object.keys(sources).sort());
		expect((await loadSources()).get('bd_15k')).toEqual(sources.bd_15k);
	});

	it('is a source wherever a value is called sourced, part-sourced or weak', () => {
		for (const entry of having('evidence').filter((found) => 'sources' in found)) {
			const firm = ['sourced', 'part-sourced', 'weak'].includes(String(entry.evidence));
			if (firm) expect(entry.sources, JSON.stringify(entry)).not.toEqual([]);
		}
	});

	it('dates a limit no later than the day the research was closed', () => {
		for (const { asOf } of limits) expect((asOf ?? '') <= transfers.compiled).toBe(true);
		for (const { date } of Object.values(sources)) expect((date ?? '') <= transfers.compiled).toBe(true);
	});

	it('suggests a fee only with a figure of a source', () => {
		const suggested = countries.flatMap(({ code, suggestedFee }) =>
			suggestedFee ? [[code, suggestedFee] as const] : []
		);
		expect(
			suggested.map(([code, { fixed, percent, currency, evidence }]) => [code, fixed, percent, currency, evidence])
		).toEqual([
			['RU', '0', '1', 'USD', 'weak'],
			['KZ', '0', '0.3', 'KZT', 'part-sourced'],
			['SA', '75.00', '0', 'SAR', 'sourced'],
			['US', '45.00', '0', 'USD', 'sourced']
		]);
	});
});

describe('the words', () => {
	const texts = having('en') as { en: string; zh: string }[];

	it('are there in both languages, the Chinese in Chinese letters and marks', () => {
		for (const { en, zh } of texts) {
			expect(en).toMatch(/[a-z]/i);
			expect(zh, zh).toMatch(/\p{Script=Han}|^[A-Z]/u);
			expect(zh, zh).not.toMatch(/\p{Script=Han}[,.;:?!]/u);
			expect(zh.includes('(') || zh.includes(')'), zh).toBe(false);
		}
	});

	it('end as sentences, or not, in both languages alike', () => {
		for (const { en, zh } of texts) expect(en.endsWith('.'), `${en} ${zh}`).toBe(zh.endsWith('。'));
	});

	it('carry the same figures in both languages', () => {
		const MONTHS = /\b(January|April|October|November|March|December|July)\b/;
		const figures = (text: string): string[] =>
			(text.match(/\d[\d,.:]*\d|\d/g) ?? []).filter((figure) => figure.length > 2).sort();
		for (const { en, zh } of texts) if (!MONTHS.test(en)) expect(figures(zh), en).toEqual(figures(en));
	});
});
