import { describe, expect, it } from 'vitest';
import sheet from '$lib/reference/sheets/illustrative-cn-2026.json';
import { WARNING_CODES } from '$lib/engine';
import { FAULT_CODES } from '$lib/model/faults';
import { SUPPORTS } from '$lib/model/supports';
import { en as mainEn } from '$lib/i18n/en';
import { care as careEn } from '$lib/i18n/en/care';
import { care as careZh } from '$lib/i18n/zh/care';
import { account as accountEn } from '$lib/i18n/en/account';
import { account as accountZh } from '$lib/i18n/zh/account';
import { charges as chargesEn } from '$lib/i18n/en/charges';
import { charges as chargesZh } from '$lib/i18n/zh/charges';
import { compare as compareEn } from '$lib/i18n/en/compare';
import { compare as compareZh } from '$lib/i18n/zh/compare';
import { estimate as estimateEn } from '$lib/i18n/en/estimate';
import { estimate as estimateZh } from '$lib/i18n/zh/estimate';
import { method as methodEn } from '$lib/i18n/en/method';
import { method as methodZh } from '$lib/i18n/zh/method';
import { offline as offlineEn } from '$lib/i18n/en/offline';
import { offline as offlineZh } from '$lib/i18n/zh/offline';
import { odds as oddsEn } from '$lib/i18n/en/odds';
import { odds as oddsZh } from '$lib/i18n/zh/odds';
import { payments as paymentsEn } from '$lib/i18n/en/payments';
import { payments as paymentsZh } from '$lib/i18n/zh/payments';
import { prices as pricesEn } from '$lib/i18n/en/prices';
import { prices as pricesZh } from '$lib/i18n/zh/prices';
import { share as shareEn } from '$lib/i18n/en/share';
import { share as shareZh } from '$lib/i18n/zh/share';
import { zh as mainZh } from '$lib/i18n/zh';
import { faultMessage } from '$lib/server/api/messages';

/** All words of a language: the catalogue, and those that travel with the parts that are fetched later. */
const en = {
	...mainEn,
	account: accountEn,
	...careEn,
	...chargesEn,
	compare: compareEn,
	estimate: estimateEn,
	offline: offlineEn,
	odds: oddsEn,
	payments: paymentsEn,
	prices: pricesEn,
	share: shareEn,
	method: methodEn
};
const zh = {
	...mainZh,
	account: accountZh,
	...careZh,
	...chargesZh,
	compare: compareZh,
	estimate: estimateZh,
	offline: offlineZh,
	odds: oddsZh,
	payments: paymentsZh,
	prices: pricesZh,
	share: shareZh,
	method: methodZh
};

/** An argument for any text: a number, a word, a chance in a hundred or a list of words. */
const anything = (value: number): unknown =>
	Object.assign([value], { kind: 'about', count: value, valueOf: () => value, toString: () => String(value) });

/** Every path to a text of a catalogue, and the texts themselves (functions called with plain arguments). */
function texts(part: unknown, path = ''): [string, string][] {
	if (typeof part === 'string') return [[path, part]];
	if (typeof part === 'function')
		return texts((part as (...all: unknown[]) => unknown)(...[3, 4, 5, 6, 7].map(anything)), path);
	// A text that is nothing but its argument.
	if (Array.isArray(part) && 'kind' in part) return [[path, String(part)]];
	return Object.entries(part as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe('catalogues', () => {
	it('have the same places in every language', () => {
		expect(texts(zh).map(([path]) => path)).toEqual(texts(en).map(([path]) => path));
	});

	it('leave no text empty', () => {
		// Between two Chinese words nothing stands, and after a Chinese number of a page a word does.
		const empty = ['.compare.call.between', '.estimate.pageOf.1'];
		for (const [path, text] of [...texts(en), ...texts(zh)].filter(([path]) => !empty.includes(path)))
			expect(text.trim(), path).not.toBe('');
	});

	it('speak Chinese in the Chinese one', () => {
		// Codes, the names that the Chinese page gives in English for the family beside, and what only sets words together.
		const foreign = [
			/^\.charges\.(inCny|timesOf)$/,
			/^\.(supports|account)\..*ward(\.[a-zA-Z]+)?$/,
			/^\.days\.(both|on)$|^\.method\.inHundred$|\.timings\.car-t\.name$|^\.share\.list$/,
			/^\.compare\.(named|table\.topUp|amounts\.mask|keys\.openHelp|keys\.commands\.setCareLevel|call\.between)$/,
			/^\.estimate\.(named|list|atHome|head\.(moment|sheetLine|zone)|changes\.(times|ofClass|nth|fact))$/,
			/^\.estimate\.(covers\.careLine|lines\.evidenceOf|scenarios\.equals|payments\.rate)$/
		];
		const untranslated = texts(zh).filter(
			([path, text]) => !foreign.some((one) => one.test(path)) && !/\p{Script=Han}/u.test(text)
		);
		expect(untranslated).toEqual([]);
	});

	it('name every unit that the built-in sheet counts in, every support and every warning', () => {
		for (const { unit } of sheet.items) {
			expect(en.units[unit], unit).toBeTruthy();
			expect(zh.units[unit], unit).toBeTruthy();
		}
		expect(Object.keys(en.supports)).toEqual([...SUPPORTS]);
		expect(Object.keys(en.warnings)).toEqual([...WARNING_CODES]);
	});

	it('never cheer, shout or blame', () => {
		for (const [path, text] of [...texts(en), ...texts(zh)])
			expect(text, path).not.toMatch(/[!！]|\bfailed\b|\brisk\b/i);
	});

	it('have a sentence for every fault', () => {
		for (const code of FAULT_CODES) expect(faultMessage({ path: 'plan', code })).toMatch(/^[A-Z].*\.$/);
	});
});
