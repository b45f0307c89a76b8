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
	// How busy the machine is says nothing about the product: what hangs still fails.
	timeout: 120_000,
	expect: { timeout: 30_000 },
	workers: 2,
	fullyParallel: true,
	forbidOnly: process.env.CI !== undefined,
	// A test that needs a second try hides a race: it is mended instead.
	retries: 0,
	use: {
		baseURL,
		// What waits for something that is not there says for what, well before the test as a whole is over.
		actionTimeout: 45_000,
		// The zone, the language and the screen of the machine decide nothing; a test of another zone sets its own.
		locale: 'en-US',
		timezoneId: 'Asia/Shanghai',
		deviceScaleFactor: 1,
		colorScheme: 'light',
		// No colour is measured, and no place looked at, on the way to another one.
		contextOptions: { reducedMotion: 'reduce' },
		// Storing the page for later would slow every journey down; the tests of being offline allow it.
		serviceWorkers: 'block',
		launchOptions: chromiumLaunchOptions()
	},
	projects: [
		{ name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
		{
			name: 'phone',
			// What depends on the screen runs on both; a test that is about one screen alone sets its own size.
			testMatch: ['accessibility-plan.spec.ts', 'first-screen.spec.ts', 'keyboard.spec.ts', 'targets.spec.ts'],
			use: { viewport: { width: 360, height: 740 }, hasTouch: true }
		}
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
