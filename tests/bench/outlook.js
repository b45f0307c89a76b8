import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assertMean, assertQuantile, assertShare, at, COURSES, deviationOf, upTo } from './agreement.js';
import { bundled } from './bundle.js';
import { grownModels } from './grown-models.js';
import { squiggleOf } from './squiggle.js';
import { medianMs, table } from './timing.js';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const FUNDS = [140_000, 180_000, 240_000];
/** The safe plan's aim, and its step between deposits in fen. */
const AIM = '0.9';
const STEP = 1_000_000;
const CACHE = new URL('../../.cache/bench/', import.meta.url);

const json = (/** @type {string} */ path) =>
	JSON.parse(readFileSync(new URL(`../../src/lib/reference/${path}`, import.meta.url), 'utf8'));

const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(2)}%`;
const cny = (/** @type {number} */ amount) => Math.round(amount).toLocaleString('en');
const range = (/** @type {number[]} */ values, /** @type {(value: number) => string} */ text) =>
	`${text(Math.min(...values))} to ${text(Math.max(...values))}`;

/** The most memory that one outlook takes, and the process with it, in MiB. */
function memoryOf(/** @type {object} */ question) {
	const file = fileURLToPath(new URL('outlook-question.json', CACHE));
	writeFileSync(file, JSON.stringify(question));
	const subject = fileURLToPath(new URL('tests-bench-outlook-subject-ts.mjs', CACHE));
	const script = fileURLToPath(new URL('outlook-memory.js', import.meta.url));
	/** @type {[number, number]} */
	const [before, after] = JSON.parse(execFileSync(process.execPath, [script, subject, file], { encoding: 'utf8' }));
	return [`${after - before}`, `${after}`];
}

/** The exact outlook beside two that sample: Squiggle, and a plain Monte Carlo of the same account. */
export async function outlookSection() {
	const engine = await bundled('tests/bench/outlook-subject.ts');
	const { candidateAfterCandidate, chanceWithin, inHospitalOf, outlookOf, safePlanOf, unfold } = engine;
	const { MonteCarlo, QUANTILES } = engine;
	const sheet = engine.priceSheetSchema.parse(json('sheets/illustrative-cn-2026.json'));
	const prepared = engine.prepareSheet(sheet).value;
	const model = engine.courseModelsById(json('course-models/course-models.json')).get('cd19-ball');
	const plan = engine.planSchema.parse({ weightKg: '60' });
	const funding = engine.fundingSchema.parse({
		deposit: '100000.00',
		topUp: { floor: '20000.00', target: '60000.00', step: '10000.00', arrivalDays: 6 }
	});
	const funds = FUNDS.map((sum) => sum * 100);
	const question = { plan, model, level: 'typical', funds };
	const funded = { ...question, funding };

	/** Totals, quantiles and coverage, and nothing else: what the sampled mixture answers. */
	const first = () => {
		const unfolded = unfold(prepared, question).value;
		const cost = inHospitalOf(unfolded);
		return {
			mean: cost.mean() / 100,
			quantiles: cost.quantiles(QUANTILES).map((/** @type {number} */ fen) => fen / 100),
			coverage: funds.map((sum) => cost.chanceWithin(sum)),
			chanceWithin: (/** @type {number} */ amount) => cost.chanceWithin(Math.round(amount * 100))
		};
	};
	const exact = first();
	const whole = outlookOf(prepared, funded).value;
	const unfolded = unfold(prepared, question).value;
	const shares = QUANTILES.map(Number);
	const ninety = QUANTILES.indexOf('0.9');

	const squiggle = squiggleOf(engine.mixtureOf(unfolded), QUANTILES, FUNDS);
	/** @type {{ quantile: number, coverage: number }[]} */
	const bySquiggle = [];
	/** @type {{ quantile: number, coverage: number, needed: number, arrears: number }[]} */
	const byMonteCarlo = [];
	for (const seed of SEEDS) {
		const sampled = new MonteCarlo(unfolded, COURSES, funding).run(seed);
		const [costs, needed] = [sampled.inHospital.toSorted(), sampled.needed.toSorted()];
		const deviation = deviationOf(costs) / 100;
		assertMean(
			'Monte Carlo, mean',
			exact.mean,
			costs.reduce((/** @type {number} */ sum, /** @type {number} */ cost) => sum + cost, 0) / COURSES / 100,
			deviation
		);
		shares.forEach((/** @type {number} */ share) =>
			assertQuantile('Monte Carlo', exact.chanceWithin, at(costs, share) / 100, share)
		);
		funds.forEach((sum, index) => assertShare('Monte Carlo, coverage', exact.coverage[index] ?? 0, upTo(costs, sum)));
		shares.forEach((/** @type {number} */ share) =>
			assertQuantile(
				'Monte Carlo, needed',
				(most) => chanceWithin(whole.account.needed, most * 100),
				at(needed, share) / 100,
				share
			)
		);
		assertShare('Monte Carlo, arrears', whole.account.arrears, sampled.arrears / COURSES);
		whole.account.topUps.forEach((/** @type {number} */ chance, /** @type {number} */ count) => {
			const seen = sampled.topUps.filter((/** @type {number} */ one) => one === count).length;
			assertShare(`Monte Carlo, ${count} top-ups`, chance, seen / COURSES);
		});
		byMonteCarlo.push({
			quantile: at(costs, 0.9) / 100,
			coverage: upTo(costs, funds[1] ?? 0),
			needed: at(needed, 0.9) / 100,
			arrears: sampled.arrears / COURSES
		});

		const drawn = await squiggle(COURSES, seed);
		assertMean('Squiggle, mean', exact.mean, drawn.mean, deviation);
		drawn.quantiles.forEach((value, index) => assertQuantile('Squiggle', exact.chanceWithin, value, shares[index]));
		drawn.coverage.forEach((share, index) => assertShare('Squiggle, coverage', exact.coverage[index] ?? 0, share));
		bySquiggle.push({ quantile: drawn.quantiles[ninety] ?? 0, coverage: drawn.coverage[1] ?? 0 });
	}

	const sampleWhole = () => {
		const sampled = new MonteCarlo(unfold(prepared, question).value, COURSES, funding).run(1);
		return [sampled.inHospital, sampled.needed, ...sampled.byDay].map((values) => values.sort());
	};
	const safe = () => safePlanOf(prepared, { ...funded, aim: AIM, depositStep: STEP });
	const plain = () => candidateAfterCandidate(unfold(prepared, question).value, funding, Number(AIM), STEP);
	const [found, wanted] = [safe().value, plain()];
	if (found.deposit !== wanted.deposit || found.atOnce.deposit !== wanted.atOnce)
		throw new Error('the safe plan has another deposit than the search that leaves nothing out');
	const times = {
		squiggle: await medianMs(() => squiggle(COURSES, 1), 3),
		costs: await medianMs(() => new MonteCarlo(unfold(prepared, question).value, COURSES).run(1).inHospital.sort()),
		account: await medianMs(sampleWhole, 3),
		first: await medianMs(first),
		whole: await medianMs(() => outlookOf(prepared, funded)),
		safe: await medianMs(safe),
		plain: await medianMs(plain, 3)
	};
	const row = (/** @type {string} */ name, /** @type {number} */ ms, aim = '') => [
		name,
		ms.toFixed(0),
		(ms / times.squiggle).toFixed(3),
		aim
	];
	table(`The outlook of ${whole.courses.toLocaleString('en')} courses (B-ALL model, illustrative sheet)`, [
		['', 'median ms', 'of Squiggle', 'aim'],
		row('Squiggle 0.10: 100,000 samples of costs', times.squiggle),
		row('Monte Carlo: 100,000 courses, costs', times.costs),
		row('exact: totals, quantiles, coverage', times.first, '0.100'),
		row('Monte Carlo: account and days as well', times.account),
		row('exact: account and days as well', times.whole, '0.100'),
		row('safe plan', times.safe),
		row('safe plan, candidate after candidate', times.plain)
	]);
	const beside = (/** @type {number} */ ms) => (ms / times.whole).toFixed(2);
	table('The safe plan beside one outlook with the account', [
		['', 'median ms', 'of the outlook', 'aim'],
		['one outlook with the account', times.whole.toFixed(0), beside(times.whole), ''],
		['safe plan: deposit, sum and at once', times.safe.toFixed(0), beside(times.safe), '1.50'],
		['the same deposits, candidate after candidate', times.plain.toFixed(0), beside(times.plain), '']
	]);
	table('What sampling leaves open, over 8 seeds', [
		['', '90 in 100 cost (CNY)', `within CNY ${cny(FUNDS[1] ?? 0)}`, '90 in 100 needed (CNY)', 'runs dry'],
		[
			'exact',
			cny(exact.quantiles[ninety]),
			percent(exact.coverage[1] ?? 0),
			cny(whole.account.quantiles[ninety] / 100),
			percent(whole.account.arrears)
		],
		[
			'Squiggle',
			range(
				bySquiggle.map(({ quantile }) => quantile),
				cny
			),
			range(
				bySquiggle.map(({ coverage }) => coverage),
				percent
			),
			'',
			''
		],
		[
			'Monte Carlo',
			range(
				byMonteCarlo.map(({ quantile }) => quantile),
				cny
			),
			range(
				byMonteCarlo.map(({ coverage }) => coverage),
				percent
			),
			range(
				byMonteCarlo.map(({ needed }) => needed),
				cny
			),
			range(
				byMonteCarlo.map(({ arrears }) => arrears),
				percent
			)
		]
	]);
	table('Memory of one outlook in a process of its own, MiB; the aim is below 150', [
		['', 'the outlook', 'with Node itself'],
		['totals and days', ...memoryOf({ sheet, ...question })],
		['with the account', ...memoryOf({ sheet, ...funded })]
	]);

	const rows = [];
	for (const { name, grown } of grownModels(model)) {
		const asked = { ...funded, model: grown };
		const answer = outlookOf(prepared, asked);
		if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.faults)}`);
		const costs = await medianMs(() => inHospitalOf(unfold(prepared, asked).value).quantiles(QUANTILES), 3);
		const all = await medianMs(() => outlookOf(prepared, asked), 3);
		rows.push([answer.value.courses.toLocaleString('en'), costs.toFixed(0), all.toFixed(0)]);
	}
	table('How the cost grows', [['courses', 'totals and quantiles, ms', 'with account and days, ms'], ...rows]);
}
