import { expect, test } from '@playwright/test';
import { open, openLateParts } from './pages';

/** Whole CNY out of a text such as "CNY 1,341,230". */
function amountIn(text: string | null): number {
	return Number(text?.replaceAll(/[^0-9.]/g, ''));
}

test.describe('a family opens the planner', () => {
	test('and reads an answer before it enters anything, also without JavaScript', async ({ browser }) => {
		for (const path of ['/', '/zh']) {
			const context = await browser.newContext({ javaScriptEnabled: false });
			const page = await context.newPage();
			await page.goto(path);
			await expect(page.locator('#answer .big')).toHaveText(/CNY.1,3\d0,000/);
			expect(amountIn(await page.locator('.all bdi').textContent())).toBeGreaterThan(1_300_000);
			await expect(page.locator('tbody tr')).not.toHaveCount(0);
			await context.close();
		}
	});

	test('and is told on every page what this is not, and when to call the ward', async ({ page }) => {
		await open(page);
		await expect(page.getByText('It is not a bill, not a contract and not medical advice.').first()).toBeVisible();
		await expect(page.getByText('New fever, confusion or trouble breathing? Tell the ward now.')).toBeVisible();
		await open(page, '/zh');
		await expect(page.getByText('这是费用估算，不是账单，不是合同，也不是医疗建议。').first()).toBeVisible();
		const missing = await page.goto('/nowhere');
		expect(missing?.status()).toBe(404);
		await expect(page.getByText('New fever, confusion or trouble breathing? Tell the ward now.')).toBeVisible();
	});

	test('and moves the stay, looks at intensive care, and sees the money follow', async ({ page }) => {
		await open(page);
		const inHospital = page.locator('#split-heading bdi');
		const planned = amountIn(await inHospital.textContent());

		await page.getByRole('textbox', { name: 'Days in hospital, as planned' }).fill('28');
		await expect(page.getByText('home 22 days after it')).toBeVisible();
		const longer = amountIn(await inHospital.textContent());
		expect(longer).toBeGreaterThan(planned);

		await page.getByRole('radio', { name: /^Intensive care/ }).check();
		const course = amountIn(await inHospital.textContent());
		expect(course).toBeGreaterThan(longer);
		await expect(page.getByText('Signals a complex course').first()).toBeVisible();
		await expect(page.locator('#answer').getByText('4 days', { exact: true })).toBeVisible();

		await page.getByRole('combobox', { name: 'Kind of hospital' }).selectOption('low');
		expect(amountIn(await inHospital.textContent())).toBeLessThan(course);
		// The tables follow when the hand rests; then their sums are exactly the answer's own parts.
		const hospital = amountIn(await inHospital.textContent());
		await expect(async () => {
			const sums = await page.locator('details > summary .sum').allTextContents();
			const [ahead = 0, ...drawn] = sums.map(amountIn);
			expect(drawn.reduce((total, amount) => total + amount, 0)).toBeCloseTo(hospital, 2);
			expect(amountIn(await page.locator('.all bdi').textContent())).toBeCloseTo(ahead + hospital, 2);
		}).toPass({ timeout: 30_000 });
	});

	test('and goes from one language to the other with one tap', async ({ page }) => {
		await open(page);
		await page.getByRole('link', { name: '简体中文' }).click();
		await expect(page).toHaveURL(/\/zh$/);
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('这次住院大概要花多少钱');
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});

	test('and hears the new answer once, when a change has come to rest', async ({ page }) => {
		await open(page);
		await expect(page.locator('#announcer')).toHaveText('');
		await page.getByRole('radio', { name: /^Life support/ }).check();
		await expect(page.locator('#announcer')).toHaveText(
			/This stay, in all, about CNY.1,490,000; in hospital .*; 37 days\./
		);
	});

	test('and walks from the first question to the last table by keyboard alone', async ({ page }) => {
		await open(page);
		await page.locator('input[value=intensive-care]').check();
		await page.getByRole('button', { name: 'One day fewer', exact: true }).focus();
		const seen: string[] = [];
		const place = () =>
			page.evaluate(() => {
				const focus = document.activeElement;
				if (focus?.closest('.evidence')) return 'evidence';
				return focus?.id || focus?.getAttribute('name') || focus?.getAttribute('aria-controls') || focus?.tagName || '';
			});
		for (let step = 0; step < 400 && seen.at(-1) !== 'evidence'; step += 1) {
			seen.push(await place());
			await page.keyboard.press('Tab');
		}
		const stops = ['baseline-days', 'rung', 'timing', 'lane-icu', 'lane-icu-days', 'lane-vasopressor', 'extra-days'];
		for (const stop of [...stops, 'product', 'level', 'weight', 'evidence']) expect(seen).toContain(stop);
		expect(seen.filter((stop) => stop === 'rung')).toHaveLength(1);
	});

	test('and enters a ventilator by keyboard, takes the mend that is offered, and takes it all back', async ({
		page
	}) => {
		await open(page);
		await page.locator('#lane-mechanical-ventilation-days').focus();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(page.getByRole('alert').filter({ hasText: 'Intensive care. Add it?' })).toBeVisible();
		await page.getByRole('button', { name: 'Yes, do this' }).press('Enter');
		await expect(page.locator('#lane-icu-days')).toHaveValue('2');
		await expect(page.getByText('usually seen with grade 4 CRS')).toBeVisible();
		await page.locator('body').press('Control+z');
		await expect(page.locator('#lane-icu-days')).toHaveValue('0');
	});

	test('and finds the plan again after leaving, in the other language as well', async ({ page }) => {
		await open(page);
		await page.locator('#baseline-days').fill('26');
		await page.locator('input[value=medicine]').check();
		await expect(page.getByText('Kept on this device.')).toBeVisible();
		await page.goto('about:blank');
		await open(page, '/zh');
		await expect(page.locator('#baseline-days')).toHaveValue('26');
		await expect(page.locator('input[value=medicine]')).toBeChecked();
	});

	test('and comes back to the place and the control where it was', async ({ page }) => {
		await open(page);
		await page.locator('#extra-days').fill('5');
		await page.locator('#extra-days').focus();
		const before = await page.evaluate(() => scrollY);
		await page.goto('about:blank');
		await open(page);
		await expect(page.locator('#extra-days')).toBeFocused();
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 200);
		await expect(page.locator('#extra-days')).toHaveValue('5');
	});

	test('and is told, before anything is lost, that another window has changed the plan', async ({ page, context }) => {
		await open(page);
		await page.locator('#baseline-days').fill('20');
		await expect(page.getByText('Kept on this device.')).toBeVisible();
		const other = await context.newPage();
		await open(other);
		await other.locator('#baseline-days').fill('27');
		await expect(page.getByText('This plan was changed in another window.')).toBeVisible();
		await page.locator('#baseline-days').fill('18');
		await page.getByRole('button', { name: 'Show that one' }).click();
		await expect(page.locator('#baseline-days')).toHaveValue('27');
	});

	test('and gets a fresh plan and the old text where what was kept is damaged', async ({ page }) => {
		await page.addInitScript(() => {
			if (!localStorage.getItem('stay-plan')) localStorage.setItem('stay-plan', '3\n{"schema":"stay-plan","version":1');
		});
		await open(page);
		await expect(page.getByText('could not be read')).toBeVisible();
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download what was kept' }).click();
		expect((await download).suggestedFilename()).toBe('stay-plan.json');
		await expect(page.locator('#baseline-days')).toHaveValue('21');
	});

	test('where the browser keeps nothing, and is told so while everything works', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('switched off', 'SecurityError');
				}
			});
		});
		await open(page);
		await expect(page.getByText('This device cannot keep the plan')).toBeVisible();
		await page.locator('#baseline-days').fill('28');
		await expect(page.getByText('home 22 days after it')).toBeVisible();
	});

	test('and lowers the deposit, sees the days on which it does not reach, and finds what to ask', async ({ page }) => {
		await open(page);
		await openLateParts(page);
		const account = page.locator('#account');
		await expect(account.getByText('No day runs short.')).toBeVisible();
		const reach = page.locator('#answer').getByText('Keep within reach for top-ups').locator('xpath=../dd').first();
		const before = amountIn(await reach.textContent());

		await account.getByLabel('Deposit on admission, CNY').fill('60,000');
		await page.getByRole('radio', { name: /^Intensive care/ }).check();
		await expect(account.getByText(/^The account cannot pay on days/)).toBeVisible();
		expect(amountIn(await reach.textContent())).toBeGreaterThan(before);
		await account.getByText('Every day in figures', { exact: true }).click();
		await expect(account.getByRole('row', { name: /in arrears/ }).first()).toBeVisible();

		await account.getByRole('link', { name: 'What happens then, and what to ask' }).click();
		await expect(account.getByText('What stops when the balance is used up, and what goes on?')).toBeInViewport();
		await expect(account.getByText('余额用完后，哪些治疗会暂停，哪些会继续？')).toBeInViewport();

		// The same course says of a charge what to ask.
		await page.getByRole('radio', { name: /^Signals a complex course/ }).check();
		await page.getByRole('button', { name: /^Intensive-care bed/ }).click();
		await expect(page.getByText('What made the move to intensive care necessary')).toBeVisible();
		await expect(page.getByText('为什么需要转入重症监护？')).toBeVisible();
	});

	test('with prices that are out of date, and is told so', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2027-08-01T12:00:00'));
		await open(page);
		await expect(page.getByText('These prices are not meant for today’s date.')).toBeVisible();
	});

	test('with a stay that goes home early, and is told what to ask', async ({ page }) => {
		await open(page);
		await page.getByRole('textbox', { name: 'Days in hospital, as planned' }).fill('14');
		await expect(page.getByText('This plan goes home before day 14 after the infusion.')).toBeVisible();
	});
});

test.describe('a page that also stores itself for later', () => {
	test.use({ serviceWorkers: 'allow' });

	test('nothing is said in the console, and nothing is asked of another origin', async ({ page, baseURL }) => {
		const said: string[] = [];
		const asked: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		page.on('pageerror', (error) => said.push(error.message));
		page.on('request', (request) => asked.push(request.url()));
		for (const path of ['/', '/zh']) {
			await open(page, path);
			await page.locator('input[value=life-support]').check();
			await page.locator('#baseline-days').fill('99');
		}
		expect(said).toEqual([]);
		expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual([]);
	});
});

test('a part that the network does not bring says so, and comes when it is asked for again', async ({ page }) => {
	await open(page);
	let isCut = true;
	await page.route('**/_app/immutable/**', (route) => (isCut ? route.abort() : route.continue()));
	await page.locator('#account-place').scrollIntoViewIfNeeded();
	await expect(page.locator('#account-place').getByRole('alert')).toHaveText(
		/could not be fetched\. The figures above stand\./
	);
	isCut = false;
	await page.locator('#account-place').getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('#account')).toBeVisible();
});
