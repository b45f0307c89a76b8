import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { bankHolidays } from './bank-holidays.js';
import { cnyRates } from './cny-rates.js';
import { courseModels } from './course-models/build.js';
import { evidence } from './course-models/evidence.js';

export const data = new URL('../../src/lib/reference/', import.meta.url);
const currenciesFile = fileURLToPath(new URL('../../src/lib/model/currencies.ts', import.meta.url));

/**
 * What the packages and the tables of numbers give: the content of each file by its path below `data`.
 *
 * @returns {Promise<Record<string, object>>}
 */
export async function madeFiles() {
	/** @type {{ countries: { code: string }[] }} */
	const transfers = JSON.parse(readFileSync(new URL('transfers/transfers.json', data), 'utf8'));
	/** @type {{ module: { CURRENCIES: readonly string[] } }} */
	const { module: currencies } = await runnerImport(currenciesFile);
	const models = courseModels();
	return {
		'bank-holidays/bank-holidays.json': bankHolidays(transfers.countries.map(({ code }) => code)),
		'rates/cny-rates.json': cnyRates(currencies.CURRENCIES),
		'course-models/course-models.json': models,
		'course-models/evidence.json': evidence(models.models)
	};
}
