import { onMount, tick } from 'svelte';
import { devicePersistence } from './plan/device';
import { replayEarlyInput } from './app/pre-hydration-input';
import { takeHandoff, handOff, isHandedOff } from './plan/navigation-handoff';
import { todayHere } from './app/clock';
import type { PlanPersistence } from './plan/plan-persistence.svelte';
import { Payments } from './money/payments.svelte';
import type { PlannerSource } from './plan/plan-answers.svelte';
import { Planner } from './plan/planner.svelte';

/** Ids only have to differ inside one document; where a page is not served safely, the platform's own are missing. */
function idMaker(): () => string {
	let ids = 0;
	return () => `${Date.now().toString(36)}-${(ids += 1).toString(36)}`;
}

/** The plan that is kept on this device, open on a page: every page about the plan begins with one. */
export class Workspace {
	readonly planner: Planner;
	readonly payments: Payments;
	readonly persistence: PlanPersistence;
	readonly newId = idMaker();
	#isOpen = $state(false);

	constructor(source: Omit<PlannerSource, 'newId'>) {
		this.planner = new Planner({ ...source, newId: this.newId });
		this.payments = new Payments(this.planner);
		this.persistence = devicePersistence(this.planner);
	}

	/** What was kept has been read: from now on the page reacts to input, and edits are kept. */
	get isOpen(): boolean {
		return this.#isOpen;
	}

	/** Opens what is kept; `true` where something was. */
	async open(): Promise<boolean> {
		const fresh = this.planner.document;
		await this.persistence.start();
		const handoff = takeHandoff();
		if (handoff && (handoff.isInstead || this.persistence.status === 'not-kept'))
			this.planner.open(handoff.document, handoff.past);
		if (handoff?.steps && isHandedOff(handoff, this.planner.document)) this.planner.resume(handoff.steps);
		this.#isOpen = true;
		return this.planner.document !== fresh;
	}

	/** Hands the plan on to the next page of this app, for where the device keeps nothing. */
	leave(): void {
		// Left before it was open: what was handed off to it goes on to the next page.
		if (!this.#isOpen) return;
		const { persistence, planner } = this;
		persistence.flush();
		const past = planner.answers.builtInSheet === planner.answers.presentSheet ? null : planner.answers.builtInSheet;
		handOff({ document: planner.document, past, isInstead: persistence.status === 'full', steps: planner.steps });
	}
}

/**
 * Opens the plan of this device on a page and keeps it for the page's life; called while a component is made.
 *
 * @param onopened runs once, when the plan is there: `true` where one had been kept.
 */
export function openWorkspace(
	source: Omit<PlannerSource, 'newId'>,
	onopened: (wasKept: boolean) => void = () => {}
): Workspace {
	const workspace = new Workspace(source);
	const { planner, payments, persistence } = workspace;

	$effect(() => {
		const present = planner.document;
		// What was kept is read before anything is written over it.
		if (workspace.isOpen) persistence.scheduleSave(present);
	});

	$effect(() => {
		// A plan that was kept with a date, a country or a currency needs what turns them into payments.
		if (workspace.isOpen && payments.isWanted) void payments.edits.catchUp();
	});

	onMount(() => {
		planner.answers.openOn(todayHere());
		void workspace.open().then(async (wasKept) => {
			onopened(wasKept);
			await tick();
			replayEarlyInput();
			await tick();
			// For tests and programs that drive the page: from here on it reacts to input.
			document.documentElement.dataset.ready = '';
		});
		const stopWatching = persistence.watch();
		const flush = (): void => persistence.flush();
		const hidden = (): void => {
			if (document.visibilityState === 'hidden') flush();
		};
		addEventListener('pagehide', flush);
		document.addEventListener('visibilitychange', hidden);
		return () => {
			// Going to another page of this app is no unloading: what waits is written now.
			workspace.leave();
			removeEventListener('pagehide', flush);
			document.removeEventListener('visibilitychange', hidden);
			stopWatching();
			delete document.documentElement.dataset.ready;
		};
	});
	return workspace;
}
