import { afterEach, expect, it, vi } from 'vitest';
import { freshDocument } from '$lib/plan/fresh-document';
import { PrintedLink } from '$lib/state/share/printed-link.svelte';
import { builtInSheet } from './setting';

afterEach(() => vi.unstubAllGlobals());

const question = async (id: string) => ({
	address: 'https://example.org/shared',
	document: freshDocument(id),
	made: '2026-11-26T09:30:00+08:00',
	builtIn: await builtInSheet()
});

it('the code on paper is that of the estimate as it is now, and until it is made nobody prints', async () => {
	const printed = new PrintedLink();
	printed.follow(await question('one'));
	expect(printed.isCurrent).toBe(false);
	await expect.poll(() => printed.isCurrent).toBe(true);
	const first = printed.link;
	expect(first).toContain('/shared#e=1.');
	printed.follow({ ...(await question('one')), made: '2026-11-27T09:30:00+08:00' });
	expect(printed.isCurrent).toBe(false);
	await expect.poll(() => printed.isCurrent).toBe(true);
	expect(printed.link).not.toBe(first);
});

it('where no code can be made, as in a browser that packs nothing, the paper goes without one', async () => {
	vi.stubGlobal('CompressionStream', undefined);
	const printed = new PrintedLink();
	printed.follow(await question('one'));
	await expect.poll(() => printed.isCurrent).toBe(true);
	expect([printed.link, printed.isTooLong]).toEqual([null, false]);
});
