import { describe, expect, it } from 'vitest';
import { pageOfAnchor } from '$lib/state/app/moved-parts';

describe('an anchor of the first page as it once was', () => {
	it.each([
		['#account', 'money', 'account-place'],
		['#account-place', 'money', 'account-place'],
		['#payments', 'money', 'payments-place'],
		['#payments-place', 'money', 'payments-place'],
		['#outlook', 'money', 'odds-place'],
		['#outlook-heading', 'money', 'odds-place'],
		['#odds-place', 'money', 'odds-place'],
		['#prices', 'prices', 'prices-place'],
		['#prices-place', 'prices', 'prices-place'],
		['#assumed-heading', 'prices', 'assumed-heading'],
		['#strip-heading', 'care', 'strip-heading'],
		['#charges', 'care', 'charges-place'],
		['#charges-place', 'care', 'charges-place']
	])('%s leads to the page %s, to %s', (hash, page, place) => {
		expect(pageOfAnchor(hash)).toEqual({ page, place });
	});

	it.each(['', '#', '#answer', '#when-and-where', '#share-place', '#share', '#constructor', '#__proto__', '#accounts'])(
		'%s leads nowhere else: its part is still there, or never was',
		(hash) => {
			expect(pageOfAnchor(hash)).toBeNull();
		}
	);

	it('leads to the same part where it has no hash before it', () => {
		expect(pageOfAnchor('payments')).toEqual(pageOfAnchor('#payments'));
	});
});
