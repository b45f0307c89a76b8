import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const PACKAGE = '@fawazahmed0/currency-api';
const require = createRequire(import.meta.url);
const SIGNIFICANT_DIGITS = 8;

/**
 * Units of each currency for 1 CNY, as plain decimals. The digits are taken from the text of the package's file and
 * rounded as digits: a binary float never holds them.
 *
 * @param {readonly string[]} currencies codes of ISO 4217; those that the package lacks are left out
 */
export function cnyRates(currencies) {
	const text = readFileSync(require.resolve(`${PACKAGE}/v1/currencies/cny.json`), 'utf8');
	const date = /"date":\s*"(\d{4}-\d{2}-\d{2})"/.exec(text)?.[1];
	if (date === undefined) throw new Error('The snapshot of exchange rates has no date.');
	const quoted = new Map(
		[...text.matchAll(/"([a-z0-9]+)":\s*([0-9][0-9.eE+-]*)/g)].map(([, code = '', number = '']) => [code, number])
	);
	const rates = currencies.flatMap((currency) => {
		const number = quoted.get(currency.toLowerCase());
		return number === undefined ? [] : [[currency, plainDecimal(number)]];
	});
	/** @type {{ version: string }} */
	const { version } = require(`${PACKAGE}/package.json`);
	return {
		schema: 'cny-rates/1',
		date,
		source: `npm package ${PACKAGE} ${version}, file v1/currencies/cny.json: middle rates, not a bank’s`,
		licence:
			'The package names no licence; its author lets it be used freely, in paid apps too (github.com/fawazahmed0/exchange-api, issue 101).',
		rates: Object.fromEntries(rates)
	};
}

/**
 * A number as JSON writes it, as a plain decimal of at most eight significant digits, rounded half up.
 *
 * @param {string} number
 */
export function plainDecimal(number) {
	const match = /^([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(number);
	if (!match) throw new Error(`${number} is not a number above 0.`);
	const [, whole = '', decimals = '', exponent = '0'] = match;
	let digits = BigInt(whole + decimals);
	let scale = decimals.length - Number(exponent);
	const surplus = digits.toString().length - SIGNIFICANT_DIGITS;
	if (surplus > 0) {
		const unit = 10n ** BigInt(surplus);
		digits = (digits + unit / 2n) / unit;
		scale -= surplus;
	}
	if (scale <= 0) return (digits * 10n ** BigInt(-scale)).toString();
	const padded = digits.toString().padStart(scale + 1, '0');
	return `${padded.slice(0, -scale)}.${padded.slice(-scale)}`.replace(/\.?0+$/, '');
}
