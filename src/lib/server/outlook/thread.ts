import { parentPort } from 'node:worker_threads';
import { prepareSheet, type PreparedSheet } from '../../engine';
import { outlookOf, safePlanOf } from '../../engine/outlook';
import { renderOutlook } from './render-outlook';
import { renderSafePlan } from './render-safe-plan';
import type { OutlookAnswer, OutlookTask } from './question';

function workOut(prepared: PreparedSheet, task: OutlookTask): OutlookAnswer {
	if (task.asked === 'outlook') {
		const outlook = outlookOf(prepared, task.question);
		return outlook.ok ? { ok: true, text: JSON.stringify(renderOutlook(outlook.value)) } : outlook;
	}
	const plan = safePlanOf(prepared, task.question);
	const withFunds = task.question.funds !== undefined;
	return plan.ok ? { ok: true, text: JSON.stringify(renderSafePlan(plan.value, withFunds)) } : plan;
}

/** The program of a thread: one task in, one answer out. It holds nothing between tasks. */
function answerTo(task: OutlookTask): OutlookAnswer {
	const prepared = prepareSheet(task.sheet);
	return prepared.ok ? workOut(prepared.value, task) : prepared;
}

parentPort?.on('message', (task: OutlookTask) => parentPort?.postMessage(answerTo(task)));
