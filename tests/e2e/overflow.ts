import type { Page } from '@playwright/test';

/** Screens from the narrowest phone to a desk. */
export const WIDTHS = [320, 360, 768, 1280] as const;

/** How far the page reaches past the screen, in pixels. */
export const overflow = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * On which screens the page, as it is now, reaches past the edge: at every width, written either way, and with letters
 * twice as large.
 *
 * @param before what a width needs first, such as what is folded away on it alone.
 */
export async function overflows(page: Page, state: string, before?: () => Promise<void>): Promise<string[]> {
	const found: string[] = [];
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		await before?.();
		for (const size of ['', '200%']) {
			for (const dir of ['ltr', 'rtl']) {
				await page.evaluate(
					([letters = '', direction = '']) => {
						document.documentElement.style.fontSize = letters;
						document.documentElement.dir = direction;
					},
					[size, dir]
				);
				const over = await overflow(page);
				if (over > 0) found.push(`${state}, ${width}, ${dir}, ${size}: ${over}`);
			}
		}
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '';
			document.documentElement.dir = 'ltr';
		});
	}
	return found;
}
