import { dayNumber } from '$lib/model/dates';
import { formatAmount, parseAmount } from '$lib/model/money';
import { readAmount } from '$lib/input/number';
import type { SheetField } from '$lib/validation/sheet-fields';

const AMOUNT_FIELD = /(?:^|\.)(?:low|typical|high|crsAllowance)$/;
const DECIMAL_FIELD = /\.(?:mgPerKg|mgPerKgUnder30|maxMg)$/;
const WHOLE_FIELD = /\.(?:coversDays|daysBefore|mg|from|to|every|quantity|signalAfter)$/;
const DATE_FIELD = /^valid(?:From|To)$/;

const quoted = (text: string): string => JSON.stringify(text);
const twoDigits = (text: string): string => text.padStart(2, '0');

function asAmount(text: string): string | undefined {
	const amount = parseAmount(readAmount(text) ?? '');
	return amount === null ? undefined : quoted(formatAmount(amount));
}

/** 2027/1/5, 2027.01.05, 2027年1月5日: year first, or it could mean two days. */
function asDate(text: string): string | undefined {
	const [, year = '', month = '', day = ''] = /^\s*([0-9]{4})\D+([0-9]{1,2})\D+([0-9]{1,2})\D*$/.exec(text) ?? [];
	const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
	return dayNumber(date) === null ? undefined : quoted(date);
}

/** What a value most likely meant, as it should stand in the file; nothing where that would be a guess. */
export function meantValue(field: SheetField, value: unknown): string | undefined {
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	const text = String(value);
	if (AMOUNT_FIELD.test(field)) return asAmount(text);
	if (DATE_FIELD.test(field)) return asDate(text);
	if (WHOLE_FIELD.test(field)) return /^-?[0-9]{1,6}$/.test(text.trim()) ? String(Number(text)) : undefined;
	if (DECIMAL_FIELD.test(field)) return /^[0-9]{1,6}(?:\.[0-9]{1,6})?$/.test(text) ? quoted(text) : undefined;
	return typeof value === 'number' ? quoted(text) : undefined;
}

/** How many signs must be changed, added or taken away to make one word of another. */
function distance(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (const [line, sign] of [...one].entries()) {
		const next = [line + 1];
		for (let at = 0; at < other.length; at += 1) {
			const swap = (row[at] ?? 0) + (other[at] === sign ? 0 : 1);
			next.push(Math.min(swap, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** The one known word that a written one is closest to, where it is close: `signal_after`, `Ward`, `routin`. */
export function meantWord(written: string, known: readonly string[]): string | undefined {
	if (written.length > 60) return undefined;
	const plain = letters(written);
	const close = known.filter((word) => distance(plain, letters(word)) <= (word.length > 4 ? 2 : 1));
	const same = close.filter((word) => letters(word) === plain);
	const [only, ...others] = same.length > 0 ? same : close;
	return others.length === 0 ? only : undefined;
}
