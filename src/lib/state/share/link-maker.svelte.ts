import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { PlanDocument } from '$lib/model/document.schema';
import { canCompress } from '$lib/share/compression';
import { contentText } from '$lib/share/content-text';
import { LONGEST_TEXT } from '$lib/share/unmangle/limits';
import { linkTo } from '$lib/share/link-text';
import { momentHere } from '../app/clock';

/** What was made to be sent. It is held here alone: not in the address, the history, the title or any storage. */
export interface MadeLink {
	readonly document: PlanDocument;
	/** The content of the file. */
	readonly content: string;
	/** `null` where this browser cannot compress, or where it would be longer than any link that opens. */
	readonly link: string | null;
}

export interface LinkSource {
	readonly document: () => PlanDocument;
	/** The built-in sheet that the document's figures rest on. */
	readonly builtIn: () => PriceSheet;
	/** The page that opens the link. */
	readonly address: () => string;
}

/** Makes the link of a plan once somebody has agreed to send it, and says when the plan has moved on since. */
export class LinkMaker {
	readonly #source: LinkSource;
	#made = $state.raw<MadeLink | null>(null);

	constructor(source: LinkSource) {
		this.#source = source;
	}

	get made(): MadeLink | null {
		return this.#made;
	}

	/** The plan is another one than the link holds. */
	get isOutdated(): boolean {
		return this.#made !== null && this.#made.document !== this.#source.document();
	}

	async make(): Promise<void> {
		const { document, builtIn, address } = this.#source;
		const present = document();
		const content = contentText({ made: momentHere(), document: present }, builtIn());
		const link = canCompress() ? await linkTo(address(), content) : null;
		this.#made = { document: present, content, link: link !== null && link.length <= LONGEST_TEXT ? link : null };
	}
}
