/** Whole fen of a plain amount, the slow way: digits and nothing else. */
export function fenOf(text: string): bigint {
	const [yuan = '0', decimals = ''] = text.split('.');
	return BigInt(yuan) * 100n + BigInt(decimals.padEnd(2, '0'));
}

/** Writes minor units with their decimals. */
export function textOf(amount: bigint, decimals = 2): string {
	const size = amount < 0n ? -amount : amount;
	const unit = 10n ** BigInt(decimals);
	const whole = (size / unit).toString();
	const text = decimals === 0 ? whole : `${whole}.${(size % unit).toString().padStart(decimals, '0')}`;
	return amount < 0n ? `-${text}` : text;
}

/** A fraction of whole numbers; nothing of it is ever rounded unless asked. */
export interface Fraction {
	readonly over: bigint;
	readonly under: bigint;
}

export function fraction(text: string): Fraction {
	const [whole = '0', decimals = ''] = text.split('.');
	return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

export function times(one: Fraction, other: Fraction): Fraction {
	return { over: one.over * other.over, under: one.under * other.under };
}

/** The smallest whole number that is no less. Only for fractions of 0 or more. */
export function up({ over, under }: Fraction): bigint {
	return (over + under - 1n) / under;
}

export const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other);
export const larger = (one: bigint, other: bigint): bigint => (one > other ? one : other);
