import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { workerText } from './src/lib/server/outlook/worker-text.js';
import { chunkGroups } from './.config/chunks.js';
import { chromiumLaunchOptions } from './tests/browser/launch-options.js';

/** A test hangs, or it does not: how busy the machine is says nothing about the product. */
const PATIENCE = 60_000;

const STATE = ['tests/unit/state/**/*.test.ts'];

const lib = fileURLToPath(new URL('./src/lib', import.meta.url));

export default defineConfig({
	plugins: [sveltekit(), workerText()],
	// One file: the build does not tell the service worker of files that a worker fetches late, and offline they would lack.
	worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
	build: {
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: chunkGroups()
				}
			},
			treeshake: {
				moduleSideEffects: [
					// The decimal library does nothing by being loaded: a page that converts no currency leaves it out.
					{ test: /decimal\.js/, sideEffects: false },
					// Svelte's custom elements: there are none here.
					{ test: /svelte.*custom-element\.js/, sideEffects: false },
					// What stands in a page for readers without JavaScript is written at build time, and never sent as code.
					{ test: /ForReaders\.svelte/, sideEffects: false }
				]
			}
		}
	},
	test: {
		projects: [
			{
				// Without the SvelteKit plugin: it starts at once and proves that the engine needs no framework.
				plugins: [workerText()],
				resolve: { alias: { $lib: lib } },
				test: {
					name: 'engine',
					environment: 'node',
					// A process for each file costs a third of all; `npm run test:long` keeps them apart, so that none leans on another.
					isolate: process.env.PROPERTY_RUNS === 'full',
					testTimeout: PATIENCE,
					include: ['tests/unit/**/*.test.ts', 'tests/golden/**/*.test.ts', 'tests/property/**/*.test.ts'],
					exclude: STATE
				}
			},
			{
				// What a page holds, without a page: the classes need Svelte's compiler and no browser.
				plugins: [svelte(), workerText()],
				resolve: { alias: { $lib: lib }, conditions: ['browser'] },
				test: {
					name: 'state',
					environment: './tests/unit/state/environment.ts',
					testTimeout: PATIENCE,
					include: STATE
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/component/**/*.test.ts'],
					testTimeout: PATIENCE,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromiumLaunchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
