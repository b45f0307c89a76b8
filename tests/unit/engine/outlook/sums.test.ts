import { describe, expect, it } from 'vitest';
import { PreciseSum } from '$lib/engine/outlook/precise-sum';
import { WeightTable } from '$lib/engine/outlook/weight-table';

describe('sums over a million courses', () => {
	it('keep what a plain sum of doubles loses', () => {
		const sum = new PreciseSum();
		let plain = 0;
		for (let at = 0; at < 1_000_000; at += 1) {
			sum.add(1e-7);
			plain += 1e-7;
		}
		expect(Math.abs(sum.value - 0.1)).toBeLessThan(1e-16);
		expect(Math.abs(plain - 0.1)).toBeGreaterThan(1e-14);
	});

	it('are kept by amount, however many amounts there are and however large they are', () => {
		const table = new WeightTable();
		const amounts = Array.from({ length: 5_000 }, (_, at) => at * at * 40_000_007);
		for (const share of [0.7, 0.1, 0.1, 0.1]) for (const amount of amounts) table.add(amount, share);
		const sorted = table.sorted();
		expect([...sorted.amounts]).toEqual(amounts);
		expect(sorted.shares.every((share) => share === 1)).toBe(true);
	});

	it('know the amount 0', () => {
		const table = new WeightTable();
		table.add(5, 0.25);
		table.add(0, 0.5);
		table.add(0, 0.25);
		expect([...table.sorted().amounts]).toEqual([0, 5]);
		expect([...table.sorted().shares]).toEqual([0.75, 0.25]);
	});
});
