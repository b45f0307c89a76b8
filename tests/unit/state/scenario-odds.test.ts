import { expect, it, vi } from 'vitest';
import { coursePresets, courseTimings } from '$lib/reference/presets';
import { Comparison } from '$lib/state/compare/comparison.svelte';
import { ScenarioOdds } from '$lib/state/compare/scenario-odds.svelte';
import { openPlanner } from './setting';

/** Workers whose file cannot be reached: they say so, and never answer. */
const started = vi.hoisted(() => ({ count: 0 }));
vi.mock('$lib/odds/start-worker', () => ({
	startWorker: () => {
		started.count += 1;
		const worker = new EventTarget();
		return Object.assign(worker, {
			postMessage: () => void setTimeout(() => worker.dispatchEvent(new Event('error'))),
			terminate: () => {}
		});
	}
}));

it('odds that cannot be counted keep nobody waiting, neither at once nor after the next edit', async () => {
	const planner = await openPlanner();
	const comparison = new Comparison(planner, {
		sheet: planner.answers.builtInSheet,
		presets: coursePresets(),
		timings: courseTimings(),
		newId: () => 'scenario'
	});
	const odds = new ScenarioOdds({ 'product-undecided': 'cd19-cd28' });
	const settle = async (): Promise<void> => {
		odds.ask(comparison.columns, comparison.sheet);
		expect(odds.isSettled).toBe(false);
		await expect.poll(() => odds.isSettled, { timeout: 20_000 }).toBe(true);
		expect(odds.of(comparison.plan, comparison.sheet)).toBeNull();
	};
	await settle();
	// The same question again, then another one; each gets a new try.
	await settle();
	planner.course.typeBaselineDays('24');
	await settle();
	expect(started.count).toBe(3);
	odds.destroy();
});
