import type { ShareFault } from '$lib/share/fault';
import { LARGEST_CONTENT } from '$lib/share/unmangle/limits';
import type { Reading, CareLevelSource } from '$lib/share/reading';
import { readKept } from '../plan/stored-plan';

/** What became of a link. */
export type LinkState =
	| { readonly kind: 'reading' }
	| { readonly kind: 'opened'; readonly reading: Reading }
	/** `unreadable`: the device did not give the file. */
	| { readonly kind: 'lost'; readonly fault: ShareFault | { readonly code: 'unreadable' } }
	/** The network did not bring the part that opens links. */
	| { readonly kind: 'unreachable' };

/** The estimate that a page was opened with, or that was pasted or chosen there. It is kept nowhere. */
export class OpenedLink {
	readonly #careLevels: CareLevelSource;
	#state = $state.raw<LinkState>({ kind: 'reading' });
	/** How often something did not open: the page says so again, even where it says the same. */
	#losses = $state(0);
	#text = '';
	#latest = 0;
	#shown = $state.raw<Reading | null>(null);
	#isMissing = $state(false);

	constructor(careLevels: CareLevelSource) {
		this.#careLevels = careLevels;
	}

	get state(): LinkState {
		return this.#state;
	}

	/** The earlier revision that is looked at; `null` for the estimate as it was sent. */
	get shown(): Reading | null {
		return this.#shown;
	}

	/** The revision that was asked for rests on prices that are not to be had. */
	get isMissing(): boolean {
		return this.#isMissing;
	}

	/** Looks at a revision that came along; any other number looks at the estimate as it was sent. */
	async show(revision: number): Promise<void> {
		const state = this.#state;
		this.#isMissing = false;
		this.#shown = null;
		if (state.kind !== 'opened' || !revision) return;
		const { readRevision } = await import('$lib/share/reading');
		const reading = await readRevision(state.reading, revision, this.#careLevels);
		if (this.#state !== state) return;
		this.#shown = reading;
		this.#isMissing = reading === null;
	}

	get losses(): number {
		return this.#losses;
	}

	/**
	 * Opens the address of the page. Where it holds no link of ours, such as `#top`, what is open stays open, and what
	 * reads an estimate is not fetched.
	 */
	async openAddress(address: string): Promise<void> {
		const mine = this.#latest;
		let links;
		try {
			links = await import('$lib/share/link-text');
		} catch {
			this.#text = address;
			if (mine === this.#latest && this.#state.kind !== 'opened') this.#state = { kind: 'unreachable' };
			return;
		}
		if (mine !== this.#latest) return;
		if (!links.holdsLink(address)) {
			if (this.#state.kind === 'opened') return;
			const outcome = await links.contentsOfLinks(address);
			if (!outcome.ok) {
				this.#text = address;
				if (mine === this.#latest) this.#lose(outcome.fault);
				return;
			}
		}
		await this.openText(address);
	}

	/** Opens a text: an address, or what was pasted. */
	async openText(text: string): Promise<void> {
		this.#text = text;
		await this.#open(() => Promise.resolve(text));
	}

	/** Opens a file; its size is asked before a byte is read. */
	async openFile(file: Blob): Promise<void> {
		if (file.size > LARGEST_CONTENT) {
			this.#lose({ code: 'too-large' });
			return;
		}
		await this.#open(async () => (this.#text = await file.text()));
	}

	/** Tries again what the network stood in the way of. */
	async again(): Promise<void> {
		await this.openText(this.#text);
	}

	#lose(fault: Extract<LinkState, { kind: 'lost' }>['fault']): void {
		this.#losses += 1;
		this.#state = { kind: 'lost', fault };
	}

	async #open(textOf: () => Promise<string>): Promise<void> {
		// What is opened last wins, however long an earlier one takes.
		const mine = (this.#latest += 1);
		this.#shown = null;
		let text: string;
		try {
			text = await textOf();
		} catch {
			if (mine === this.#latest) this.#lose({ code: 'unreadable' });
			return;
		}
		let share;
		try {
			share = await import('$lib/share/reading');
		} catch {
			if (mine === this.#latest) this.#state = { kind: 'unreachable' };
			return;
		}
		const { kept } = await readKept();
		const outcome = await share.read(text, kept.kind === 'plan' ? kept.document : null, this.#careLevels);
		if (mine !== this.#latest) return;
		if (outcome.ok) this.#state = { kind: 'opened', reading: outcome.value };
		else this.#lose(outcome.fault);
	}
}
