import { parentPort } from 'node:worker_threads';
import { prepareSheet } from '../../engine';
import { outlookOf } from '../../engine/outlook';
import { renderOutlook } from './render-outlook';
import type { OutlookAnswer, OutlookTask } from './question';

/** The program of a thread: one task in, one answer out. It holds nothing between tasks. */
function answerTo({ sheet, question }: OutlookTask): OutlookAnswer {
	const prepared = prepareSheet(sheet);
	if (!prepared.ok) return prepared;
	const outlook = outlookOf(prepared.value, question);
	return outlook.ok ? { ok: true, text: JSON.stringify(renderOutlook(outlook.value)) } : outlook;
}

parentPort?.on('message', (task: OutlookTask) => parentPort?.postMessage(answerTo(task)));
