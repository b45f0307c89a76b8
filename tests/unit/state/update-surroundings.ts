import { AppUpdate } from '$lib/state/app/app-update.svelte';

/** A worker's surroundings, as a browser has them, which a test moves by hand. */
export function surroundings({ isServed = true, isWaiting = false, quiet = () => Promise.resolve() } = {}) {
	const said: unknown[] = [];
	const waiting = { postMessage: (message: unknown) => said.push(message) };
	const installing = Object.assign(new EventTarget(), { state: 'installing' });
	const held: { installing: typeof installing | null; waiting: typeof waiting | null } = {
		installing: null,
		waiting: isWaiting ? waiting : null
	};
	const registration = Object.assign(new EventTarget(), {
		...held,
		checks: 0,
		update: () => {
			registration.checks += 1;
			return Promise.reject(new TypeError('no network'));
		}
	});
	const workers = Object.assign(new EventTarget(), {
		controller: isServed ? {} : null,
		ready: Promise.resolve(registration)
	});
	const looked: { visibilityState: DocumentVisibilityState } = { visibilityState: 'visible' };
	const page = Object.assign(new EventTarget(), looked);
	let reloads = 0;
	let now = 0;
	const update = new AppUpdate({
		workers: workers as unknown as ServiceWorkerContainer,
		document: page,
		isStored: () => Promise.resolve(true),
		quiet,
		reload: () => (reloads += 1),
		now: () => now
	});
	return {
		update,
		said,
		registration,
		reloads: () => reloads,
		install: () => {
			registration.installing = installing;
			registration.dispatchEvent(new Event('updatefound'));
			installing.state = 'installed';
			registration.waiting = waiting;
			installing.dispatchEvent(new Event('statechange'));
		},
		replace: () => workers.dispatchEvent(new Event('controllerchange')),
		look: (visibilityState: DocumentVisibilityState) => {
			page.visibilityState = visibilityState;
			page.dispatchEvent(new Event('visibilitychange'));
		},
		pass: (time: number) => (now += time)
	};
}
