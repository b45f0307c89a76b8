// Run by itself, so that what the process holds is one outlook and nothing else: prints MiB before and at the most.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [, , file = '', question = ''] = process.argv;
const { outlookSteps, prepareSheet } = await import(pathToFileURL(file).href);
const { sheet, ...asked } = JSON.parse(readFileSync(question, 'utf8'));
const prepared = prepareSheet(sheet).value;
const before = process.memoryUsage.rss();
let most = before;
const steps = outlookSteps(prepared, asked);
for (;;) {
	const step = steps.next();
	// Steps are a few milliseconds long, and the collector gives memory back more slowly than that.
	most = Math.max(most, process.memoryUsage.rss());
	if (!step.done) continue;
	if (!step.value.ok) throw new Error('the outlook was refused');
	break;
}
console.log(JSON.stringify([before, most].map((bytes) => Math.round(bytes / 2 ** 20))));
