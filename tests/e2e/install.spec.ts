import { chromium, expect } from '@playwright/test';
import { chromiumLaunchOptions } from '../browser/launch-options.js';
import { store, test } from './stored-page';

for (const path of ['/', '/zh']) {
	test(`${path} can be installed`, async ({ site }, testInfo) => {
		// Nothing can be installed from a private window, which every other test is.
		const browser = await chromium.launchPersistentContext(testInfo.outputPath('profile'), chromiumLaunchOptions());
		const page = await browser.newPage();
		await store(page, site, path);
		const session = await browser.newCDPSession(page);
		const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
		expect(installabilityErrors).toEqual([]);
		const manifest = await session.send('Page.getAppManifest');
		expect(manifest.errors).toEqual([]);
		expect(manifest.url).toBe(`${site.origin}/manifest${path === '/zh' ? '-zh' : ''}.webmanifest`);
		await browser.close();
	});
}
