import { HyperFormula } from 'hyperformula';

/**
 * The charges of an estimate as a competent spreadsheet does them: one row a charge, one column a day. Inputs stand in
 * cells; which days are charged, how often, at what price of vials and as what class is all formulas on them. Only the
 * charges that the plan picks have a row, and the columns end with the longest stay asked for, in its favour.
 *
 * @typedef {{ id: string, class: string, when: any, price?: any, dose?: any, quantity?: number, signalAfter?: number, paid?: string }} Item
 * @typedef {{ support: string, firstDay: number, days: number, perDay?: number }} Span
 * @typedef {{ leadDays: number, baselineDays: number, extraDays: number, weightKg: string, course: Span[] }} Plan
 */

const [LEAD, BASELINE, EXTRA, WEIGHT] = ['Inputs!$B$1', 'Inputs!$B$2', 'Inputs!$B$3', 'Inputs!$B$4'];
const FIRST_SPAN_ROW = 10;
const FIRST_DAY_COLUMN = 7;

/** @param {number} index */
function column(index) {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : String.fromCharCode(64 + Math.floor(index / 26)) + letter;
}

/** @param {string} amount */
const fen = (amount) => Math.round(Number(amount) * 100);

/** The day axis: the day's number, whether it is in the stay, and how often each support is given on it. */
class DayRows {
	/**
	 * @param {Plan} plan
	 * @param {number} columns
	 */
	constructor({ course }, columns) {
		const numbers = Array.from({ length: columns }, (_, at) => at);
		/** @type {(string | number)[][]} */
		this.rows = [numbers.map((at) => `=${at}-${LEAD}`), numbers.map((at) => `=IF(${at}<${BASELINE}+${EXTRA},1,0)`)];
		/** @type {Map<string, number>} */
		this.rowOf = new Map();
		course.forEach(({ support }, index) => {
			if (this.rowOf.has(support)) throw new Error('the spreadsheet has one row of inputs a support');
			const row = FIRST_SPAN_ROW + index;
			const [first, days, perDay] = [`Inputs!$B$${row}`, `Inputs!$C$${row}`, `Inputs!$D$${row}`];
			this.rowOf.set(support, this.rows.length + 1);
			this.rows.push(
				numbers.map((at) => {
					const day = `${column(at)}$1`;
					return `=IF(AND(${column(at)}$2=1,${day}>=${first},${day}<${first}+${days}),${perDay},0)`;
				})
			);
		});
	}

	/** @param {string} support @param {number} at @returns {string} how often a support is given, as a formula */
	count(support, at) {
		const row = this.rowOf.get(support);
		return row === undefined ? '0' : `Days!${column(at)}$${row}`;
	}
}

/**
 * Whether a charge selects a day, as a formula of 0 or 1; and how often it is charged on it.
 *
 * @param {Item['when']} when
 * @param {number} at
 * @param {DayRows} days
 */
function selection(when, at, days) {
	const [day, inStay] = [`Days!${column(at)}$1`, `Days!${column(at)}$2`];
	const icu = days.count('icu', at);
	/** @type {Record<string, string>} */
	const named = {
		admission: `IF(${day}=-${LEAD},1,0)`,
		infusion: `IF(${day}=0,1,0)`,
		discharge: `IF(${day}=${BASELINE}+${EXTRA}-${LEAD}-1,1,0)`,
		day: inStay,
		ward: `${inStay}*(1-${icu})`,
		icu,
		window: `IF(AND(${inStay}=1,${day}>=${when.from},${day}<=${when.to}),1,0)`
	};
	const own = named[when.on];
	const place = when.place === 'icu' ? `*${icu}` : when.place === 'ward' ? `*(1-${icu})` : '';
	const count = days.count(when.on, at);
	return { flag: (own ?? `IF(${count}>0,1,0)`) + place, count: own ? '1' : count };
}

/** The price of one occasion in fen; of a dose the cheapest of every number of the larger of its two vials. */
function unitPrice(/** @type {Item} */ { price, dose, quantity = 1 }) {
	if (!dose) return fen(price.typical) * quantity;
	const [small, large] = dose.vials;
	if (dose.vials.length !== 2 || small.mg > large.mg)
		throw new Error('the spreadsheet knows two vials, the small one first');
	const perKg = dose.mgPerKgUnder30 ? `IF(${WEIGHT}<30,${dose.mgPerKgUnder30},${dose.mgPerKg})` : dose.mgPerKg;
	const need = `MIN(${dose.maxMg},${WEIGHT}*${perKg})`;
	const most = Math.ceil(dose.maxMg / large.mg);
	const sets = Array.from(
		{ length: most + 1 },
		(_, count) =>
			`${count * fen(large.price.typical)}+ROUNDUP(MAX(0,${need}-${count * large.mg})/${small.mg},0)*${fen(small.price.typical)}`
	);
	return `=MIN(${sets.join(',')})`;
}

/**
 * @param {{ items: Item[] }} sheet the price sheet; charges that the plan does not pick are left out of `items`
 * @param {Plan} plan
 * @param {number} columns days of the longest stay that will be asked for
 */
export function spreadsheetOf({ items }, plan, columns) {
	const days = new DayRows(plan, columns);
	const inputs = [
		['lead', plan.leadDays],
		['baseline', plan.baselineDays],
		['extra', plan.extraDays],
		['weight', Number(plan.weightKg)]
	];
	while (inputs.length < FIRST_SPAN_ROW - 1) inputs.push([]);
	for (const { support, firstDay, days: length, perDay = 1 } of plan.course)
		inputs.push([support, firstDay, length, perDay]);

	const last = column(FIRST_DAY_COLUMN + columns - 1);
	/** @type {(string | number)[][]} */
	const charges = [];
	/** @type {(string | number)[][]} */
	const selected = [];
	items.forEach((item, index) => {
		const row = index + 1;
		const { every = 1 } = item.when;
		/** @type {(string | number)[]} */
		const running = [];
		const occasions = Array.from({ length: columns }, (_, at) => {
			const { flag, count } = selection(item.when, at, days);
			if (every === 1) return count === '1' ? `=${flag}` : `=${flag}*${count}`;
			// `every` counts the days selected so far.
			const before = at === 0 ? '0' : `${column(at - 1)}${row}`;
			running.push(`=${before}+${flag}`);
			const [now, earlier] = [`Selected!${column(at)}${row}`, at === 0 ? '0' : `Selected!${column(at - 1)}${row}`];
			return `=IF(AND(${now}>${earlier},MOD(${now}-1,${every})=0),${count},0)`;
		});
		const own = item.class === 'signal' ? '0' : item.signalAfter ? `MIN(D${row},${item.signalAfter})` : `D${row}`;
		const kind = item.paid === 'ahead' ? 'ahead' : item.class;
		const sum = `=SUM(${column(FIRST_DAY_COLUMN)}${row}:${last}${row})`;
		const drawn = kind === 'ahead' ? 0 : `=C${row}`;
		charges.push([
			item.id,
			kind,
			unitPrice(item),
			sum,
			`=C${row}*${own}`,
			`=C${row}*D${row}-E${row}`,
			drawn,
			...occasions
		]);
		selected.push(running);
	});

	const end = items.length;
	const byClass = ['routine', 'allowance', 'ahead'].map((name) => [
		name,
		`=SUMIF(Charges!B1:B${end},"${name}",Charges!E1:E${end})`
	]);
	const byDay = Array.from({ length: columns }, (_, at) => {
		const day = column(FIRST_DAY_COLUMN + at);
		return `=SUMPRODUCT(Charges!$G1:$G${end},Charges!${day}1:${day}${end})`;
	});
	const totals = [...byClass, ['signal', `=SUM(Charges!F1:F${end})`], ['all', '=SUM(B1:B4)'], byDay];
	const formulas = HyperFormula.buildFromSheets(
		{ Inputs: inputs, Days: days.rows, Selected: selected, Charges: charges, Totals: totals },
		{ licenseKey: 'gpl-v3' }
	);
	const [inputSheet, totalSheet] = [formulas.getSheetId('Inputs') ?? 0, formulas.getSheetId('Totals') ?? 0];
	return {
		/** @param {number} value */
		setBaselineDays: (value) => void formulas.setCellContents({ sheet: inputSheet, col: 1, row: 1 }, value),
		/** @returns {number} fen */
		total: () => Number(formulas.getCellValue({ sheet: totalSheet, col: 1, row: 4 })),
		classes: () => [0, 1, 2, 3].map((row) => Number(formulas.getCellValue({ sheet: totalSheet, col: 1, row }))),
		byDay: () =>
			Array.from({ length: columns }, (_, col) => Number(formulas.getCellValue({ sheet: totalSheet, col, row: 5 })))
	};
}
