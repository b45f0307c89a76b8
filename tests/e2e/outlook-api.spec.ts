import { expect, test, type APIResponse } from '@playwright/test';
import { goldenCases } from '../golden/cases.js';

// How likely what is, over real HTTP; its rules that need no server are in tests/unit/server/outlook.test.ts.

const OUTLOOK = '/api/v1/outlook';
const cases = goldenCases.filter(({ request, kind }) => 'model' in request && kind !== 'safe-plan');

async function expectProblem(response: APIResponse, status: number): Promise<{ errors?: { code: string }[] }> {
	expect(response.status()).toBe(status);
	expect(response.headers()['content-type']).toContain('application/problem+json');
	return (await response.json()) as { errors?: { code: string }[] };
}

/** Chances to within 1e-12, all else to the letter. */
function expectClose(given: unknown, wanted: unknown): void {
	if (typeof wanted === 'number') return void expect(Math.abs((given as number) - wanted)).toBeLessThanOrEqual(1e-12);
	if (typeof wanted !== 'object' || wanted === null) return void expect(given).toBe(wanted);
	expect(Object.keys(given as object).sort()).toEqual(Object.keys(wanted).sort());
	for (const [key, value] of Object.entries(wanted)) expectClose((given as Record<string, unknown>)[key], value);
}

for (const { name, request: body, response: expected } of cases) {
	test(`worked case ${name} comes back to the fen`, async ({ request }) => {
		const response = await request.post(OUTLOOK, { data: body });
		expect(response.status()).toBe(200);
		expect(response.headers()['cache-control']).toBe('no-store');
		expectClose(await response.json(), expected);
	});
}

test('a built-in model of a million courses is answered, and refused with a course beside it', async ({ request }) => {
	const plan = { weightKg: '60' };
	const body = { sheetId: 'illustrative-cn-2026', plan, modelId: 'cd19-ball', funds: ['300000.00'] };
	const response = await request.post(OUTLOOK, { data: body });
	expect(response.status()).toBe(200);
	expect(((await response.json()) as { courses: number }).courses).toBeGreaterThan(1_000_000);
	const refused = await request.post(OUTLOOK, { data: { ...body, plan: { ...plan, course: [] } } });
	expect((await expectProblem(refused, 422)).errors).toMatchObject([{ path: 'plan.course', code: 'unknown-key' }]);
	await expectProblem(await request.get(OUTLOOK), 405);
});

test('a model made to be slow is refused in time, and the server answers others meanwhile', async ({ request }) => {
	test.setTimeout(90_000);
	const evenly = (count: number): Record<string, string> => {
		const each = Math.floor(1e12 / count);
		const units = (day: number): number => (day === 0 ? 1e12 - each * (count - 1) : each);
		return Object.fromEntries(
			Array.from({ length: count }, (_, day) => [day, `0.${units(day).toString().padStart(12, '0')}`])
		);
	};
	const row = { grade: 1, probability: '1', onsetDay: evenly(100), icuDays: evenly(100), extraDays: evenly(91) };
	const model = { id: 'slow', name: { en: 'Slow' }, grades: [{ ...row, feverDays: evenly(5) }] };
	const data = { sheetId: 'illustrative-cn-2026', plan: { weightKg: '60' }, model };
	let open = true;
	const slow = request.post(OUTLOOK, { data, timeout: 80_000 }).finally(() => (open = false));
	while (open) {
		const began = Date.now();
		expect((await request.get('/healthz')).status()).toBe(200);
		expect(Date.now() - began).toBeLessThan(2_000);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	expect((await expectProblem(await slow, 422)).errors).toMatchObject([{ path: 'model', code: 'too-much-work' }]);
});
