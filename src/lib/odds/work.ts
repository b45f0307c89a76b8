import type { CourseModel } from '$lib/model/course-model.schema';
import { courseModelOf, loadCourseModels } from '$lib/reference/course-models';
import { prepareSheet, type PreparedSheet } from '$lib/engine';
import type { Fen } from '$lib/model/money';
import {
	type AccountDistribution,
	DepositSearch,
	needsOf,
	type OutlookQuestion,
	outlookSteps,
	QUANTILES,
	unfold
} from '$lib/engine/outlook';
import type { OddsRequest, OddsResponse, Swing } from './messages';
import { type Varied, variationsOf } from './variations';

/** Takes one step after the other, pausing in between; gives up where a newer question has come. */
export interface Pace {
	run<T>(steps: Generator<number, T>, onProgress?: (done: number) => void): Promise<T>;
}

const NINETY = QUANTILES.indexOf('0.9');
/** The goal for an account that runs dry, as an exact share: 5 of 100. */
export const DRY_GOAL = '0.05';
/** Deposits are tried in steps of CNY 10,000: nobody asks for a finer one. */
const DEPOSIT_STEP = 10_000_00;

function questionOf({ plan, funding }: OddsRequest, { model, level, plan: varied }: Partial<Varied>): OutlookQuestion {
	if (!model || !level) throw new Error('a question about the odds has no model');
	return { plan: { ...(varied ?? plan) }, model, level, funding };
}

/** The money needed for the account with one assumption changed. */
async function needed(
	prepared: PreparedSheet,
	question: OutlookQuestion,
	pace: Pace
): Promise<AccountDistribution | null> {
	const unfolded = unfold(prepared, question);
	return unfolded.ok && question.funding ? pace.run(needsOf(unfolded.value, question.funding)) : null;
}

function ninetyOf(account: AccountDistribution): Fen {
	return account.quantiles[NINETY] ?? (0 as Fen);
}

/** Works out one question and tells its parts as they are ready, the most wanted first. */
export async function workOut(
	request: OddsRequest,
	pace: Pace,
	respond: (response: OddsResponse) => void
): Promise<void> {
	const { id, level, plan } = request;
	const models = await loadCourseModels();
	const [model, low, high] = (['typical', 'low', 'high'] as const).map((variant) =>
		courseModelOf(models, request.model, variant)
	);
	const prepared = prepareSheet(request.sheet);
	if (!prepared.ok) return respond({ id, kind: 'refused', faults: prepared.faults });
	if (!model || !low || !high)
		return respond({ id, kind: 'refused', faults: [{ path: 'model', code: 'unknown-model' }] });

	const question = questionOf(request, { model, level });
	const outlook = await pace.run(outlookSteps(prepared.value, question), (done) =>
		respond({ id, kind: 'progress', done })
	);
	if (!outlook.ok) return respond({ id, kind: 'refused', faults: outlook.faults });
	respond({ id, kind: 'outlook', outlook: outlook.value });
	const { account } = outlook.value;
	if (!account || request.isBrief) return;

	const bounds = async (variant: CourseModel) => needed(prepared.value, { ...question, model: variant }, pace);
	const [least, most] = [await bounds(low), await bounds(high)];
	if (least && most) respond({ id, kind: 'bounds', low: least.needed, high: most.needed });

	const unfolded = unfold(prepared.value, question);
	if (unfolded.ok) {
		const search = new DepositSearch(unfolded.value, request.funding);
		respond({ id, kind: 'deposit', ...(await pace.run(search.leastDeposit(DRY_GOAL, DEPOSIT_STEP))) });
	}

	const swings: Swing[] = [];
	for (const { what, lower, higher } of variationsOf({ plan, model, level }, { low, high })) {
		const ends = [lower, higher].map((varied) => questionOf(request, varied));
		const [less, more] = [
			await needed(prepared.value, ends[0] ?? question, pace),
			await needed(prepared.value, ends[1] ?? question, pace)
		];
		if (less && more) swings.push({ what, lower: ninetyOf(less), higher: ninetyOf(more) });
	}
	const size = ({ lower, higher }: Swing): number => Math.abs(higher - lower);
	respond({
		id,
		kind: 'swings',
		base: ninetyOf(account),
		swings: swings.sort((one, other) => size(other) - size(one))
	});
}
