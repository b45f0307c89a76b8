import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openText } from '$lib/share/open-text';
import { whatShows } from './shows';

/** Links as they were once handed out, each with what it must show. New ones are added here; none is ever changed. */
const FOLDER = new URL('../../links/', import.meta.url);
const names = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.txt'))
	.map((name) => name.slice(0, -4));

describe('a link that was ever handed out opens for ever', () => {
	it('there are some to open', () => {
		expect(names.length).toBeGreaterThanOrEqual(6);
	});

	it.each(names)('%s', async (name) => {
		const opened = await openText(readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8'));
		expect(opened.ok ? null : opened.fault).toBeNull();
		const meant: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
		if (opened.ok) expect(whatShows(opened.value)).toEqual(meant);
	});
});
