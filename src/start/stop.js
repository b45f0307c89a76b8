const PATIENCE = 10_000;

// Ctrl+C reaches this process twice, from the terminal and from npm, which passes it on: that is one wish, not two.
const SAME_WISH = 500;

/**
 * Stops the server on the first signal: it accepts nothing more, finishes the answers in progress and exits. A second
 * signal, or ten seconds, ends what is left.
 *
 * @param {import('node:http').Server} server
 */
export function stopOnSignal(server) {
	const silent = trackSilentConnections(server);
	/** @type {number | undefined} */
	let stopping;

	/** @param {NodeJS.Signals} signal */
	const stop = (signal) => {
		if (stopping !== undefined) {
			if (Date.now() - stopping > SAME_WISH) process.exit(signal === 'SIGINT' ? 130 : 143);
			return;
		}
		stopping = Date.now();
		// Before the application answers, because afterwards the headers may be gone.
		server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
		server.close(() => process.exit(0));
		for (const socket of silent) socket.destroy();
		setTimeout(() => process.exit(0), PATIENCE).unref();
	};

	server.on('request', (_request, response) => {
		response.once('close', () => {
			// The connection counts as idle only after this event.
			if (stopping !== undefined) setImmediate(() => server.closeIdleConnections());
		});
	});
	process.on('SIGTERM', stop);
	process.on('SIGINT', stop);
}

/**
 * Browsers open connections in advance; until its first request such a one is not idle for Node, and would hold up
 * the stop.
 *
 * @param {import('node:http').Server} server
 */
function trackSilentConnections(server) {
	/** @type {Set<import('node:net').Socket>} */
	const silent = new Set();
	server.on('connection', (socket) => {
		silent.add(socket);
		socket.once('close', () => silent.delete(socket));
	});
	server.on('request', (request) => silent.delete(request.socket));
	return silent;
}
