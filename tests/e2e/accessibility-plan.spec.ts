import { expect, test, type Page } from '@playwright/test';
import { expectNoFindings, expectNoFindingsInBothColours } from './findings';
import { either, field, open, openLateParts, rest, careLevel, section, touch, unfold } from './pages';

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

for (const path of ['/', '/zh']) {
	test(`axe finds nothing on ${path} in any of its states`, async ({ page }, { project }) => {
		test.setTimeout(300_000);
		// Colours depend on neither the language nor the screen: the dark ones are looked at once on each screen.
		const isDarkToo = (project.name === 'phone') === (path === '/zh');
		const lookAt = isDarkToo ? expectNoFindingsInBothColours : expectNoFindings;
		const look = (state: string, ...parts: Parameters<typeof section>[1][]) =>
			lookAt(page, state, ...parts.map((name) => section(page, name)));
		const strip = section(page, 'strip', path === '/' ? 'en' : 'zh');

		await open(page, path);
		await look('as it opens');

		const ventilator = strip.getByRole('textbox', { name: either('Breathing machine: days', '呼吸机：天数') });
		await ventilator.fill('4');
		await expect(strip.getByRole('alert')).toBeVisible();
		await look('with an edit that the model refuses, and the mend offered', 'strip');
		await strip.getByRole('button', { name: either('Leave it as it was', '保持原样') }).click();
		await expect(strip.getByRole('alert')).toHaveCount(0);

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

		// The levels of care below it show a part of what this one shows.
		await careLevel(page, 'life-support').check();
		await strip.getByRole('button', { name: /^(?:More kinds of care|更多治疗)/ }).click();
		const closed = strip.getByRole('button', { expanded: false });
		while ((await closed.count()) > 0) await closed.first().click();
		await look('with the highest careLevel, every lane and its words open', 'ladder', 'strip', 'answer');

		await openLateParts(page);
		const [account, charges, outlook] = [section(page, 'account'), section(page, 'charges'), section(page, 'outlook')];
		await unfold(account);
		await charges.locator('summary').first().click();
		const floor = account.getByRole('textbox', {
			name: either('Asks when less than this is left, CNY', '余额低于多少时催款，CNY')
		});
		await floor.fill('80000');
		await floor.blur();
		await expect(floor).toHaveAttribute('aria-invalid', 'true');
		await expect(outlook.getByRole('img').first()).toBeVisible({ timeout: 60_000 });
		await unfold(outlook);
		await drawCharts(page);
		await look('with every part there, charts and their tables, a rule refused, the odds and what they leave out');

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

		await field.admission(page).fill('2027-01-18');
		await field.country(page).selectOption('BD');
		await touch(page);
		const payments = section(page, 'payments');
		await expect(payments.getByRole('combobox', { name: either('Your currency', '您的货币') })).toHaveValue('BDT');
		await unfold(payments);
		await payments.getByRole('button', { name: either('Lodging', '住宿') }).click();
		await payments.getByRole('button', { name: either('Send the transfers early', '提前汇出补缴款') }).click();
		await payments.getByRole('radio', { name: /^(?:If you wait to be asked|等医院通知再汇)/ }).check();
		await look('with dates, a country, its limits and the transfers sent early', 'where', 'answer', 'payments');
	});
}

test('axe finds nothing on the page for a wrong address', async ({ page }) => {
	await page.goto('/nowhere');
	await expectNoFindings(page);
});
