/** The colours and letters of a chart, read from the page: canvas knows no custom properties. */
export interface Palette {
	readonly ink: string;
	readonly soft: string;
	readonly rule: string;
	readonly surface: string;
	readonly line: string;
	readonly routine: string;
	readonly allowance: string;
	readonly signal: string;
	readonly font: { readonly family: string; readonly size: number };
	readonly isRtl: boolean;
	/** Stands still where the reader asks for less motion, and on paper. */
	readonly isStill: boolean;
}

/** Paper is white and its ink black, whatever the screen was. */
const PAPER = { ink: '#000000', soft: '#333333', rule: '#bbbbbb', surface: '#ffffff', line: '#000000' } as const;

/** A colour as the browser computes it, `rgb(0, 0, 0)`, seen through. */
function faint(colour: string): string {
	return colour.replace(/^rgb\((.*)\)$/, 'rgba($1, 0.3)');
}

/**
 * Reads what the page has for an element just now.
 *
 * With forced colours the page's own tokens do not hold: everything is drawn in the reader's text colour, and the
 * patterns tell one thing from another.
 */
export function paletteOf(element: Element, onPaper: boolean): Palette {
	const style = getComputedStyle(element);
	const token = (name: string): string => style.getPropertyValue(name).trim();
	const isForced = matchMedia('(forced-colors: active)').matches && !onPaper;
	const forced = {
		ink: style.color,
		soft: style.color,
		rule: faint(style.color),
		surface: style.backgroundColor,
		line: style.color
	};
	const own = {
		ink: token('--ink'),
		soft: token('--ink-soft'),
		rule: token('--rule'),
		surface: token('--card'),
		line: token('--brand')
	};
	const classColour = (name: string): string => (isForced ? style.color : token(name));
	return {
		...(onPaper ? PAPER : isForced ? forced : own),
		routine: classColour('--routine'),
		allowance: classColour('--allowance'),
		signal: classColour('--signal'),
		font: { family: style.fontFamily, size: Number.parseFloat(style.fontSize) },
		isRtl: style.direction === 'rtl',
		isStill: onPaper || matchMedia('(prefers-reduced-motion: reduce)').matches
	};
}
