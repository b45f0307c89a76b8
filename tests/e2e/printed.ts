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
}

/** Prints a page as the browser does, and reads the paper back. */
export async function printed(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<Printed> {
	const bytes = await page.pdf({ format, tagged: true, outline: true });
	const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const pages = await Promise.all(
		Array.from({ length: document.numPages }, async (_, place) => {
			const { items } = await (await document.getPage(place + 1)).getTextContent();
			const texts = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
			return texts.join('').replace(/\s+/g, ' ');
		})
	);
	const { info } = await document.getMetadata();
	const facts = info as { Title?: string; Language?: string | null };
	const marks = await document.getMarkInfo();
	await document.destroy();
	return { title: facts.Title ?? '', language: facts.Language ?? '', isTagged: marks?.Marked === true, pages };
}

/** All of it as one text. */
export function wholeText({ pages }: Printed): string {
	return pages.join(' ');
}
