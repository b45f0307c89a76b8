import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '$lib/share/unmangle/limits';
import { repairShareUrl } from '$lib/share/unmangle/repair-share-url';

describe('a broken address of a shared estimate', () => {
	it.each([
		['/shared%23e=1.3m.H4sI', '/shared#e=1.3m.H4sI'],
		['/zh/shared%23e%3D1.3m.H4sI', '/zh/shared#e%3D1.3m.H4sI'],
		['/shared%2523e=1.3m.H4sI', '/shared#%2523e=1.3m.H4sI'],
		['/shared%EF%BC%83e=1.3m.H4sI', '/shared#%EF%BC%83e=1.3m.H4sI'],
		['/shared)', '/shared#)'],
		['/zh/shared%E3%80%82', '/zh/shared#%E3%80%82'],
		['/shared%0d%0aset-cookie:x', '/shared#%0d%0aset-cookie:x'],
		['/shared/%23e=1.3m.H4sI', '/shared#e=1.3m.H4sI'],
		['/zh/shared/%23e%3D1.3m.H4sI', '/zh/shared#e%3D1.3m.H4sI'],
		['/shared/e=1.3m.H4sI', '/shared#e=1.3m.H4sI'],
		['/SHARED%23e=1.3m.H4sI', '/shared#e=1.3m.H4sI'],
		['/SHARED', '/shared'],
		['/Shared/', '/shared'],
		['/ZH/SHARED', '/zh/shared'],
		['/SHARED?from=chat', '/shared?from=chat']
	])('%s leads to %s', (path, address) => {
		const [start = '', query] = path.split('?');
		expect(repairShareUrl(start, query === undefined ? '' : `?${query}`)).toBe(address);
	});

	it.each([
		['?e=1.3m.H4sI', '#e=1.3m.H4sI'],
		['?x=1%23e=1.3m.H4sI', '#e=1.3m.H4sI'],
		['?x=1%2523e%253D1.3m.H4sI', '#e%253D1.3m.H4sI'],
		['?from=chat&e=1.3m.H4sI&shareTo=weixin', '#e=1.3m.H4sI&shareTo=weixin'],
		['?e%3D1.3m.H4sI', '#e%3D1.3m.H4sI'],
		['?%EF%BC%83e=1.3m.H4sI', '#e=1.3m.H4sI']
	])('an estimate in the query %s goes behind the hash', (query, hash) => {
		expect(repairShareUrl('/shared', query)).toBe(`/shared${hash}`);
		expect(repairShareUrl('/zh/shared', query)).toBe(`/zh/shared${hash}`);
	});

	it.each(['?nsukey=aB3%2Bx9&scene=1', '?e=mail', '?one=1.2', '?'])('the query %s holds none and stays', (query) => {
		expect(repairShareUrl('/shared', query)).toBeNull();
	});

	it('of another page is left alone', () => {
		expect(repairShareUrl('/estimate', '?e=1.3m.H4sI')).toBeNull();
	});

	it.each(['/', '/shared', '/zh/shared', '/shared/', '/shared.html', '/shared-more', '/sharedness', '/other%23e=1'])(
		'%s is left as it is',
		(path) => {
			expect(repairShareUrl(path)).toBeNull();
		}
	);

	it('is mended up to the length that the page reads', () => {
		expect(repairShareUrl(`/shared)${'a'.repeat(LONGEST_TEXT - 1)}`)).not.toBeNull();
		expect(repairShareUrl(`/shared)${'a'.repeat(LONGEST_TEXT)}`)).toBeNull();
	});

	it('never leads to another site', () => {
		expect(repairShareUrl('//evil.example/shared', '?e=1.3m.H4sI')).toBeNull();
		for (const path of ['//evil.example/shared%23e=1', '/\\evil.example/shared%23e=1', '/zh//shared%23e=1'])
			expect(repairShareUrl(path)).toBeNull();
	});
});
