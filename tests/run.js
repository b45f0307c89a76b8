// `npm test`, or some of its steps: `npm test -- unit`. The version is checked before anything else is even read: the rest uses what an old Node lacks.
import { complaintAboutNode } from '../src/start/node-version.js';

const complaint = complaintAboutNode(process.version);
if (complaint) {
	console.error(complaint);
	process.exitCode = 1;
} else {
	import('./steps/main.js').then(({ main }) => main(process.argv.slice(2)));
}
