import { expect, test as base, type Page } from '@playwright/test';
import { open } from './pages';
import { Site } from './site';

/** A server of its own, for tests that share a device. */
export const openSite = (baseURL: string | undefined): Promise<Site> => Site.open(baseURL ?? '');

/** A test with a server of its own, in a browser that may store the page. */
export const test = base.extend<{ site: Site }>({
	serviceWorkers: 'allow',
	site: async ({ baseURL }, use) => {
		const site = await openSite(baseURL);
		await use(site);
		await site.cut();
	}
});

export const SAVED = 'Saved on this device: opens without internet.';

/** Opens the page and waits until it says that it is stored. */
export async function store(page: Page, { origin }: Site, path = '/'): Promise<void> {
	await open(page, origin + path);
	// A hundred and forty files, on a machine that does other things meanwhile.
	await expect(page.getByText(path === '/zh' ? '已存到这台设备' : SAVED)).toBeVisible({ timeout: 60_000 });
}

/** Cuts the network on both ends, and proves it: neither the browser nor this program reaches the server. */
export async function cutNetwork(page: Page, site: Site): Promise<void> {
	await site.cut();
	await page.context().setOffline(true);
	await expect(fetch(`${site.origin}/healthz`)).rejects.toThrow();
	expect(await page.evaluate(() => fetch('/healthz').catch(() => 'no network'))).toBe('no network');
}

/** The paths in each version that the browser has stored, older ones first. */
export const cachesOf = (page: Page) =>
	page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.startsWith('stay-planner-version-'));
		const paths = names.map(async (name) =>
			(await (await caches.open(name)).keys()).map(({ url }) => decodeURI(new URL(url).pathname))
		);
		return Promise.all(paths);
	});
