import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectNoFindings, expectNoFindingsInBothColours } from './findings';
import { either, field, goTo, open, openPart, rest, careLevel, section, unfold } from './pages';

type Look = (state: string, ...parts: Parameters<typeof section>[1][]) => Promise<void>;
type LookAt = (page: Page, state: string, ...parts: Locator[]) => Promise<void>;

/** A chart is drawn when it comes near the screen. */
async function drawCharts(page: Page): Promise<void> {
	for (const figure of await page
		.getByRole('figure')
		.filter({ has: page.locator('canvas') })
		.all()) {
		const canvas = figure.locator('canvas');
		await canvas.scrollIntoViewIfNeeded();
		await expect(canvas).toHaveAttribute('width', /^[1-9]/);
		await expect(canvas).toHaveAttribute('style', /./);
	}
}

/** The states of each page about the plan; what two pages share, such as the tools, is looked at on one. */
const WALKS = {
	'/': async (page: Page, look: Look, lookAt: LookAt) => {
		const tools = page.getByRole('group', { name: either('This plan', '本方案') });
		await tools.getByRole('button', { name: either('Start over', '重新开始') }).click();
		await expect(tools.getByRole('alert')).toBeVisible();
		await lookAt(page, 'with the question whether to start over', tools);
		await tools.getByRole('button', { name: either('Keep this plan', '保留本方案') }).click();
		await field.days(page).fill('99');
		await field.weight(page).fill('heavy');
		await expect(section(page, 'details').getByRole('alert')).toBeVisible();
		await look('with fields that cannot be read', 'stay', 'details');
		await field.days(page).fill('21');
		await field.weight(page).fill('60');
		await careLevel(page, 'life-support').check();
		await openPart(page, 'share');
		await look('with the highest level of care and what is sent', 'ladder', 'answer', 'share');
		await field.admission(page).fill('2027-01-18');
		await field.country(page).selectOption('BD');
		await expect(section(page, 'answer')).toContainText('BDT');
		await look('with dates and a country', 'where', 'answer');
	},
	'/care': async (page: Page, look: Look) => {
		const strip = section(page, 'strip');
		await strip.getByRole('textbox', { name: either('Breathing machine: days', '呼吸机：天数') }).fill('4');
		await expect(strip.getByRole('alert')).toBeVisible();
		await look('with an edit that the model refuses, and the mend offered', 'strip');
		await strip.getByRole('button', { name: either('Leave it as it was', '保持原样') }).click();
		await expect(strip.getByRole('alert')).toHaveCount(0);

		// The levels of care below it show a part of what this one shows.
		await careLevel(page, 'life-support').check();
		await strip.getByRole('button', { name: /^(?:More kinds of care|更多治疗)/ }).click();
		const closed = strip.getByRole('button', { expanded: false });
		while ((await closed.count()) > 0) await closed.first().click();
		const charges = await openPart(page, 'charges');
		await charges.locator('summary').first().click();
		await drawCharts(page);
		await look('with the highest level of care, every lane and its words open, charts and their tables');

		await rest(page);
		await careLevel(page, 'intensive-care').check();
		await charges.getByRole('button', { name: /Arterial line for blood pressure|有创动脉压监测/ }).click();
		await expect(charges.getByText(/Arterial line.*有创|有创.*Arterial line/)).toBeVisible();
		await look('with a charge explained', 'charges');

		const tables = charges.getByRole('table', { name: /^(?:Charges: |费用：)/ });
		const filter = charges.getByRole('group', { name: either('Which charges to show', '显示哪些费用') });
		await filter.getByRole('checkbox').check();
		await filter.getByRole('radio', { name: /^(?:Signals a complex course|提示病程较复杂)/ }).check();
		await expect(tables).toHaveCount(1);
		await charges.getByText(either('Reported', '媒体报道')).first().click();
		await look('with a filter on, and the source of a price open', 'charges');
		await charges
			.locator('summary')
			.filter({ hasText: /^\s*(?:Signals a complex course|提示病程较复杂)/ })
			.click();
		await expect(tables).toHaveCount(0);
		await look('with a group closed', 'charges');
	},
	'/money': async (page: Page, look: Look) => {
		await goTo(page, 'plan');
		await careLevel(page, 'life-support').check();
		const account = await openPart(page, 'account');
		await unfold(account);
		const floor = account.getByRole('textbox', {
			name: either('Asks when less than this is left, CNY', '余额低于多少时催款，CNY')
		});
		await floor.fill('80000');
		await floor.blur();
		await expect(floor).toHaveAttribute('aria-invalid', 'true');
		const outlook = await openPart(page, 'outlook');
		await expect(outlook.getByRole('img').first()).toBeVisible({ timeout: 60_000 });
		await unfold(outlook);
		await openPart(page, 'payments');
		await drawCharts(page);
		await look('with every part there, charts and their tables, a rule refused, the odds and what they leave out');

		await goTo(page, 'plan');
		await careLevel(page, 'intensive-care').check();
		await field.admission(page).fill('2027-01-18');
		await field.country(page).selectOption('BD');
		const payments = await openPart(page, 'payments');
		await expect(payments.getByRole('combobox', { name: either('Your currency', '您的货币') })).toHaveValue('BDT');
		await unfold(payments);
		await payments.getByRole('button', { name: either('Lodging', '住宿') }).click();
		await payments.getByRole('button', { name: either('Send the transfers early', '提前汇出补缴款') }).click();
		await payments.getByRole('radio', { name: /^(?:If you wait to be asked|等医院通知再汇)/ }).check();
		await look('with dates, a country, its limits and the transfers sent early', 'payments');
	},
	'/prices': async (page: Page, look: Look) => {
		const prices = await openPart(page, 'prices');
		await unfold(prices);
		await look('with a quote, a file and a sheet to start from open');
	}
} as const;

for (const language of ['', '/zh']) {
	for (const path of ['/', '/care', '/money', '/prices'] as const) {
		const address = `${language}${path}`.replace(/(?<=.)\/$/, '');
		test(`axe finds nothing on ${address} in any of its states`, async ({ page }, { project }) => {
			test.setTimeout(300_000);
			// Colours depend on neither the language nor the screen: the dark ones are looked at once on each screen.
			const isDarkToo = (project.name === 'phone') === (language === '/zh');
			const lookAt = isDarkToo ? expectNoFindingsInBothColours : expectNoFindings;
			const look: Look = (state, ...parts) => lookAt(page, state, ...parts.map((name) => section(page, name)));
			await open(page, address);
			await look('as it opens');
			await WALKS[path](page, look, lookAt);
		});
	}
}

test('axe finds nothing in the list of pages that a phone folds away', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/money');
	await page.getByRole('banner').getByText('Pages', { exact: true }).click();
	await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
	await expectNoFindingsInBothColours(page, 'open', page.getByRole('banner'));
});

test('axe finds nothing on the page for a wrong address', async ({ page }) => {
	await page.goto('/nowhere');
	await expectNoFindings(page);
});
