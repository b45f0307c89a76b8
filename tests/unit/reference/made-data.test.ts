import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import made from '../../../.config/data/made.json';
import data from '../../../.config/data/package.json';
import { recordOf } from '../../../.config/data/record.js';
import { BANK_HOLIDAY_SOURCES } from '$lib/reference/bank-holidays';
import { RATES_SOURCE } from '$lib/reference/rates';

// The packages themselves are installed by `npm run data` alone; `npm run data -- check` makes the files anew from them.

const files = Object.fromEntries(
	Object.keys(made.files).map((name) => {
		const content: unknown = JSON.parse(readFileSync(`src/lib/reference/${name}`, 'utf8'));
		return [name, content as object];
	})
);

it('the files that are made from packages are as they were made, by the programs as they are: run npm run data', () => {
	expect(recordOf(files)).toEqual(made);
});

it('the files name the packages in the versions that are pinned', () => {
	const named = (name: keyof typeof data.devDependencies) => `${name} ${data.devDependencies[name]}`;
	expect(BANK_HOLIDAY_SOURCES.china).toContain(named('chinese-days'));
	expect(BANK_HOLIDAY_SOURCES.senders).toContain(named('date-holidays'));
	expect(RATES_SOURCE.source).toContain(named('@fawazahmed0/currency-api'));
});
