import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clickable, explainListenError } from './address.js';
import { Failure } from './failure.js';
import { createAppServer } from './server.js';
import { stopOnSignal } from './stop.js';

/**
 * Serves the build until it is told to stop.
 *
 * @param {string} root
 * @param {{ port: number, host: string }} address
 */
export async function serve(root, address) {
	const server = createAppServer(await loadHandler(root));
	await listen(server, address);
	stopOnSignal(server);
	// The process keeps no state that an error could spoil, so one bad request must not end the others.
	process.on('uncaughtException', (error) => console.error(error));
	process.on('unhandledRejection', (error) => console.error(error));

	const bound = server.address();
	const port = bound !== null && typeof bound === 'object' ? bound.port : address.port;
	console.log(`CAR-T Stay Planner: ${clickable(address.host, port)}`);
}

/**
 * @param {string} root
 * @returns {Promise<import('./server.js').Handler>}
 */
async function loadHandler(root) {
	// The interface refuses bodies over 1 MiB with its own problem document, so it must get to see that there is more;
	// beyond twice that the framework stops reading.
	process.env.BODY_SIZE_LIMIT ??= '2M';
	try {
		// A computed address keeps the generated bundle out of type checking.
		const { handler } = await import(pathToFileURL(join(root, 'build', 'handler.js')).href);
		return handler;
	} catch (error) {
		// The handler checks ORIGIN, BODY_SIZE_LIMIT and the like while it loads, and says what is wrong with them.
		throw new Failure(`The server cannot start: ${error instanceof Error ? error.message : String(error)}`);
	}
}

/**
 * @param {import('node:http').Server} server
 * @param {{ port: number, host: string }} address
 * @returns {Promise<void>}
 */
function listen(server, address) {
	return new Promise((resolve, reject) => {
		/** @param {NodeJS.ErrnoException} error */
		const refuse = (error) => {
			const sentence = explainListenError(error, address);
			reject(sentence ? new Failure(sentence) : error);
		};
		server.once('error', refuse);
		server.listen(address.port, address.host, () => {
			server.off('error', refuse);
			resolve();
		});
	});
}
