// `npm run data`: writes the files of src/lib/reference that are made from packages or from tables of numbers beside this
// file. Tests hold the files to what they are made from.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { runnerImport } from 'vite';
import { bankHolidays } from './bank-holidays.js';
import { cnyRates } from './cny-rates.js';
import { courseModels } from './course-models/build.js';
import { evidence } from './course-models/evidence.js';

const data = new URL('../../src/lib/reference/', import.meta.url);
const currenciesFile = fileURLToPath(new URL('../../src/lib/model/currencies.ts', import.meta.url));
const prettierFile = new URL('../prettier.json', import.meta.url);

/** @type {{ countries: { code: string }[] }} */
const transfers = JSON.parse(readFileSync(new URL('transfers/transfers.json', data), 'utf8'));
/** @type {{ module: { CURRENCIES: readonly string[] } }} */
const { module: currencies } = await runnerImport(currenciesFile);

await write('bank-holidays/bank-holidays.json', bankHolidays(transfers.countries.map(({ code }) => code)));
await write('rates/cny-rates.json', cnyRates(currencies.CURRENCIES));

const models = courseModels();
await write('course-models/course-models.json', models);
await write('course-models/evidence.json', evidence(models.models));

/**
 * @param {string} name
 * @param {object} content
 */
async function write(name, content) {
	const path = fileURLToPath(new URL(name, data));
	const style = await prettier.resolveConfig(path, { config: fileURLToPath(prettierFile) });
	const text = await prettier.format(JSON.stringify(content), { ...style, filepath: path });
	writeFileSync(path, text);
	console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
}
