import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { builtInSheetOf, DEFAULT_SHEET_ID, loadSheet } from '$lib/reference/sheets';
import { CURRENCIES } from '$lib/model/currencies';
import type { Fault, Result } from '$lib/model/faults';
import { evaluateScenarios } from '$lib/analysis/scenario-results';
import type { Content } from '$lib/model/content.schema';
import type { PlanDocument } from '$lib/model/document.schema';
import { readContent } from './content';
import type { Shared } from './content-text';
import { failed, type Outcome } from './fault';
import { LARGEST_CONTENT } from './unmangle/limits';
import { contentsOfLinks, type LinkContent } from './link-text';

/** How an estimate came: in a file, or in a link, which an address can hold again. */
export type Came =
	| { readonly from: 'file' }
	/** The link from `#` on, and how many others arrived whole in the same text. */
	| { readonly from: 'link'; readonly fragment: string; readonly others: number };

/** An estimate from a link or a file, with the sheet that its figures were made on. */
export interface OpenedEstimate extends Shared {
	readonly came: Came;
	/** The built-in sheet in the version that the document names; under a hospital's own sheet, the present one. */
	readonly builtIn: PriceSheet;
}

/** Of the links in one text, so many are opened until one does. */
const MOST_OPENED = 3;
/** JSON, or a message that begins with a brace. */
const BRACE = /^\s*\{/;
/** A file as this program writes it: its version stands first. */
const WRITTEN_HERE = /^\s*\{\s*"v"\s*:/;

/** Whether a text is a file of ours, written here or set in order by another program; other JSON may hold a link. */
function isFile(text: string): boolean {
	const start = text.slice(0, 1_000);
	if (WRITTEN_HERE.test(start)) return true;
	if (!BRACE.test(start) || text.length > LARGEST_CONTENT) return false;
	try {
		const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
		return typeof json === 'object' && json !== null && Object.hasOwn(json, 'v');
	} catch {
		return false;
	}
}

/** Every content of a document: its own, and each that was handed out before. */
function contentsOf(document: PlanDocument): readonly Pick<Content, 'builtIn' | 'prices' | 'payments'>[] {
	return [document, ...document.estimate.issued.map(({ content }) => content)];
}

async function presentSheet(): Promise<PriceSheet> {
	const sheet = await loadSheet(DEFAULT_SHEET_ID);
	if (!sheet) throw new Error('the built-in price sheet is missing');
	return sheet;
}

async function sheetNamed(name: Content['builtIn']): Promise<PriceSheet | null> {
	return name ? ((await builtInSheetOf(name.id, name.version)) ?? null) : presentSheet();
}

/** What the engine refuses about the figures of a document: it may have passed every schema and mean nothing. */
async function faultsOf(document: PlanDocument): Promise<readonly Fault[]> {
	const currency = document.payments.home?.currency;
	if (currency !== undefined && !CURRENCIES.includes(currency))
		return [{ path: 'payments.home.currency', code: 'unknown-currency' }];
	for (const [place, content] of contentsOf(document).entries()) {
		const builtIn = await sheetNamed(content.builtIn);
		if (!builtIn) continue;
		const read: Result<unknown> = evaluateScenarios({ ...document, ...content }, { builtIn, presets: [], timings: [] });
		const under = place === 0 ? '' : `estimate.issued[${place - 1}].content.`;
		if (!read.ok) return read.faults.map((fault) => ({ ...fault, path: under + fault.path }));
	}
	return [];
}

/** Opens the content of a link or a file. */
async function openContent(text: string, came: Came): Promise<Outcome<OpenedEstimate>> {
	const read = readContent(text);
	if (!read.ok) return read;
	const { document } = read.value;
	for (const { builtIn } of contentsOf(document)) {
		if (builtIn && !(await sheetNamed(builtIn))) return failed({ code: 'unknown-sheet', sheet: builtIn });
	}
	const faults = await faultsOf(document);
	if (faults.length > 0) return failed({ code: 'refused', faults });
	const builtIn = (await sheetNamed(document.builtIn)) ?? (await presentSheet());
	return { ok: true, value: { ...read.value, came, builtIn } };
}

/** When the content of a link says that it was made, in ms since 1970; 0 where it does not say so at its beginning. */
function madeAt({ text }: LinkContent): number {
	const [, made = ''] = /"made"\s*:\s*"([^"]{1,40})"/.exec(text.slice(0, 200)) ?? [];
	return Date.parse(made) || 0;
}

/**
 * Of several links in one text, the estimate that was made last, of those that open: the others are what it took the
 * place of. A text with many is no message, and each attempt takes time.
 */
async function openLast(links: readonly LinkContent[]): Promise<Outcome<OpenedEstimate>> {
	let first: Outcome<OpenedEstimate> | null = null;
	const latestFirst = [...links].sort((one, other) => madeAt(other) - madeAt(one));
	for (const { text, fragment } of latestFirst.slice(0, MOST_OPENED)) {
		const outcome = await openContent(text, { from: 'link', fragment, others: links.length - 1 });
		if (outcome.ok) return outcome;
		first ??= outcome;
	}
	return first ?? failed({ code: 'no-link' });
}

/**
 * Opens what was sent: a link, a text with a link somewhere in it, or the text of a file.
 *
 * The figures of what is opened can be worked out, at every column and every revision; nothing is repaired in silence,
 * and no sheet stands in for another.
 */
export async function openText(text: string): Promise<Outcome<OpenedEstimate>> {
	const openFile = async (): Promise<Outcome<OpenedEstimate>> =>
		text.length > LARGEST_CONTENT
			? failed({ code: 'too-large' })
			: openContent(text.replace(/^\ufeff/, ''), { from: 'file' });
	if (isFile(text)) return openFile();
	const links = await contentsOfLinks(text);
	if (links.ok) return openLast(links.value);
	// Half a file, or another program's: there is no link in it that could be spoken of.
	const hasNone = links.fault.code === 'no-link' || links.fault.code === 'key-missing';
	return hasNone && BRACE.test(text.slice(0, 1_000)) ? openFile() : links;
}
