import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.js';

const PATIENCE = 10 * 60_000;

/**
 * Does the work while no other start or test of this folder installs or builds. The lock is a file that names its
 * holder, so that the lock of a process that was killed is recognised and removed.
 *
 * @param {string} root
 * @param {() => Promise<void>} work
 */
export async function alone(root, work) {
	mkdirSync(join(root, '.cache'), { recursive: true });
	const file = join(root, '.cache', 'start.lock');
	await take(file);
	const release = () => rmSync(file, { force: true });
	process.once('exit', release);
	try {
		await work();
	} finally {
		process.off('exit', release);
		release();
	}
}

/** @param {string} file */
async function take(file) {
	const deadline = Date.now() + PATIENCE;
	let announced = false;
	for (;;) {
		try {
			writeFileSync(file, String(process.pid), { flag: 'wx' });
			return;
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
		}
		if (isAbandoned(file)) rmSync(file, { force: true });
		else if (Date.now() > deadline)
			throw new Failure(`Another start is still at work: if there is none, delete ${file}.`);
		else if (!announced) {
			announced = true;
			console.log(`Waiting for another start to finish installing or building (${file}) ...`);
		}
		await sleep(200);
	}
}

/** @param {string} file */
function isAbandoned(file) {
	try {
		const holder = Number(readFileSync(file, 'utf8'));
		// Zero: the holder has created the file and not yet written its number.
		if (holder !== 0) process.kill(holder, 0);
		return false;
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
	}
}
