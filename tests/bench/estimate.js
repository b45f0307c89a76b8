import { readFileSync } from 'node:fs';
import { bundled } from './bundle.js';
import { spreadsheetOf } from './spreadsheet.js';
import { table, timed } from './timing.js';

// The two stays between which the slider moves; the first is the one of the worked case.
const BASELINE_DAYS = [21, 22];

/** What a plan picks, because the spreadsheet has a row only for what is charged. */
function picked(/** @type {any} */ sheet, /** @type {any} */ plan) {
	const first = new Map();
	for (const { id, choice } of sheet.items) if (choice && !first.has(choice)) first.set(choice, id);
	const items = sheet.items.filter(
		(/** @type {any} */ { id, choice }) => !choice || (plan.choices[choice] ?? first.get(choice)) === id
	);
	return { items };
}

/** A bench against a peer that answers something else is worth nothing. */
function assertSame(/** @type {string} */ what, /** @type {unknown} */ ours, /** @type {unknown} */ theirs) {
	const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)];
	if (one !== other) throw new Error(`${what}: the engine says ${one}, the spreadsheet ${other}`);
}

/** Worked case 10, the whole draft sheet, beside the same charges in a spreadsheet. */
export async function estimateSection() {
	const { answer, prepareSheet, readQuestion } = await bundled('tests/bench/subject.ts');
	const file = new URL('../golden/cases/10-the-draft-sheet-whole.json', import.meta.url);
	const { request } = JSON.parse(readFileSync(file, 'utf8'));
	const read = readQuestion(request, () => undefined).value;
	const prepared = prepareSheet(read.sheet).value;
	const questions = BASELINE_DAYS.map((baselineDays) => ({
		...read.question,
		plan: { ...read.question.plan, baselineDays }
	}));
	const requests = BASELINE_DAYS.map((baselineDays) => ({ ...request, plan: { ...request.plan, baselineDays } }));

	const longest = Math.max(...BASELINE_DAYS) + request.plan.extraDays;
	const spreadsheet = spreadsheetOf(picked(read.sheet, request.plan), request.plan, longest);
	for (const turn of [1, 0, 1, 0]) {
		spreadsheet.setBaselineDays(BASELINE_DAYS[turn] ?? 0);
		const { totals, days } = answer(prepared, questions[turn]).value.levels.typical.estimate;
		assertSame('total', totals.all, spreadsheet.total());
		assertSame('classes', [totals.routine, totals.allowance, totals.ahead, totals.signal], spreadsheet.classes());
		const byDay = Array.from({ length: longest }, (_, at) => days[at]?.total ?? 0);
		assertSame('days', byDay, spreadsheet.byDay());
	}

	const ours = await timed((turn) => answer(prepared, questions[turn % 2]).value.levels.typical.estimate.totals.all);
	const whole = await timed((turn) => {
		const { sheet, question } = readQuestion(requests[turn % 2], () => undefined).value;
		return answer(prepareSheet(sheet).value, question).value.levels.typical.estimate.totals.all;
	});
	const theirs = await timed((turn) => {
		spreadsheet.setBaselineDays(BASELINE_DAYS[turn % 2] ?? 0);
		return spreadsheet.total();
	});
	const row = (
		/** @type {string} */ name,
		/** @type {import('./timing.js').Figures} */ { median, p99 },
		/** @type {string} */ aim
	) => [name, median.toFixed(1), p99.toFixed(1), (median / theirs.median).toFixed(3), aim];
	table(`Worked case 10, one input changed (baseline days ${BASELINE_DAYS.join(' and ')}); totals agree to the fen`, [
		['', 'median µs', 'p99 µs', 'of HyperFormula', 'aim'],
		row('HyperFormula 3.5: one level, totals', theirs, ''),
		row('ours: three levels, estimate and ledger', ours, '0.100'),
		row('ours, with reading request and sheet', whole, '')
	]);
}
