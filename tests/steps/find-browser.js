import { Failure } from '../../src/start/failure.js';

/**
 * What looking for a browser needs to know of the machine, and may do to it.
 *
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {(path: string) => boolean} exists
 * @property {string[]} installed paths where an installed Chromium or Chrome may be, the preferred first
 * @property {string} downloaded where Playwright's own download is or would be
 * @property {(path: string) => Promise<boolean>} starts whether the program at the path can be started
 * @property {boolean} mayInstall root on a Debian system: the distribution's package can be had
 * @property {() => Promise<void>} download fetches Playwright's own browser
 * @property {() => Promise<void>} install installs the distribution's package
 */

/**
 * The browser for the tests: the one that is named, else one that is installed, else Playwright's own, else the
 * distribution's package.
 *
 * @param {Machine} machine
 * @returns {Promise<string>} its path
 */
export async function findBrowser(machine) {
	const named = machine.env.CHROMIUM_PATH;
	if (named) {
		if (machine.exists(named)) return named;
		throw new Failure(`CHROMIUM_PATH names "${named}", and there is no such file.`);
	}

	const present = await firstThatStarts(machine, [...machine.installed, machine.downloaded]);
	if (present) return present;

	await machine.download();
	if (await firstThatStarts(machine, [machine.downloaded])) return machine.downloaded;

	if (machine.mayInstall) {
		await machine.install();
		const installed = await firstThatStarts(machine, machine.installed);
		if (installed) return installed;
	}
	throw new Failure(
		'The tests need a browser and none could be had: install Chromium or Google Chrome (on Debian, as root: ' +
			'apt-get install chromium), or set CHROMIUM_PATH to the program of one.'
	);
}

/**
 * A file may be there and no browser: Ubuntu's package is a script that points to its shop, and a download lacks the
 * libraries of a bare machine.
 *
 * @param {Machine} machine
 * @param {string[]} paths
 */
async function firstThatStarts(machine, paths) {
	for (const path of paths) if (machine.exists(path) && (await machine.starts(path))) return path;
	return undefined;
}
