import type { Page } from '@playwright/test';
import { everything } from './side-by-side';

/** Opens the navigator's notes, which are folded away until somebody does. */
export async function openNotes(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Open the notes' }).click();
}

/** Goes through every point of the call; gives what the page held at each. */
export async function walk(page: Page): Promise<string[]> {
	const held: string[] = [];
	const next = page.getByRole('button', { name: 'Next' });
	for (let point = 0; point < 20; point += 1) {
		held.push(await everything(page));
		if (await next.isDisabled()) return held;
		await page.keyboard.press('ArrowRight');
	}
	throw new Error('the call does not end');
}
