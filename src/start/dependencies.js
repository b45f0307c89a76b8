import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './command.js';
import { Failure } from './failure.js';
import { fingerprint } from './fingerprint.js';
import { alone } from './lock.js';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, extraneous?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Installs the dependencies unless the right ones are there.
 *
 * @param {string} root
 */
export async function ensureInstalled(root) {
	if (isInstalled(root)) return;
	await alone(root, async () => {
		if (isInstalled(root)) return;
		const command = existsSync(join(root, 'package-lock.json')) ? 'ci' : 'install';
		console.log(`Installing the dependencies (npm ${command}) ...`);
		// Development dependencies too, whatever NODE_ENV says: they build the pages.
		const code = await runNpm([command, '--include=dev', '--no-audit', '--no-fund'], { cwd: root });
		if (code !== 0) throw new Failure('The dependencies could not be installed: npm says why above.');
		writeFileSync(stampOf(root), lockOf(root));
	});
}

/** @param {string} root */
function isInstalled(root) {
	const stamp = stampOf(root);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockOf(root)) return true;
	// Somebody may have run npm themselves. It writes its record last, after every package is in its place.
	const locked = readLock(join(root, 'package-lock.json'));
	const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
	return locked !== undefined && installed !== undefined && missingPackages(locked, installed).length === 0;
}

/**
 * npm empties this folder before it installs, so the stamp cannot outlive what it stands for.
 *
 * @param {string} root
 */
function stampOf(root) {
	return join(root, 'node_modules', '.installed-from');
}

/** @param {string} root */
function lockOf(root) {
	return fingerprint(root, ['package-lock.json']);
}

/**
 * The packages of the lock file that are not installed in just that version. Optional ones may be absent, being
 * made for other machines, and so may those that npm itself marks as belonging to nothing.
 *
 * @param {Lock} locked
 * @param {Lock} installed
 * @returns {string[]}
 */
export function missingPackages(locked, installed) {
	return Object.entries(locked.packages ?? {})
		.filter(([path, wanted]) => {
			// The empty path is the project itself.
			if (path === '') return false;
			const found = installed.packages?.[path];
			if (!found) return !wanted.optional && !wanted.extraneous;
			return found.version !== wanted.version || found.integrity !== wanted.integrity;
		})
		.map(([path]) => path);
}

/**
 * @param {string} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		// Absent, or cut off in the middle: either way nothing is known to be installed.
		return undefined;
	}
}
