import { describe, expect, it } from 'vitest';
import project from '../../../package.json';
import eslint from '../../../node_modules/eslint/package.json';
import vite from '../../../node_modules/vite/package.json';
import { complaintAboutNode } from '../../../src/start/node-version.js';

const ACCEPTED = ['v20.19.0', 'v20.20.2', 'v22.13.0', 'v22.21.1', 'v24.0.0', 'v25.1.0', 'v100.0.0'];
const REFUSED = ['v0.12.0', 'v9.99.0', 'v18.20.4', 'v20.9.0', 'v20.18.3', 'v21.7.3', 'v22.12.0', 'v23.11.1'];

/** Whether a version is in a range of the form `^20.19.0 || >=22.12`, which is all that those three use. */
function isIn(version: string, range: string): boolean {
	const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
	return range.split('||').some((part) => {
		const [, sign, from = 0, least = 0] = /^(\^|>=)(\d+)(?:\.(\d+))?/.exec(part.trim()) ?? [];
		const isLater = major > Number(from) && sign === '>=';
		return isLater || (major === Number(from) && minor >= Number(least));
	});
}

describe('the check of the Node version', () => {
	it.each(ACCEPTED)('accepts %s, and so do the tools', (version) => {
		expect(complaintAboutNode(version)).toBe('');
		for (const { engines } of [project, vite, eslint]) expect(isIn(version, engines.node), engines.node).toBe(true);
	});

	it.each(REFUSED)('refuses %s in one sentence, as package.json does', (version) => {
		const complaint = complaintAboutNode(version);
		expect(complaint).toContain('20.19');
		expect(complaint).toContain(version);
		expect(complaint).not.toContain('\n');
		expect(isIn(version, project.engines.node)).toBe(false);
	});
});
