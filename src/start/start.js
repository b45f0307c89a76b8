// `npm start`. The version is checked before anything else is even read: the rest uses what an old Node lacks.
import { complaintAboutNode } from './node-version.js';

const complaint = complaintAboutNode(process.version);
if (complaint) {
	console.error(complaint);
	process.exitCode = 1;
} else {
	import('./main.js').then(({ main }) => main());
}
