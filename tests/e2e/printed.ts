import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A printed document as a program reads it. */
export interface Printed {
	readonly title: string;
	readonly language: string;
	/** Whether a screen reader finds headings, tables and lists in it. */
	readonly isTagged: boolean;
	/** The text of each page, words one space apart. */
	readonly pages: readonly string[];
	/** What its parts are: `H1`, `Table`, `TH` … */
	readonly roles: readonly string[];
	/** The headings that a reader jumps between. */
	readonly headings: readonly string[];
}

interface Part {
	readonly role?: string;
	readonly children?: readonly Part[];
}

interface Heading {
	readonly title: string;
	readonly items: readonly Heading[];
}

const rolesIn = (part: Part | null): string[] =>
	part ? [part.role ?? '', ...(part.children ?? []).flatMap(rolesIn)] : [];

const titlesIn = ({ title, items }: Heading): string[] => [title, ...items.flatMap(titlesIn)];

/**
 * Some fonts draw a character and the radical of the same shape alike, and a PDF then names the radical: ⽤ for 用. A
 * reader sees no difference, nor does a search.
 */
const withoutRadicals = (text: string): string =>
	text.replaceAll(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'));

/** Prints a page as the browser does, and reads the paper back. */
export async function printed(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<Printed> {
	const bytes = await page.pdf({ format, tagged: true, outline: true });
	const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const pages = await Promise.all(
		Array.from({ length: document.numPages }, async (_, place) => {
			const { items } = await (await document.getPage(place + 1)).getTextContent();
			const texts = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
			return withoutRadicals(texts.join('').replace(/\s+/g, ' '));
		})
	);
	const { info } = await document.getMetadata();
	const facts = info as { Title?: string; Language?: string | null };
	const marks = await document.getMarkInfo();
	const trees = await Promise.all(pages.map(async (_, place) => (await document.getPage(place + 1)).getStructTree()));
	const outline = ((await document.getOutline()) ?? []) as Heading[];
	await document.destroy();
	return {
		title: facts.Title ?? '',
		language: facts.Language ?? '',
		isTagged: marks?.Marked === true,
		pages,
		roles: [...new Set(trees.flatMap((tree) => rolesIn(tree as Part | null)))],
		headings: outline.flatMap(titlesIn)
	};
}

/** All of it as one text. */
export function wholeText({ pages }: Printed): string {
	return pages.join(' ');
}
