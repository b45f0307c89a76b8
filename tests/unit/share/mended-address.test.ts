import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '$lib/share/limits';
import { mendedAddress } from '$lib/share/mended-address';

describe('a broken address of a shared estimate', () => {
	it.each([
		['/shared%23e=1.3m.H4sI', '/shared#e=1.3m.H4sI'],
		['/zh/shared%23e%3D1.3m.H4sI', '/zh/shared#e%3D1.3m.H4sI'],
		['/shared%2523e=1.3m.H4sI', '/shared#%2523e=1.3m.H4sI'],
		['/shared%EF%BC%83e=1.3m.H4sI', '/shared#%EF%BC%83e=1.3m.H4sI'],
		['/shared)', '/shared#)'],
		['/zh/shared%E3%80%82', '/zh/shared#%E3%80%82'],
		['/shared%0d%0aset-cookie:x', '/shared#%0d%0aset-cookie:x']
	])('%s leads to %s', (path, address) => {
		expect(mendedAddress(path)).toBe(address);
	});

	it.each(['/', '/shared', '/zh/shared', '/shared/', '/shared.html', '/shared-more', '/sharedness', '/other%23e=1'])(
		'%s is left as it is',
		(path) => {
			expect(mendedAddress(path)).toBeNull();
		}
	);

	it('is mended up to the length that the page reads', () => {
		expect(mendedAddress(`/shared)${'a'.repeat(LONGEST_TEXT - 1)}`)).not.toBeNull();
		expect(mendedAddress(`/shared)${'a'.repeat(LONGEST_TEXT)}`)).toBeNull();
	});

	it('never leads to another site', () => {
		for (const path of ['//evil.example/shared%23e=1', '/\\evil.example/shared%23e=1', '/zh//shared%23e=1'])
			expect(mendedAddress(path)).toBeNull();
	});
});
