import { describe, expect, it } from 'vitest';
import { missingPackages } from '../../../src/start/dependencies.js';

const locked = {
	packages: {
		'': { version: '1.0.0' },
		'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
		'node_modules/other-machine': { version: '1.0.0', optional: true },
		'node_modules/belongs-to-nothing': { version: '1.0.0', extraneous: true }
	}
};

describe('the comparison of the lock file with what is installed', () => {
	it('misses nothing when each package is there in its version', () => {
		expect(missingPackages(locked, { packages: { 'node_modules/a': locked.packages['node_modules/a'] } })).toEqual([]);
	});

	it('misses a package that is absent', () => {
		expect(missingPackages(locked, { packages: {} })).toEqual(['node_modules/a']);
	});

	it.each([
		{ version: '1.0.1', integrity: 'sha512-a' },
		{ version: '1.0.0', integrity: 'sha512-b' }
	])('misses a package that is there as %j', (found) => {
		expect(missingPackages(locked, { packages: { 'node_modules/a': found } })).toEqual(['node_modules/a']);
	});
});
