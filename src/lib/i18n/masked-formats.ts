import type { Formats } from './formats';

/** Formats that write no amount: what is hidden on a shared screen is not on the page, rather than made hard to read. */
export function maskedFormats(formats: Formats, mask: string): Formats {
	const hide = (): string => mask;
	return {
		...formats,
		exact: hide,
		money: hide,
		headline: hide,
		home: hide,
		homeExact: hide,
		homeHeadline: hide
	};
}
