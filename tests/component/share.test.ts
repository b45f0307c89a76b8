import jsQR from 'jsqr';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import QrCode from '$lib/components/share/QrCode.svelte';
import LostLink from '$lib/components/shared/LostLink.svelte';
import MakeItMine from '$lib/components/shared/MakeItMine.svelte';
import OpenedNotice from '$lib/components/shared/OpenedNotice.svelte';
import SharePanel from '$lib/components/share/SharePanel.svelte';
import { coursePresets, courseTimings } from '$lib/reference/presets';
import { freshDocument } from '$lib/plan/fresh-document';
import type { PlanDocument } from '$lib/model/document.schema';
import { contentText } from '$lib/share/content-text';
import { read, type Reading } from '$lib/share/reading';
import { openText } from '$lib/share/open-text';
import { takeHandoff } from '$lib/state/plan/navigation-handoff';
import { expectAccessible } from './axe';
import { builtInSheet, show } from './setting';

const MADE = '2026-11-21T09:30:00+08:00';
const fresh = freshDocument('plan-1');
const plan: PlanDocument = {
	...fresh,
	funding: { ...fresh.funding, admissionDate: '2026-12-21' },
	estimate: { ...fresh.estimate, caseCode: 'Lotus', issuer: { hospital: 'Our Hospital', contact: 'desk' } }
};

async function readingOf(document: PlanDocument, kept: PlanDocument | null = null, made = MADE): Promise<Reading> {
	const outcome = await read(contentText({ made, document }, await builtInSheet()), kept, {
		presets: coursePresets(),
		timings: courseTimings()
	});
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
	return outcome.value;
}

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

describe('a QR code on the page', () => {
	it('is one picture with a name, which a camera reads back to the very link', async () => {
		const link = `https://stay.example.org/shared#e=1.go.${'H4sIAAAA_-'.repeat(60)}`;
		const screen = await show(QrCode, { text: link, name: 'QR code of this estimate’s link' });
		await expect.element(screen.getByRole('img', { name: 'QR code of this estimate’s link' })).toBeVisible();
		const svg = screen.container.querySelector('svg');
		if (!svg) throw new Error('no picture');
		expect(svg.querySelectorAll('path')).toHaveLength(1);
		const picture = new Image();
		svg.setAttribute('width', '480');
		svg.setAttribute('height', '480');
		picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
		await picture.decode();
		const canvas = Object.assign(document.createElement('canvas'), { width: 480, height: 480 });
		const pen = canvas.getContext('2d');
		pen?.drawImage(picture, 0, 0, 480, 480);
		const seen = pen?.getImageData(0, 0, 480, 480);
		expect(seen && jsQR(seen.data, 480, 480, { inversionAttempts: 'dontInvert' })?.data).toBe(link);
	});
});

describe('sending an estimate', () => {
	it('says what the link will hold, and makes none before somebody agrees', async () => {
		const screen = await show(SharePanel, { document: plan, builtIn: await builtInSheet() });
		const held = [...screen.container.querySelectorAll('.held li')].map((item) => item.textContent);
		expect(held).toEqual([
			'the plan: weight, days in hospital, care and choices',
			'the illustrative prices, by their version 1.0.0',
			'the deposit and the rule for top-ups',
			expect.stringMatching(/^the day of admission, Monday,? 21 December 2026$/),
			'the case code or name “Lotus”',
			'who made it: Our Hospital, desk'
		]);
		await screen.getByRole('button', { name: 'Make the link' }).click();
		await expect.element(screen.getByText('Tick the line above first.')).toBeVisible();
		expect(screen.container.querySelector('textarea')).toBeNull();
		await expectAccessible(screen.container);
	});

	it('gives a link that opens to the plan, to be copied, shown as a code and saved as a file', async () => {
		const written: string[] = [];
		vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
			written.push(text);
			return Promise.resolve();
		});
		const blobs: Blob[] = [];
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			if (blob instanceof Blob) blobs.push(blob);
			return 'blob:offered';
		});
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
		const screen = await show(SharePanel, { document: plan, builtIn: await builtInSheet() });
		await screen.getByRole('checkbox').click();
		await screen.getByRole('button', { name: 'Make the link' }).click();
		await screen.getByRole('button', { name: 'Copy the link' }).click();
		await expect.element(screen.getByText('The link is copied. Paste it into a message.')).toBeVisible();
		const [link = ''] = written;
		expect(link).toMatch(/\/shared#e=1\./);
		const opened = await openText(link);
		expect(opened.ok && opened.value.document.funding.admissionDate).toBe('2026-12-21');
		await screen.getByRole('button', { name: 'Show the QR code' }).click();
		await expect.element(screen.getByRole('img', { name: /QR code/ })).toBeVisible();
		await screen.getByRole('button', { name: 'Save the file' }).click();
		const fromFile = await openText((await blobs[0]?.text()) ?? '');
		if (!fromFile.ok || !opened.ok) throw new Error('the file or the link does not open');
		expect(fromFile.value).toEqual({ ...opened.value, came: { from: 'file' } });
		expect(document.title + location.href + JSON.stringify({ ...localStorage })).not.toContain('#e=');
		await expectAccessible(screen.container);
	});

	it('selects the link where the browser does not copy by itself', async () => {
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
		const screen = await show(SharePanel, { document: plan, builtIn: await builtInSheet() });
		await screen.getByRole('checkbox').click();
		await screen.getByRole('button', { name: 'Make the link' }).click();
		await screen.getByRole('button', { name: 'Copy the link' }).click();
		await expect.element(screen.getByText(/The link is selected/)).toBeVisible();
		const field = screen.container.querySelector('textarea');
		expect(field?.selectionEnd).toBe(field?.value.length);
	});

	it('takes the link away when the plan has moved on', async () => {
		const screen = await show(SharePanel, { document: plan, builtIn: await builtInSheet() });
		await screen.getByRole('checkbox').click();
		await screen.getByRole('button', { name: 'Make the link' }).click();
		await expect.element(screen.getByRole('button', { name: 'Copy the link' })).toBeVisible();
		const moved = { ...plan, plan: { ...plan.plan, extraDays: 3 } };
		// The setting has a property of the name that the test library takes for its own.
		await screen.rerender({ props: { props: { document: moved, builtIn: await builtInSheet() } } } as never);
		await expect.element(screen.getByText(/The plan has changed since/)).toBeVisible();
		expect(screen.container.querySelector('textarea')).toBeNull();
	});

	it('offers the file where a hospital’s whole sheet makes the link too long for chat programs', async () => {
		const sheet = { ...(await builtInSheet()), id: 'ours', basis: 'hospital' as const };
		const own: PlanDocument = { ...plan, prices: { kind: 'file', sheet } };
		const screen = await show(SharePanel, { document: own, builtIn: await builtInSheet() }, 'zh');
		await screen.getByRole('checkbox').click();
		await screen.getByRole('button', { name: '生成链接' }).click();
		await expect.element(screen.getByText(/常会被聊天软件截断/)).toBeVisible();
		await expect.element(screen.getByText(/做成二维码手机也难以识别/)).toBeVisible();
		await expect.element(screen.getByRole('button', { name: '保存文件' })).toBeVisible();
		await expectAccessible(screen.container);
	});
});

describe('a link that brought nothing', () => {
	it('says what happened, and takes a pasted message or a file', async () => {
		const [ontext, onfile] = [vi.fn(), vi.fn()];
		const fault = { code: 'cut-short', have: 310, of: 845 } as const;
		const screen = await show(LostLink, { fault, losses: 1, ontext, onfile });
		await expect.element(screen.getByText(/310 of 845 characters arrived/)).toBeVisible();
		await userEvent.fill(screen.getByRole('textbox'), 'See https://stay.example.org/shared#e=1.');
		await screen.getByRole('button', { name: 'Open it' }).click();
		expect(ontext).toHaveBeenCalledWith('See https://stay.example.org/shared#e=1.');
		await userEvent.upload(page.getByLabelText('Choose the file'), new File(['{}'], 'stay-estimate.json'));
		expect(onfile).toHaveBeenCalledTimes(1);
		await expectAccessible(screen.container);
	});

	it.each(['en', 'zh'] as const)('has words for every code, in %s', async (language) => {
		const faults = [
			...(['no-link', 'key-missing', 'damaged', 'too-large', 'newer-version', 'old-browser', 'unreadable'] as const)
		].map((code) => ({ code }));
		const all = [
			...faults,
			{ code: 'refused' as const, faults: [] },
			{ code: 'unknown-sheet' as const, sheet: { id: '<b>x</b>', version: '9' } }
		];
		for (const fault of all) {
			const screen = await show(LostLink, { fault, losses: 2, ontext: vi.fn(), onfile: vi.fn() }, language);
			expect(screen.container.querySelector('.warning')?.textContent.length).toBeGreaterThan(20);
			expect(screen.container.querySelector('b')).toBeNull();
			await screen.unmount();
		}
	});
});

describe('an estimate that was opened', () => {
	const noon = (day: string) => Date.parse(`${day}T12:00:00+08:00`);
	const textOf = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ');

	it('says when it was made, by whom, on which prices and until when it holds', async () => {
		const screen = await show(OpenedNotice, { reading: await readingOf(plan), now: noon('2026-11-21') });
		const text = textOf(screen.container);
		expect(text).toMatch(/Made on Saturday,? 21 November 2026, 09:30 \(UTC\+08:00\)\./);
		expect(text).toContain('By Our Hospital.');
		expect(text).toContain('version 1.0.0');
		expect(text).toMatch(/It holds until Saturday,? 5 December 2026\./);
		expect(text).not.toContain('has run out');
		await expectAccessible(screen.container);
	});

	it('holds on its last day, and has run out on the next', async () => {
		const reading = await readingOf(plan);
		const last = await show(OpenedNotice, { reading, now: noon('2026-12-05') });
		expect(textOf(last.container)).not.toContain('has run out');
		await last.unmount();
		const after = await show(OpenedNotice, { reading, now: noon('2026-12-06') });
		expect(textOf(after.container)).toMatch(/^\s*This estimate has run out/);
		expect(textOf(after.container)).toMatch(/It held until Saturday,? 5 December 2026\./);
	});

	it('runs out with the end of its last day where it was made, wherever it is read', async () => {
		const reading = await readingOf(plan);
		const end = Date.parse('2026-12-05T16:00:00Z');
		const before = await show(OpenedNotice, { reading, now: end - 1 });
		expect(textOf(before.container)).not.toContain('has run out');
		await before.unmount();
		const at = await show(OpenedNotice, { reading, now: end });
		expect(textOf(at.container)).toMatch(/^\s*This estimate has run out/);
	});

	it('says before any number that its prices have ended, or do not cover the day of admission', async () => {
		const sheet = { ...(await builtInSheet()), id: 'ours', basis: 'hospital' as const, validTo: '2026-11-30' };
		const own: PlanDocument = { ...plan, prices: { kind: 'file', sheet } };
		const early = await show(OpenedNotice, { reading: await readingOf(own), now: noon('2026-11-21') });
		expect(textOf(early.container)).toMatch(/^\s*The prices do not cover the day of admission/);
		expect(textOf(early.container)).toMatch(/planned for Monday,? 21 December 2026; .* to Monday,? 30 November 2026/);
		expect(textOf(early.container)).toMatch(/It holds until Monday,? 30 November 2026\./);
		await early.unmount();
		const late = await show(OpenedNotice, { reading: await readingOf(own), now: noon('2026-12-01') });
		expect(textOf(late.container)).toMatch(
			/^\s*This estimate has run out Its prices held until Monday,? 30 November 2026/
		);
		await late.unmount();
		// Made when the prices had ended already: what it says of them is said beside its own end.
		const after = await readingOf(own, null, '2026-12-02T09:00:00+08:00');
		const validity = { ...after.validity, validUntil: '2026-12-16', endsWith: 'term' as const };
		const screen = await show(OpenedNotice, { reading: { ...after, validity }, now: noon('2026-12-03') }, 'zh');
		expect(textOf(screen.container)).toMatch(/^\s*所用价格已经到期/);
		await expectAccessible(screen.container);
	});

	it('that was changed since it was handed out is a draft, and has no number', async () => {
		const { level, timing, funding, prices, payments, outlook, scenarios } = plan;
		const issued = {
			...{ revision: 1, at: MADE, validUntil: '2026-12-05', kind: 'tool' as const, issuer: plan.estimate.issuer },
			caseCode: 'Lotus',
			content: { level, timing, plan: plan.plan, funding, prices, payments, outlook, scenarios }
		};
		const issuedDocument = { ...plan, estimate: { ...plan.estimate, number: 'E-20261121', issued: [issued] } };
		const revision = await show(OpenedNotice, { reading: await readingOf(issuedDocument), now: noon('2026-11-21') });
		expect(textOf(revision.container)).toContain('Number E-20261121.');
		expect(textOf(revision.container)).not.toContain('A draft');
		await revision.unmount();
		const changed = { ...issuedDocument, plan: { ...plan.plan, extraDays: 3 } };
		const draft = await show(OpenedNotice, { reading: await readingOf(changed), now: noon('2026-11-21') });
		expect(textOf(draft.container)).toContain('A draft: it was changed since revision 1');
		expect(textOf(draft.container)).not.toContain('E-20261121');
	});

	it('says of chances that are not known here which ones stand in their place', async () => {
		const named = { ...plan, outlook: { model: 'constructor' } };
		const screen = await show(OpenedNotice, { reading: await readingOf(named), now: noon('2026-11-21') });
		expect(textOf(screen.container)).toContain('the chances “constructor”, which are not known here');
	});

	it('says where it was one of several, and where its address cannot hold it', async () => {
		const reading = await readingOf(plan);
		const file = await show(OpenedNotice, { reading, now: noon('2026-11-21') });
		expect(textOf(file.container)).toContain('in the other language, choose the file again');
		await file.unmount();
		const came = { from: 'link' as const, fragment: '#e=1.4.AAAA', others: 1 };
		const link = await show(OpenedNotice, { reading: { ...reading, came }, now: noon('2026-11-21') });
		expect(textOf(link.container)).toContain(
			'The text held 2 estimates. Of those that can be opened, the one that was made last is shown.'
		);
		expect(textOf(link.container)).not.toContain('choose the file again');
	});

	it('names in Chinese are set apart by Chinese commas', async () => {
		const named = { ...plan, estimate: { ...plan.estimate, issuer: { hospital: '仁心医院', person: '李娜' } } };
		const screen = await show(OpenedNotice, { reading: await readingOf(named), now: noon('2026-11-21') }, 'zh');
		expect(textOf(screen.container)).toContain('由李娜，仁心医院制作。');
		const panel = await show(SharePanel, { document: named, builtIn: await builtInSheet() }, 'zh');
		expect(textOf(panel.container)).toContain('由谁制作：李娜，仁心医院');
	});

	it('names newer prices of the same hospital in the plan of this device, and what they change', async () => {
		const sheet = { ...(await builtInSheet()), id: 'ours', version: '3.1', basis: 'hospital' as const };
		const items = sheet.items.map((item) =>
			item.when.on === 'ward' && item.price ? { ...item, price: { low: '0.00', typical: '0.00', high: '0.00' } } : item
		);
		const own: PlanDocument = { ...plan, prices: { kind: 'file', sheet } };
		const kept: PlanDocument = { ...fresh, prices: { kind: 'file', sheet: { ...sheet, version: '3.2', items } } };
		const screen = await show(OpenedNotice, { reading: await readingOf(own, kept), now: noon('2026-11-21') });
		const text = textOf(screen.container);
		expect(text).toMatch(/^\s*There are newer prices/);
		expect(text).toMatch(/The planned stay: CNY.[0-9,]+ then, CNY.[0-9,]+ with the newer prices, CNY.[0-9,]+ less\./);
		expect(text).toContain('What changes the most in the plan');
		await expectAccessible(screen.container);
	});

	it('becomes the plan of this device at once where none is kept', async () => {
		const onkept = vi.fn();
		const screen = await show(MakeItMine, { reading: await readingOf(plan), onkept });
		await screen.getByRole('button', { name: 'Make it mine' }).click();
		await vi.waitFor(() => expect(onkept).toHaveBeenCalled());
		expect(localStorage.getItem('stay-plan')).toContain('"Lotus"');
		// The prices are the present ones, and stay so.
		expect(localStorage.getItem('stay-plan')).not.toContain('builtIn');
	});

	it('opens without being kept where the device has no place for it, and says so before', async () => {
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		const onkept = vi.fn();
		const screen = await show(MakeItMine, { reading: await readingOf(plan), onkept });
		await screen.getByRole('button', { name: 'Make it mine' }).click();
		await expect.element(screen.getByText(/can be opened without being kept/)).toBeVisible();
		expect(onkept).not.toHaveBeenCalled();
		expect(takeHandoff()).toBeNull();
		await expectAccessible(screen.container);
		await screen.getByRole('button', { name: 'Leave it' }).click();
		await expect.element(screen.getByRole('button', { name: 'Make it mine' })).toHaveFocus();
		await screen.getByRole('button', { name: 'Make it mine' }).click();
		await screen.getByRole('button', { name: 'Open it without keeping it' }).click();
		expect(onkept).toHaveBeenCalled();
		expect(takeHandoff()).toMatchObject({ isInstead: true, past: null });
		expect(takeHandoff()?.document.estimate.caseCode).toBe('Lotus');
	});

	it('never takes the place of a plan before somebody said so, and offers to save that one first', async () => {
		const mine = { ...fresh, plan: { ...fresh.plan, weightKg: '71' } };
		localStorage.setItem('stay-plan', `4\n${JSON.stringify(mine)}`);
		const saved: Blob[] = [];
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			if (blob instanceof Blob) saved.push(blob);
			return 'blob:offered';
		});
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
		const onkept = vi.fn();
		const screen = await show(MakeItMine, { reading: await readingOf(plan), onkept });
		await screen.getByRole('button', { name: 'Make it mine' }).click();
		await expect.element(screen.getByText(/already keeps a plan/)).toBeVisible();
		await expect.element(screen.getByText(/cannot be brought back, unless it is saved as a file first/)).toBeVisible();
		expect(localStorage.getItem('stay-plan')).toContain('"71"');
		await expectAccessible(screen.container);
		await screen.getByRole('button', { name: 'Save the kept plan first' }).click();
		const back = await openText((await saved[0]?.text()) ?? '');
		expect(back.ok && back.value.document.plan.weightKg).toBe('71');
		await screen.getByRole('button', { name: 'No, keep mine' }).click();
		await expect.element(screen.getByText('Your plan stays as it is.')).toBeVisible();
		// The question is gone: the keyboard goes on where it came from.
		await expect.element(screen.getByRole('button', { name: 'Make it mine' })).toHaveFocus();
		expect(localStorage.getItem('stay-plan')).toContain('"71"');
		await screen.getByRole('button', { name: 'Make it mine' }).click();
		await screen.getByRole('button', { name: 'Yes, put this one in its place' }).click();
		await vi.waitFor(() => expect(onkept).toHaveBeenCalled());
		expect(localStorage.getItem('stay-plan')).toMatch(/^5\n.*Lotus/);
	});
});
