import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the request in the README answers as pasted', async ({ request }) => {
	const [, body = ''] = /-d '(\{[\s\S]*?\})'/.exec(readme) ?? [];
	const response = await request.post('/api/v1/estimate', {
		headers: { 'content-type': 'application/json' },
		data: body
	});
	expect(response.status()).toBe(200);
	const { levels } = (await response.json()) as {
		levels: { typical: { ledger: { topUps: unknown[] }; payments: unknown[] } };
	};
	expect(levels.typical.ledger.topUps.length).toBeGreaterThan(0);
	expect(levels.typical.payments.length).toBeGreaterThan(0);
});

test('every address in the README answers', async ({ request }) => {
	const addresses = [...readme.matchAll(/`GET (\/[^`]*)`/g)].map(([, path = '']) =>
		path.replace('{id}', 'illustrative-cn-2026')
	);
	expect(addresses).toHaveLength(4);
	for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

test('the map of the code names every folder', () => {
	const map = readFileSync(new URL('../../src/README.md', import.meta.url), 'utf8');
	const named = [...map.matchAll(/^\| `lib\/([a-z0-9]+)\/`/gm)].map(([, name]) => name).sort();
	const folders = readdirSync(new URL('../../src/lib/', import.meta.url)).filter((name) => !name.includes('.'));
	expect(named).toEqual(folders.sort());
});
