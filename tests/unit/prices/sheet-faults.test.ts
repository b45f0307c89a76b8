import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import builtIn from '$lib/reference/sheets/illustrative-cn-2026.json';
import type { Fault } from '$lib/model/faults';
import { explainFaults, explainFile, type FaultGroup, faultsAsText } from '$lib/prices/explain-faults';
import { loadSheetFaults } from '$lib/i18n/sheet-fault-words';
import { SHEET_FAULT_CODES } from '$lib/validation/sheet-fault-facts';
import { sheetFaults as en } from '$lib/i18n/en/sheet-faults';
import { sheetFaults as zh } from '$lib/i18n/zh/sheet-faults';
import { readSheetText } from '$lib/prices/sheet-file';
import { templateSheet } from '$lib/prices/template';
import { damageTo } from '../../property/damage';
import { runs } from '../../property/runs';

type Part = Record<string, unknown>;

/** What the reader finds in a template that was changed. */
function faultsAfter(change: (sheet: Part, items: Part[]) => void): { faults: readonly Fault[]; json: unknown } {
	const sheet = structuredClone(templateSheet()) as unknown as Part;
	change(sheet, sheet.items as Part[]);
	const read = readSheetText(JSON.stringify(sheet));
	if (read.ok || read.kind === 'file') throw new Error('nothing was found');
	return read;
}

function explained(words: typeof en, change: (sheet: Part, items: Part[]) => void): FaultGroup[] {
	const { faults, json } = faultsAfter(change);
	return explainFaults(words, faults, json);
}

/** Ten different faults, as a desk might make them. */
function tenFaults(sheet: Part, items: Part[]): void {
	const [, productA, productB, workup, bed, conditioning, monitoring, chemistry, culture] = items;
	sheet.validTo = '2027/6/30';
	sheet.crsAllowance = 30000;
	Object.assign(productA ?? {}, { price: { low: '1,000,000', typical: '1000000.00', high: '1000000.00' } });
	Object.assign(productB ?? {}, { id: 'product-a' });
	Object.assign(workup ?? {}, { class: 'Routine' });
	Object.assign(bed ?? {}, { price: { low: '500.00', typical: '150.00', high: '400.00' } });
	Object.assign(conditioning ?? {}, { when: { on: 'window', from: 3, to: -3 } });
	Object.assign(monitoring ?? {}, { quantity: 24.5 });
	Object.assign(chemistry ?? {}, { signal_after: 2 });
	delete culture?.unit;
}

describe('a sheet with ten faults', () => {
	it('has each of them named with item, field and what to do', () => {
		const groups = explained(en, (sheet, items) => {
			tenFaults(sheet, items);
			delete sheet.package;
		});
		const lines = groups.flatMap(({ title, lines }) =>
			lines.map(({ field, problem, repair }) => `${title} | ${field} | ${problem} ${repair}`)
		);
		expect(lines).toEqual([
			'The sheet itself | allowance for CRS care (crsAllowance) | This is another kind of value than the field takes: text and amounts stand in quotation marks, counts without. The file has 30000. Write "30000.00".',
			'The sheet itself | last day of the prices (validTo) | This is no calendar day in the form year-month-day. The file has "2027/6/30". Write "2027-06-30".',
			'Item 2, product-a (CAR-T product A · CAR-T产品A) | price, low level | An amount has digits, a point and two decimals, and nothing else. The file has "1,000,000". Write "1000000.00".',
			'Item 3, product-a (CAR-T product B, with a package · CAR-T产品B（含套餐）) | id | Another item above has the same id. The file has "product-a". Give each item an id of its own, such as "ward-bed-2".',
			'Item 4, workup (Tests on admission · 入院检查) | class | This value is none of those that the field takes. The file has "Routine". Write "routine". Known here: routine, allowance, signal.',
			'Item 5, ward-bed (Ward bed · 床位费) | price, low level | The low price is above the typical price. The file has "500.00". Put the three prices in order, or write the same price three times.',
			'Item 6, conditioning-drugs (Medicine before the infusion · 清淋预处理用药) | first day of the window (when: from) | The window begins after it ends. The file has 3. Days count from the infusion, before it with a minus: "from": -5, "to": -3.',
			'Item 7, monitoring (Monitoring on the ward · 心电监护) | quantity | This must be a whole number. The file has 24.5. Leave out the decimals, as in this example: "quantity": 1',
			'Item 8, chemistry (Blood chemistry · 生化检查) | “signal_after” | There is no field of the name "signal_after" here. Name it "signalAfter", or take it out.',
			'Item 9, blood-culture (Blood culture · 血培养) | unit | This field is needed and is not there. Write it as in this example: "unit": "day"'
		]);
	});

	it('is named in Chinese as well', () => {
		const text = faultsAsText(zh, explained(zh, tenFaults));
		expect(text).toContain('第2项：product-a（CAR-T product A · CAR-T产品A）');
		expect(text).toContain('- 价格，低档（low）：金额只能写数字');
		expect(text).toContain('请改为"1000000.00"。');
		expect(text).toContain('套餐（package）\n- 套餐对应的项目（onlyWith）：价目表中没有这个编号的项目。');
	});

	it('is a list that can be sent as text', () => {
		const text = faultsAsText(en, explained(en, tenFaults));
		expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(11);
		expect(text).toMatch(/^The sheet itself\n- allowance for CRS care \(crsAllowance\): This is/);
	});
});

describe('a fault in words', () => {
	it.each([
		[
			'a vial',
			'vial 2: price, high level',
			(_: Part, items: Part[]) => {
				const dose = items[9]?.dose as { vials: Part[] };
				dose.vials[1] = { mg: 400, price: { low: '1.00', typical: '1.00', high: '1.5.0' } };
			}
		],
		[
			'an entry of a list',
			'classes the package covers (covers), entry 2',
			(sheet: Part) => {
				(sheet.package as Part).covers = ['routine', 'routine'];
			}
		],
		['a language', '“EN”', (_: Part, items: Part[]) => Object.assign(items[4] ?? {}, { name: { EN: 'Bed' } })],
		[
			'a name in one language',
			'name, “zh”',
			(_: Part, items: Part[]) => Object.assign(items[4] ?? {}, { name: { zh: '' } })
		],
		['a key that is no word', '“价 格”', (_: Part, items: Part[]) => Object.assign(items[4] ?? {}, { '价 格': 1 })]
	])('names the place inside %s', (_, field, change) => {
		const groups = explained(en, change);
		expect(groups.flatMap(({ lines }) => lines.map((line) => line.field))).toContain(field);
	});

	it('names an item by its place where nothing of it can be read', () => {
		const groups = explained(zh, (_, items) => Object.assign(items[4] ?? {}, { id: 7, name: 5 }));
		expect(groups.map(({ title }) => title)).toEqual(['第5项']);
	});

	it('has sentences for every code, in both languages', async () => {
		for (const language of ['en', 'zh'] as const) {
			const words = await loadSheetFaults(language);
			const faults = SHEET_FAULT_CODES.map((code) => ({ path: 'sheet.items[0].class', code }));
			const lines = explainFaults(words, faults, { items: [{ class: 'x' }] }).flatMap((group) => group.lines);
			for (const { problem, repair } of lines) {
				expect(problem).toMatch(/[.。]$/);
				expect(repair.length).toBeGreaterThan(3);
				expect(`${problem}${repair}`).not.toMatch(/undefined|null|NaN|!|！/);
				if (language === 'zh') expect(problem).toMatch(/\p{Script=Han}/u);
			}
		}
	});

	it('is there for every fault that damage of any kind can bring', () => {
		const known: readonly string[] = SHEET_FAULT_CODES;
		fc.assert(
			fc.property(fc.array(damageTo(templateSheet()), { minLength: 1, maxLength: 4 }), (damages) => {
				const sheet: unknown = structuredClone(templateSheet());
				for (const damage of damages) damage(sheet);
				const read = readSheetText(JSON.stringify(sheet));
				if (read.ok || read.kind === 'file') return;
				expect(read.faults.filter(({ code }) => !known.includes(code))).toEqual([]);
				for (const words of [en, zh]) {
					const groups = explainFaults(words, read.faults, read.json);
					expect(groups.flatMap(({ lines }) => lines)).toHaveLength(read.faults.length);
					for (const { title, lines } of groups)
						for (const { field, problem, repair } of lines)
							expect([title, field, problem, repair].every((text) => text.length > 0)).toBe(true);
				}
			}),
			{ numRuns: runs(300) }
		);
	});
});

describe('a file that cannot be read', () => {
	it.each([en, zh])('is explained with what to do', (words) => {
		const mistakes = ['comma-too-many', 'wrong-quotes', 'comment', 'cut-off', 'name-without-quotes', 'other'] as const;
		const said = mistakes.map((mistake) => explainFile(words, { code: 'not-json', line: 4, column: 12, mistake }));
		expect(new Set(said.map(({ repair }) => repair)).size).toBe(mistakes.length);
		for (const { problem } of said) expect(problem).toMatch(/4.*12/);
		expect(explainFile(words, { code: 'too-large', bytes: 3_145_728 }).problem).toContain('3.0 MiB');
	});
});

describe('the built-in sheet', () => {
	it('has no fault to explain', () => {
		expect(readSheetText(JSON.stringify(builtIn)).ok).toBe(true);
	});
});
