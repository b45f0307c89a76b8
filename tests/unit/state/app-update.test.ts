import { describe, expect, it } from 'vitest';
import { surroundings } from './update-surroundings';

const HOUR = 60 * 60 * 1000;

describe('a newer version', () => {
	it('is offered when it waits already, and when it comes later', async () => {
		const early = surroundings({ isWaiting: true });
		await early.update.start();
		expect(early.update.isOffered).toBe(true);

		const late = surroundings();
		await late.update.start();
		expect(late.update.isOffered).toBe(false);
		late.install();
		expect(late.update.isOffered).toBe(true);
	});

	it('is used when it is chosen, and the page opens anew once', async () => {
		const { update, said, replace, reloads, look } = surroundings({ isWaiting: true });
		await update.start();
		expect(said).toEqual([]);
		await update.use();
		expect(said).toEqual(['use-now']);
		expect(reloads()).toBe(0);
		replace();
		replace();
		look('hidden');
		expect(reloads()).toBe(1);
	});

	it('that another window has chosen opens here when nobody looks', async () => {
		const { update, replace, reloads, look } = surroundings({ isWaiting: true });
		await update.start();
		replace();
		expect(reloads()).toBe(0);
		expect(update.isOffered).toBe(false);
		look('hidden');
		look('visible');
		look('hidden');
		expect(reloads()).toBe(1);
	});

	it('that another window has chosen meanwhile is simply opened', async () => {
		const { update, registration, reloads } = surroundings({ isWaiting: true });
		await update.start();
		registration.waiting = null;
		await update.use();
		expect(reloads()).toBe(1);
	});

	it('is not asked to take over while the page still fetches', async () => {
		let rest = (): void => {};
		const { update, said } = surroundings({ isWaiting: true, quiet: () => new Promise((resolve) => (rest = resolve)) });
		await update.start();
		const used = update.use();
		expect(update.isOpening).toBe(true);
		expect(said).toEqual([]);
		rest();
		await used;
		expect(said).toEqual(['use-now']);
	});

	it('is no longer offered when it is put off', async () => {
		const { update, reloads } = surroundings({ isWaiting: true });
		await update.start();
		update.putOff();
		expect(update.isOffered).toBe(false);
		expect(reloads()).toBe(0);
	});

	it('is asked for when a page that was open for long is looked at again, and a missing network is no fault', async () => {
		const { update, registration, look, pass } = surroundings();
		await update.start();
		look('visible');
		expect(registration.checks).toBe(0);
		pass(HOUR);
		look('hidden');
		look('visible');
		look('visible');
		expect(registration.checks).toBe(1);
	});
});

describe('the first worker', () => {
	it('takes on the page that brought it, and the page stays as it is', async () => {
		const { update, replace, reloads } = surroundings({ isServed: false });
		await update.start();
		replace();
		expect(reloads()).toBe(0);
		expect(update.isStored).toBe(true);
		await update.use();
		replace();
		expect(reloads()).toBe(1);
	});
});
