import { chromium, expect } from '@playwright/test';
import { chromiumLaunchOptions } from '../browser/launch-options.js';
import { open } from './pages';
import { store, test } from './stored-page';

test('the page can be installed in either language', async ({ site }, testInfo) => {
	// Nothing can be installed from a private window, which every other test is.
	const browser = await chromium.launchPersistentContext(testInfo.outputPath('profile'), chromiumLaunchOptions());
	const page = await browser.newPage();
	await store(page, site);
	const session = await browser.newCDPSession(page);
	for (const [path, manifest] of [
		['/', '/manifest.webmanifest'],
		['/zh', '/manifest-zh.webmanifest']
	] as const) {
		await open(page, site.origin + path);
		const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
		expect(installabilityErrors, path).toEqual([]);
		const { errors, url } = await session.send('Page.getAppManifest');
		expect(errors, path).toEqual([]);
		expect(url).toBe(site.origin + manifest);
	}
	await browser.close();
});
