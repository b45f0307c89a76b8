import { describe, expect, it } from 'vitest';
import { sheetById, sheetList } from '$lib/server/api/sheets';
import { GET as health, fallback as healthFallback } from '../../../src/routes/healthz/+server';
import { fallback as apiFallback } from '../../../src/routes/api/[...path]/+server';
import { fallback as estimateFallback } from '../../../src/routes/api/v1/estimate/+server';
import { post, problemIn } from './post';

type Handler = (event: never) => Response | Promise<Response>;
const handled = (handler: Handler): Promise<Response> => Promise.resolve(handler({} as never));

describe('the built-in sheets', () => {
	it('are listed without their prices', async () => {
		const { sheets } = await sheetList();
		expect(sheets.map(({ id }) => id)).toContain('illustrative-cn-2026');
		for (const sheet of sheets) {
			expect(sheet.items).toBeGreaterThan(0);
			expect(JSON.stringify(sheet)).not.toContain('"price"');
		}
	});

	it('are each given whole by id, in the form that an estimate takes', async () => {
		for (const { id } of (await sheetList()).sheets) {
			const sheet = (await (await sheetById(id)).json()) as { id: string };
			expect(sheet.id).toBe(id);
			const plan = { weightKg: '60' };
			const [byId, whole] = await Promise.all([post({ sheetId: id, plan }), post({ sheet, plan })]);
			expect(byId.status).toBe(200);
			expect(await whole.json()).toEqual(await byId.json());
		}
	});

	it.each(['nobody', '', '__proto__', 'constructor', '../products'])('are not there under the id %j', async (id) => {
		const missing = await sheetById(id);
		expect(missing.status).toBe(404);
		expect(missing.headers.get('content-type')).toBe('application/problem+json');
	});
});

describe('addresses and methods', () => {
	it('an address under /api that does not exist answers with a problem document', async () => {
		const missing = await handled(apiFallback);
		expect(missing.status).toBe(404);
		expect(await problemIn(missing)).toMatchObject({ status: 404, title: 'Not Found' });
	});

	it.each([
		[estimateFallback, 'POST'],
		[healthFallback, 'GET, HEAD']
	] as [Handler, string][])('another method is refused with those that there are', async (fallback, allowed) => {
		const refused = await handled(fallback);
		expect(refused.status).toBe(405);
		expect(refused.headers.get('allow')).toBe(allowed);
		expect(refused.headers.get('content-type')).toBe('application/problem+json');
	});

	it('health says that prices are read', async () => {
		const healthy = await handled(health);
		expect(healthy.status).toBe(200);
		expect(await healthy.json()).toEqual({ status: 'ok' });
	});
});
