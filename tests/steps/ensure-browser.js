import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/start/command.js';
import { findBrowser } from './find-browser.js';

const SECOND = 1000;

// Chinese and Arabic glyphs: without them every character of those pages is the same empty box.
const PACKAGES = ['chromium', 'fonts-dejavu-core', 'fonts-wqy-zenhei'];

/**
 * Finds a browser on this machine, or gets one.
 *
 * @param {string} root
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser(root) {
	// Not at the top: the dependencies may not have been installed when this file is loaded.
	const { chromium } = await import('playwright');
	return findBrowser({
		env: process.env,
		exists: existsSync,
		installed: candidates(process.platform, process.env),
		downloaded: chromium.executablePath(),
		starts: (path) => starts(root, path),
		mayInstall: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
		download: () => download(root),
		install: () => install(root)
	});
}

/**
 * Where the usual installers put Chromium and Chrome.
 *
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function candidates(platform, env) {
	if (platform === 'darwin') {
		return ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
	}
	if (platform === 'win32') {
		return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
			.filter((folder) => folder !== undefined)
			.map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`);
	}
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
	const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
	return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/**
 * @param {string} root
 * @param {string} path
 */
async function starts(root, path) {
	// Chrome on Windows opens a window when it is asked for its version.
	if (process.platform === 'win32') return true;
	return (await run(path, ['--version'], { cwd: root, errors: 'hide', timeLimit: 20 * SECOND })) === 0;
}

/** @param {string} root */
async function download(root) {
	console.log('No Chromium or Chrome is installed: trying to download the one that Playwright offers ...');
	const program = join(root, 'node_modules', 'playwright', 'cli.js');
	const code = await run(process.execPath, [program, 'install', '--no-shell', 'chromium'], {
		cwd: root,
		// It tries several times: where its server cannot be reached, each of them must give up soon.
		env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(10 * SECOND) },
		errors: 'hide',
		timeLimit: 240 * SECOND
	});
	if (code !== 0) console.log('The download failed.');
}

/** @param {string} root */
async function install(root) {
	console.log(`Installing ${PACKAGES.join(', ')} with apt-get ...`);
	const options = { cwd: root, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	// Where one source of packages is out of reach, the others may do: only the installation decides.
	await run('apt-get', ['-qq', 'update'], options);
	await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...PACKAGES], options);
}
