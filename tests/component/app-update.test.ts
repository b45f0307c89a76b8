import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import UpdateNotice from '$lib/components/layout/UpdateNotice.svelte';
import { offline as words } from '$lib/i18n/en/offline';
import { surroundings } from '../unit/state/update-surroundings';

describe('the notice', () => {
	it('is a status with two ways on', async () => {
		const { update, said } = surroundings({ isWaiting: true });
		const screen = render(UpdateNotice, { update, words });
		const status = screen.getByRole('status');
		await expect.element(status).toHaveTextContent(words.ready);
		for (const name of [words.use, words.goOn]) {
			await expect.element(screen.getByRole('button', { name })).toBeVisible();
		}
		await screen.getByRole('button', { name: words.use }).click();
		await expect.element(status).toHaveTextContent(words.opening);
		expect(said).toEqual(['use-now']);
	});

	it('goes when it is put off', async () => {
		const { update, said } = surroundings({ isWaiting: true });
		const screen = render(UpdateNotice, { update, words });
		await screen.getByRole('button', { name: words.goOn }).click();
		await expect.element(screen.getByRole('status')).toBeEmptyDOMElement();
		expect(said).toEqual([]);
	});
});
