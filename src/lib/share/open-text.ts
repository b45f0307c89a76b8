import type { PriceSheet } from '$lib/data/price-sheet.schema';
import { builtInSheetOf, DEFAULT_SHEET_ID, loadSheet } from '$lib/data/sheets';
import { CURRENCIES, type Fault, type Result } from '$lib/engine';
import { columnsOf } from '$lib/plan/columns';
import type { Content } from '$lib/plan/content.schema';
import type { PlanDocument } from '$lib/plan/document.schema';
import { readContent } from './content';
import type { Shared } from './content-text';
import { failed, type Outcome } from './fault';
import { LARGEST_CONTENT } from './limits';
import { contentOfLink } from './link-text';

/** An estimate from a link or a file, with the sheet that its figures were made on. */
export interface OpenedEstimate extends Shared {
	/** The built-in sheet in the version that the document names; under a hospital's own sheet, the present one. */
	readonly builtIn: PriceSheet;
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
		const read: Result<unknown> = columnsOf({ ...document, ...content }, { builtIn, presets: [], timings: [] });
		const under = place === 0 ? '' : `estimate.issued[${place - 1}].content.`;
		if (!read.ok) return read.faults.map((fault) => ({ ...fault, path: under + fault.path }));
	}
	return [];
}

/**
 * Opens what was sent: a link, a text with a link somewhere in it, or the text of a file.
 *
 * The figures of what is opened can be worked out, at every column and every revision; nothing is repaired in silence,
 * and no sheet stands in for another.
 */
export async function openText(text: string): Promise<Outcome<OpenedEstimate>> {
	const content = /^\s*\{/.test(text.slice(0, 1_000)) ? fileContent(text) : await contentOfLink(text);
	if (!content.ok) return content;
	const read = readContent(content.value);
	if (!read.ok) return read;
	const { document } = read.value;
	for (const { builtIn } of contentsOf(document)) {
		if (builtIn && !(await sheetNamed(builtIn))) return failed({ code: 'unknown-sheet', sheet: builtIn });
	}
	const faults = await faultsOf(document);
	if (faults.length > 0) return failed({ code: 'refused', faults });
	const builtIn = (await sheetNamed(document.builtIn)) ?? (await presentSheet());
	return { ok: true, value: { ...read.value, builtIn } };
}

function fileContent(text: string): Outcome<string> {
	return text.length > LARGEST_CONTENT
		? failed({ code: 'too-large' })
		: { ok: true, value: text.replace(/^\ufeff/, '') };
}
