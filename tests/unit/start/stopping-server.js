// A program for the test of the stop: it says its port, and then every question as it comes in.
import { createAppServer } from '../../../src/start/server.js';
import { stopOnSignal } from '../../../src/start/stop.js';

const server = createAppServer((request, response) => {
	process.stdout.write(`${request.url}\n`);
	if (request.url === '/slow') setTimeout(() => response.end('done'), 2500);
	else response.end('done');
});
stopOnSignal(server);
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	process.stdout.write(`${address !== null && typeof address === 'object' ? address.port : ''}\n`);
});
