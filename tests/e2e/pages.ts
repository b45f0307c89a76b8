import { expect, type Locator, type Page } from '@playwright/test';

export type Language = 'en' | 'zh';

/** A name in either language. */
export const either = (english: string, chinese: string): RegExp => new RegExp(`^(?:${english}|${chinese})$`);

/** The pages about the plan: how the list of pages calls each, and its heading. */
const PLAN_PAGES = {
	plan: { path: '/', en: 'Plan', zh: '方案', heading: either('What this stay may cost', '这次住院大概要花多少钱') },
	care: { path: '/care', en: 'Care', zh: '治疗', heading: either('If more care is needed', '如果需要更多治疗') },
	money: {
		path: '/money',
		en: 'Money',
		zh: '汇款',
		heading: either('When to send money, and how long it lasts', '什么时候汇款，钱能用多久')
	},
	prices: {
		path: '/prices',
		en: 'Prices',
		zh: '价格',
		heading: either('Use the hospital’s own prices', '使用医院自己的价格')
	}
} as const;

export type PlanPage = keyof typeof PLAN_PAGES;

/** Sections of the plan by their headings. */
const SECTIONS = {
	answer: { en: 'The answer', zh: '测算结果' },
	where: { en: 'When, and from where', zh: '什么时候入院，从哪里汇款' },
	stay: { en: 'The planned stay', zh: '计划住院' },
	ladder: { en: 'If CRS needs more care', zh: '如果CRS需要更多治疗' },
	strip: { en: 'Day by day', zh: '逐日安排' },
	details: { en: 'Product, hospital and weight', zh: '产品、医院和体重' },
	outlook: { en: 'How sure is the money?', zh: '这笔钱够不够？' },
	payments: { en: 'When to send what', zh: '什么时候汇多少钱' },
	account: { en: 'Deposit and top-ups', zh: '预交金和补缴' },
	prices: { en: 'The hospital’s prices', zh: '医院的价格' },
	charges: { en: 'What the charges mean', zh: '各项费用的含义' },
	share: { en: 'Send this estimate', zh: '发送这份估算' },
	assumed: { en: 'What this answer assumes', zh: '本结果的假设' }
} as const;

export type SectionName = keyof typeof SECTIONS;

/** The page that has a section; the levels of care are on two. */
const PAGE_OF: Readonly<Record<SectionName, PlanPage>> = {
	answer: 'plan',
	where: 'plan',
	stay: 'plan',
	ladder: 'plan',
	details: 'plan',
	share: 'plan',
	strip: 'care',
	charges: 'care',
	outlook: 'money',
	payments: 'money',
	account: 'money',
	prices: 'prices',
	assumed: 'prices'
};

/** The sections of each page that are fetched when they are wanted. */
const LATE: Readonly<Record<PlanPage, readonly SectionName[]>> = {
	plan: ['share'],
	care: ['charges'],
	money: ['outlook', 'payments', 'account'],
	prices: ['prices']
};

export const CARE_LEVELS = {
	'very-little': { en: 'Very little', zh: '几乎没有反应' },
	fever: { en: 'Fever', zh: '发热' },
	medicine: { en: 'Needs medicine', zh: '需要用药' },
	'intensive-care': { en: 'Intensive care', zh: '重症监护' },
	'life-support': { en: 'Life support', zh: '生命支持' }
} as const;

export type CareLevel = keyof typeof CARE_LEVELS;

const languageOf = (page: Page): Language => (new URL(page.url()).pathname.startsWith('/zh') ? 'zh' : 'en');

/** The page is hydrated: it reacts to input. */
export async function expectReady(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-ready', '');
}

/** The page once it reacts to input: its prices are checked against today's date on the device. */
export async function open(page: Page, path = '/'): Promise<void> {
	await page.goto(path);
	await expectReady(page);
}

/** A section of the plan, in the language of the page. */
export function section(page: Page, name: SectionName, language = languageOf(page)): Locator {
	return page.getByRole('region', { name: SECTIONS[name][language], exact: true });
}

/** A first touch, after which the page fetches its late parts when it has a moment to spare. */
export async function touch(page: Page): Promise<void> {
	// Before the app is there nobody hears it.
	await expectReady(page);
	await page.keyboard.press('Shift');
}

/** The page about the plan that is open; `null` where another one is. */
function pageAt(page: Page): PlanPage | null {
	const path = new URL(page.url()).pathname.replace(/^\/zh(?=\/|$)/, '') || '/';
	const found = Object.entries(PLAN_PAGES).find(([, one]) => one.path === path);
	return found ? (found[0] as PlanPage) : null;
}

/** Goes to another page about the plan by the list in the header, as a reader does: the plan goes along. */
export async function goTo(page: Page, to: PlanPage): Promise<void> {
	if (pageAt(page) === to) return;
	await expectReady(page);
	const header = page.getByRole('banner');
	const link = header.getByRole('link', { name: PLAN_PAGES[to][languageOf(page)], exact: true });
	// On a phone the list is folded away.
	if (!(await link.isVisible())) await header.getByText(either('Pages', '页面')).click();
	await link.click();
	await expect(page.getByRole('heading', { level: 1, name: PLAN_PAGES[to].heading })).toBeVisible();
	await expectReady(page);
}

/** A section that is fetched once the page is touched: touched again where the page before it took the first touch. */
async function expectFetched(page: Page, part: Locator): Promise<void> {
	await expect(async () => {
		await touch(page);
		await expect(part).toBeVisible({ timeout: 2_000 });
	}).toPass({ timeout: 30_000 });
}

/** Goes to a section, on whichever page it is, and waits for it where it is fetched when it is wanted. */
export async function openPart(page: Page, name: SectionName): Promise<Locator> {
	await goTo(page, PAGE_OF[name]);
	const part = section(page, name);
	await expectFetched(page, part);
	await part.scrollIntoViewIfNeeded();
	return part;
}

/** Brings every section of the page that is fetched when it is wanted. */
export async function openLateParts(page: Page): Promise<void> {
	for (const name of LATE[pageAt(page) ?? 'plan']) await expectFetched(page, section(page, name));
}

/** Goes through all pages about the plan and back to the first, and finds every section. */
export async function openEveryPart(page: Page): Promise<void> {
	for (const to of ['care', 'money', 'prices', 'plan'] as const) {
		await goTo(page, to);
		await openLateParts(page);
		await expect(page.getByText('could not be fetched')).toHaveCount(0);
	}
}

/** Opens all that is folded away in a part of the page. */
export async function unfold(part: Locator): Promise<void> {
	for (const summary of await part.locator('summary').all()) {
		const isClosed = await summary.evaluate((one) => one.checkVisibility() && !one.parentElement?.hasAttribute('open'));
		if (isClosed) await summary.click();
	}
}

export const careLevel = (page: Page, name: CareLevel): Locator =>
	page.getByRole('radio', { name: new RegExp(`^${CARE_LEVELS[name][languageOf(page)]}`) });

/** Fields that many tests type into, by their labels in both languages. */
export const field = {
	days: (page: Page) => page.getByRole('textbox', { name: either('Days in hospital, as planned', '计划住院天数') }),
	weight: (page: Page) => page.getByRole('textbox', { name: either('Weight of the patient, kg', '患者体重（公斤）') }),
	level: (page: Page) => page.getByRole('combobox', { name: either('Kind of hospital', '医院类型') }),
	product: (page: Page) => page.getByRole('combobox', { name: either('CAR-T product', 'CAR-T产品') }),
	admission: (page: Page) => page.getByLabel(either('Day of admission', '入院日期')),
	country: (page: Page) => page.getByRole('combobox', { name: either('Paying from', '汇款国家') })
};

/** The heading of the hospital part on the page about care, `In hospital: CNY 126,230`. */
export const inHospital = (page: Page): Locator => page.getByRole('heading', { name: /^(In hospital|住院期间): / });

/** The bar at the lower edge of a phone, with the answer in two sums. */
export const answerBar = (page: Page): Locator =>
	page.locator('summary').filter({ hasText: /This stay, in all|这次住院合计/ });

/** What the stay comes to in all, as the answer begins. */
export const inAll = (page: Page): Locator =>
	section(page, 'answer')
		.getByText(/^CNY\s[0-9,]+$/)
		.first();

/** The page is in use, and says that what was last done is kept. */
export async function expectKept(page: Page): Promise<void> {
	await expect(page.getByText(either('Kept on this device\\.', '已保存在这台设备上。'))).toBeVisible();
}

/** Leaves whatever has the focus, as a tap beside it does. */
export const rest = (page: Page): Promise<void> => page.getByRole('heading', { level: 1 }).click();
