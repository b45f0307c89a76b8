/** A text as a string of CSS: what a person typed cannot end it. */
function cssString(text: string): string {
	const escaped = Array.from(text.replace(/[\r\n\f]/g, ' '), (letter) =>
		/[\w .,:·\u0080-\u{10ffff}-]/u.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16)} `
	);
	return `"${escaped.join('')}"`;
}

/**
 * Writes the document's name and page x of y at the foot of every printed page, on A4 and Letter alike. A style sheet
 * made here needs no style in the page, which the policy of the page would refuse.
 *
 * @param pages what stands before and after the number of a page, in each language.
 * @returns how to take it away again.
 */
export function pageFrame(name: string, pages: readonly (readonly string[])[]): () => void {
	const frame = new CSSStyleSheet();
	const numbers = pages.map(
		([before = '', after = '']) => `${cssString(before)} counter(page) " / " counter(pages) ${cssString(after)}`
	);
	const font = 'font: 9pt system-ui, sans-serif; color: #333333;';
	frame.replaceSync(`@page {
		size: auto;
		margin: 16mm 14mm 18mm;
		@bottom-left { content: ${cssString(name)}; ${font} }
		@bottom-right { content: ${numbers.join(' " · " ')}; ${font} }
	}`);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, frame];
	return () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== frame);
	};
}
