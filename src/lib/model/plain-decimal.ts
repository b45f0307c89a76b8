import { LIMITS } from './limits';

/**
 * Plain decimals as they travel: no sign, exponent, comma, space or leading zero. What a dose needs of them (one
 * product, one comparison) is done in whole numbers here, so that a page without a foreign currency does not have to
 * load the decimal library.
 */
const PLAIN = /^(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;

/** Whether the text is a plain decimal, and not absurdly long. */
export function isPlainDecimal(text: string): boolean {
	return text.length <= LIMITS.decimalLength && PLAIN.test(text);
}

/** How many decimals a plain decimal is written with. */
export function decimalsOf(text: string): number {
	return PLAIN.exec(text)?.[2]?.length ?? 0;
}

/** A plain decimal without its point: `"12.5"` is 125 at a scale of 1. */
function unpointed(text: string): { readonly digits: bigint; readonly scale: number } {
	return { digits: BigInt(text.replace('.', '')), scale: decimalsOf(text) };
}

/** The product of two plain decimals, rounded up to a whole number. Exact. */
export function ceilOfProduct(one: string, other: string): number {
	const [a, b] = [unpointed(one), unpointed(other)];
	const unit = 10n ** BigInt(a.scale + b.scale);
	return Number((a.digits * b.digits + unit - 1n) / unit);
}

/** Whether a plain decimal is less than a whole number. */
export function isLessThan(text: string, whole: number): boolean {
	const { digits, scale } = unpointed(text);
	return digits < BigInt(whole) * 10n ** BigInt(scale);
}
