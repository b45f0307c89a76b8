import { expect, test } from '@playwright/test';
import { expectNoFindings } from './findings';
import { expectReady, section } from './pages';
import { fragment, makePlan, openShared, payload, shows, TOTALS, totalsOn } from './shared-estimate';

test('a page that stays open says that an estimate has run out when its day has ended where it was made', async ({
	page
}) => {
	// The estimate says at which clock it was made; the reader is elsewhere.
	const { made } = shows;
	const last = new Date(Date.parse(`${made.slice(0, 10)}T00:00:00${made.slice(19)}`) + 15 * 86_400_000);
	await page.clock.install({ time: new Date(last.getTime() - 90_000) });
	await openShared(page, `/shared${fragment}`);
	expect(await totalsOn(page)).toEqual(TOTALS);
	await expect(page.getByText('This estimate has run out')).toHaveCount(0);
	await page.clock.runFor(180_000);
	await expect(page.getByText('This estimate has run out')).toBeVisible();
});

test('where the device keeps nothing, an opened estimate becomes the plan of the page, which says that it is not kept', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'localStorage', {
			get() {
				throw new DOMException('switched off', 'SecurityError');
			}
		});
	});
	await openShared(page, `/shared${fragment}`);
	await page.getByRole('button', { name: 'Make it mine' }).click();
	await page.getByRole('button', { name: 'Open it without keeping it' }).click();
	await expect(section(page, 'answer')).toBeVisible();
	await expect(page.getByRole('textbox', { name: /Weight/ })).toHaveValue('72.5');
	await expect(page.getByText(/This device cannot keep the plan/).first()).toBeVisible();
});

test('where the device has no room, an opened estimate is the plan of the page also where another one is kept', async ({
	page
}) => {
	await makePlan(page);
	const kept = () => page.evaluate(() => localStorage.getItem('stay-plan') ?? '');
	const before = await kept();
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await openShared(page, `/shared${fragment}`);
	await page.getByRole('button', { name: 'Make it mine' }).click();
	await page.getByRole('button', { name: 'Yes, put this one in its place' }).click();
	await page.getByRole('button', { name: 'Open it without keeping it' }).click();
	await expect(page.getByRole('textbox', { name: /Weight/ })).toHaveValue('72.5');
	await expect(page.getByText(/no room left to keep the plan/)).toBeVisible();
	expect(await kept()).toBe(before);
});

test('an estimate that has run out says so before any number', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2027-01-15T10:00:00Z'));
	await openShared(page, `/shared${fragment}`);
	expect(await totalsOn(page)).toEqual(TOTALS);
	const text = (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
	const said = text.indexOf('This estimate has run out');
	expect(said).toBeGreaterThan(-1);
	expect(said).toBeLessThan(text.search(/[0-9]{3},[0-9]{3}/));
	await expectNoFindings(page, 'run out', page.getByRole('region', { name: 'What this estimate is' }));
});

test('an opened estimate becomes the plan of this device only when somebody says so', async ({ page }) => {
	await makePlan(page);
	await openShared(page, `/shared${fragment}`);
	const kept = () => page.evaluate(() => localStorage.getItem('stay-plan') ?? '');
	const before = await kept();
	await page.getByRole('button', { name: 'Make it mine' }).click();
	await expect(page.getByText('This device already keeps a plan.')).toBeVisible();
	await expectNoFindings(page, 'asked', page.getByRole('region', { name: 'Go on with this plan yourself' }));
	await page.getByRole('button', { name: 'No, keep mine' }).click();
	await expect(page.getByRole('button', { name: 'Make it mine' })).toBeFocused();
	expect(await kept()).toBe(before);
	await page.getByRole('button', { name: 'Make it mine' }).click();
	await page.getByRole('button', { name: 'Yes, put this one in its place' }).click();
	await expect(section(page, 'answer')).toBeVisible();
	await expectReady(page);
	expect(await kept()).toContain('With the second hospital');
	await expect(page.getByRole('textbox', { name: /Weight/ })).toHaveValue('72.5');
	expect(page.url()).not.toContain(payload);
});
