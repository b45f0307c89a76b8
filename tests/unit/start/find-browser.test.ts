import { describe, expect, it } from 'vitest';
import { candidates } from '../../steps/ensure-browser.js';
import { findBrowser, type Machine } from '../../steps/find-browser.js';

/** A machine that has the given files, and on which the actions make further ones appear. */
function machine({ files = [] as string[], ...changes }: Partial<Machine> & { files?: string[] } = {}) {
	const present = new Set(files);
	const actions: string[] = [];
	const appear = (action: string, path?: string) => () => {
		actions.push(action);
		if (path) present.add(path);
		return Promise.resolve();
	};
	const it: Machine = {
		env: {},
		exists: (path) => present.has(path),
		installed: ['/bin/chromium', '/bin/google-chrome'],
		downloaded: '/cache/chrome',
		starts: () => Promise.resolve(true),
		mayInstall: false,
		download: appear('download'),
		install: appear('install'),
		...changes
	};
	return { it, actions, appear };
}

describe('the browser for the tests', () => {
	it('is the one that CHROMIUM_PATH names, before any installed one', async () => {
		const { it } = machine({ env: { CHROMIUM_PATH: '/my/chrome' }, files: ['/my/chrome', '/bin/chromium'] });
		expect(await findBrowser(it)).toBe('/my/chrome');
	});

	it('is not guessed at where CHROMIUM_PATH names a file that is not there', async () => {
		const { it } = machine({ env: { CHROMIUM_PATH: '/my/chrome' }, files: ['/bin/chromium'] });
		await expect(findBrowser(it)).rejects.toThrow('/my/chrome');
	});

	it('is an installed one before a downloaded one, without any action', async () => {
		const { it, actions } = machine({ files: ['/bin/google-chrome', '/cache/chrome'] });
		expect(await findBrowser(it)).toBe('/bin/google-chrome');
		expect(actions).toEqual([]);
	});

	it('is none that is there and does not start', async () => {
		const { it } = machine({
			files: ['/bin/chromium', '/bin/google-chrome'],
			starts: (path) => Promise.resolve(path !== '/bin/chromium')
		});
		expect(await findBrowser(it)).toBe('/bin/google-chrome');
	});

	it('is an earlier download, without another', async () => {
		const { it, actions } = machine({ files: ['/cache/chrome'] });
		expect(await findBrowser(it)).toBe('/cache/chrome');
		expect(actions).toEqual([]);
	});

	it('is downloaded where none is there', async () => {
		const { it, actions, appear } = machine({ mayInstall: true });
		it.download = appear('download', '/cache/chrome');
		expect(await findBrowser(it)).toBe('/cache/chrome');
		expect(actions).toEqual(['download']);
	});

	it('comes from the distribution where the download fails and the user may install', async () => {
		const { it, actions, appear } = machine({ mayInstall: true });
		it.install = appear('install', '/bin/chromium');
		expect(await findBrowser(it)).toBe('/bin/chromium');
		expect(actions).toEqual(['download', 'install']);
	});

	it('is asked for in one sentence where none can be had', async () => {
		const { it, actions } = machine();
		await expect(findBrowser(it)).rejects.toThrow(/install Chromium or Google Chrome.*CHROMIUM_PATH/);
		expect(actions).toEqual(['download']);
	});
});

describe('the places where a browser may be installed', () => {
	it('are on Linux the folders of PATH, Chromium before Chrome', () => {
		const paths = candidates('linux', { PATH: '/usr/bin::/opt/bin' });
		expect(paths.slice(0, 2)).toEqual(['/usr/bin/chromium', '/opt/bin/chromium']);
		expect(paths).toContain('/opt/bin/google-chrome');
	});

	it('are on a Mac and on Windows the folders for programs', () => {
		expect(candidates('darwin', {})[0]).toMatch(/^\/Applications\/Chromium\.app/);
		expect(candidates('win32', { PROGRAMFILES: 'C:\\Programs' })).toEqual([
			'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'
		]);
	});
});
