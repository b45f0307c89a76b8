import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './browser/launch-options.js';

// Chosen once and handed on in the environment, because every worker reads this file again.
process.env.E2E_PORT ??= String(await freePort());
const port = process.env.E2E_PORT;
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
	testDir: './e2e',
	outputDir: '../.cache/playwright',
	reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
	// axe reads every charge and every lane; on a busy machine that takes its time.
	timeout: 120_000,
	// How busy the machine is says nothing about the product: what hangs still fails.
	expect: { timeout: 30_000 },
	workers: 2,
	fullyParallel: true,
	forbidOnly: process.env.CI !== undefined,
	// Half an hour of browsers on a machine that others use: a second try, and whatever needed it is named at the end.
	retries: process.env.CI === undefined ? 0 : 1,
	// Storing the page for later would slow every journey down; the tests of being offline allow it.
	use: { baseURL, locale: 'en-US', serviceWorkers: 'block', launchOptions: chromiumLaunchOptions() },
	projects: [
		{
			name: 'phone',
			// What the server answers does not depend on the screen, nor do figures, keys, calls, paper and files: they run once.
			testIgnore: [
				...['server.spec.ts', 'api.spec.ts', 'outlook-api.spec.ts', 'readme.spec.ts'],
				...[
					'call.spec.ts',
					'compare.spec.ts',
					'compare-keys.spec.ts',
					'compare-phone.spec.ts',
					'documents-fit.spec.ts'
				],
				...['estimate.spec.ts', 'estimate-files.spec.ts', 'estimate-paper.spec.ts', 'estimate-revisions.spec.ts']
			],
			use: { viewport: { width: 360, height: 740 }, hasTouch: true }
		},
		{ name: 'desktop', use: { viewport: { width: 1280, height: 800 } } }
	],
	webServer: {
		// What a user runs, so that every end-to-end test is one of the start as well.
		command: 'npm start',
		cwd: '..',
		url: baseURL,
		env: { PORT: port, HOST: '127.0.0.1' },
		reuseExistingServer: false,
		timeout: 180_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 }
	}
});

/** A port the system has just found free; it gives out another number next time, so nobody takes it meanwhile. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => {
				if (address !== null && typeof address === 'object') resolve(address.port);
				else reject(new Error('The system gave no port.'));
			});
		});
	});
}
