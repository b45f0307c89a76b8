import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { PlanDocument } from '$lib/model/document.schema';

/** Longer ones make a code that a phone's camera does not read off paper. */
const LONGEST = 1_200;
/** The code follows when the hand rests: packing takes longer than a key press. */
const DEBOUNCE_MS = 400;

export interface LinkQuestion {
	/** The page that opens it. */
	readonly address: string;
	readonly document: PlanDocument;
	/** When the estimate was made, with its zone. */
	readonly made: string;
	readonly builtIn: PriceSheet;
}

/** The link that stands as a code on the printed estimate: it holds what the paper says, and goes nowhere else. */
export class PrintedLink {
	#link = $state<string | null>(null);
	#isTooLong = $state(false);
	#isCurrent = $state(false);
	#latest = 0;

	/** `null` while it is made, and where it would be too long for a code. */
	get link(): string | null {
		return this.#link;
	}

	/** Whether the estimate would make a code that no camera reads off paper. */
	get isTooLong(): boolean {
		return this.#isTooLong;
	}

	/** Whether it is that of the estimate as it is now, or none can be. */
	get isCurrent(): boolean {
		return this.#isCurrent;
	}

	/** Makes the link anew when the estimate has come to rest; gives back how to call it off. */
	follow(question: LinkQuestion): () => void {
		this.#latest += 1;
		this.#isCurrent = false;
		const mine = this.#latest;
		const timer = setTimeout(() => {
			// Where none can be made, as in an old browser, nothing waits for it: the paper goes without a code.
			void this.#make(question, mine).catch(() => this.#set(mine, null, false));
		}, DEBOUNCE_MS);
		return () => clearTimeout(timer);
	}

	async #make({ address, document, made, builtIn }: LinkQuestion, mine: number): Promise<void> {
		const [{ contentText }, { linkTo }] = await Promise.all([
			import('$lib/share/content-text'),
			import('$lib/share/link-text')
		]);
		const link = await linkTo(address, contentText({ made, document }, builtIn));
		const isTooLong = link.length >= LONGEST;
		this.#set(mine, isTooLong ? null : link, isTooLong);
	}

	#set(mine: number, link: string | null, isTooLong: boolean): void {
		if (mine !== this.#latest) return;
		this.#isTooLong = isTooLong;
		this.#link = link;
		this.#isCurrent = true;
	}
}
