import { STATUS_CODES, createServer } from 'node:http';
import { repairShareUrl } from '../lib/share/unmangle/repair-share-url.js';
import { securityHeaders } from './headers.js';

/**
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 * @typedef {(request: IncomingMessage, response: ServerResponse, next: () => void) => unknown} Handler
 */

// Nobody who means well needs longer: requests are at most a megabyte, and answers take milliseconds.
const LIMITS = {
	headersTimeout: 10_000,
	requestTimeout: 30_000,
	connectionsCheckingInterval: 5_000,
	// Longer than the minute for which proxies like to keep a connection, or they would write into a closed one.
	keepAliveTimeout: 65_000
};
const SILENCE_LIMIT = 120_000;

/**
 * An HTTP server around the application: security headers on every answer, limits against slow clients, and no
 * request that could end the process.
 *
 * @param {Handler} handler
 */
export function createAppServer(handler) {
	/**
	 * @param {IncomingMessage} request
	 * @param {ServerResponse} response
	 */
	async function answer(request, response) {
		addHeaders(request, response);
		if (request.httpVersion !== '1.0' && !request.headers.host) return refuse(response, 400);
		// Pages and files are read; only the interface takes anything, and it says itself which methods it has.
		if (!isRead(request) && !isInterface(request)) {
			response.setHeader('allow', 'GET, HEAD');
			return refuse(response, 405);
		}
		const repaired = isRead(request) ? mendedOf(request) : null;
		// What it leads to is for this reader alone: nothing on the way is to keep it.
		if (repaired !== null) return response.writeHead(302, { location: repaired, 'cache-control': 'no-store' }).end();
		try {
			await handler(request, response, () => refuse(response, 404));
		} catch (error) {
			console.error(error);
			if (response.headersSent) response.destroy();
			else refuse(response, 500);
		}
	}

	// Node's own refusal of a request without a host name has no headers; ours above has.
	const server = createServer({ ...LIMITS, requireHostHeader: false }, answer);
	server.setTimeout(SILENCE_LIMIT);
	server.on('checkExpectation', (request, response) => {
		addHeaders(request, response);
		refuse(response, 417);
	});
	server.on('clientError', refuseUnreadable);
	return server;
}

/** @param {IncomingMessage} request */
function isRead({ method }) {
	return method === 'GET' || method === 'HEAD';
}

/**
 * Where a shared estimate was meant to lead that came as a part of the path or the query: pages that are built ahead are
 * sent without asking the application.
 *
 * @param {IncomingMessage} request
 */
function mendedOf({ url = '' }) {
	const [path = ''] = url.split('?', 1);
	return repairShareUrl(path, url.slice(path.length));
}

/** @param {IncomingMessage} request */
function isInterface({ url = '' }) {
	return url.startsWith('/api/') || /^\/healthz(?:\?|$)/.test(url);
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
function addHeaders(request, response) {
	for (const [name, value] of Object.entries(securityHeaders(request.url ?? ''))) response.setHeader(name, value);
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
	response.end(`${STATUS_CODES[status]}\n`);
}

/**
 * Answers what is no HTTP request, so that there is neither a request nor a response to work with.
 *
 * @param {NodeJS.ErrnoException} error
 * @param {import('node:stream').Duplex} socket
 */
function refuseUnreadable(error, socket) {
	// An answer that has begun must not get another one into its middle.
	const begun = 'bytesWritten' in socket && Number(socket.bytesWritten) > 0;
	if (error.code === 'ECONNRESET' || !socket.writable || begun) {
		socket.destroy();
		return;
	}
	const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
	const headers = { ...securityHeaders(''), connection: 'close', 'content-length': '0' };
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
	socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`);
}
