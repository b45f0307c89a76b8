import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/start/fingerprint.js';

let root: string;

function write(path: string, content: string) {
	mkdirSync(join(root, path, '..'), { recursive: true });
	writeFileSync(join(root, path), content);
}

const ofSource = () => fingerprint(root, ['src', 'package.json'], ['src/start']);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
	write('package.json', '{}');
	write('src/a.ts', 'one');
	write('src/deep/b.ts', 'two');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the fingerprint of the build inputs', () => {
	it('stays the same while the files do, whatever their times', () => {
		const before = ofSource();
		utimesSync(join(root, 'src/a.ts'), new Date(0), new Date(0));
		expect(ofSource()).toBe(before);
	});

	it.each([
		['a content changes', () => write('src/deep/b.ts', 'tWo')],
		['a file is added', () => write('src/c.ts', '')],
		['a file is removed', () => rmSync(join(root, 'src/a.ts'))],
		['text moves from one file to the next', () => (write('src/a.ts', 'on'), write('src/deep/b.ts', 'etwo'))],
		['a plain file among the inputs changes', () => write('package.json', '{ }')]
	])('changes when %s', (_, change) => {
		const before = ofSource();
		change();
		expect(ofSource()).not.toBe(before);
	});

	it('changes when a file is renamed', () => {
		const before = ofSource();
		rmSync(join(root, 'src/a.ts'));
		write('src/z.ts', 'one');
		expect(ofSource()).not.toBe(before);
	});

	it('leaves out what is no input', () => {
		const before = ofSource();
		write('src/start/server.js', 'anything');
		write('README.md', 'anything');
		expect(ofSource()).toBe(before);
	});
});
