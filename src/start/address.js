import { Failure } from './failure.js';

/**
 * Where to listen, from `PORT` and `HOST`.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {{ port: number, host: string }}
 */
export function readAddress(env) {
	const text = env.PORT?.trim() || '3000';
	const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
	if (!(port <= 65535)) throw new Failure(`PORT must be a whole number from 0 to 65535, and it is "${text}".`);
	return { port, host: env.HOST?.trim() || '0.0.0.0' };
}

/**
 * The address a person can click: "every interface" is no address, so it becomes this machine's name.
 *
 * @param {string} host
 * @param {number} port
 */
export function clickable(host, port) {
	const everywhere = host === '0.0.0.0' || host === '::';
	const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	return `http://${name}:${port}`;
}

/**
 * One sentence for an error of `listen`, or nothing where the error is of another kind.
 *
 * @param {NodeJS.ErrnoException} error
 * @param {{ port: number, host: string }} address
 */
export function explainListenError(error, { port, host }) {
	switch (error.code) {
		case 'EADDRINUSE':
			return `Port ${port} is in use: stop the program that has it, or choose another with PORT=${port + 1} npm start.`;
		case 'EACCES':
			return `Port ${port} may not be opened by this user: choose one above 1023 with PORT.`;
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
		case 'EAI_AGAIN':
			return `HOST names "${host}", which is no address of this machine.`;
		default:
			return undefined;
	}
}
