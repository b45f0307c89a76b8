import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A server of its own between a browser and the app, as the network is: it can be cut, it can refuse a file, and it can
 * turn into the next version, in which every page is marked and every chunk has another name.
 */
export class Site {
	readonly #app: string;
	readonly #server = createServer((request, response) => void this.#answer(request, response));
	#port = 0;
	#newer: Renaming | null = null;
	/** What was asked for since the start. */
	readonly asked: string[] = [];
	/** Answers 500 for what it names. */
	refuses: (path: string) => boolean = () => false;
	/** The version the server claims to have, where it is another. */
	claims: string | null = null;

	private constructor(app: string) {
		this.#app = app;
	}

	static async open(app: string): Promise<Site> {
		const site = new Site(app);
		await site.join();
		return site;
	}

	get origin(): string {
		return `http://127.0.0.1:${this.#port}`;
	}

	/** Takes the server off the network: nothing answers any more. */
	async cut(): Promise<void> {
		if (!this.#server.listening) return;
		this.#server.closeAllConnections();
		await new Promise((done) => this.#server.close(done));
	}

	/** Puts it back where it was. */
	async join(): Promise<void> {
		await new Promise<void>((done) => this.#server.listen(this.#port, '127.0.0.1', done));
		this.#port = (this.#server.address() as AddressInfo).port;
	}

	/** From here on the server has a newer version, and no chunk of the old one. */
	async renew(): Promise<void> {
		const worker = await (await fetch(`${this.#app}/service-worker.js`)).text();
		const told = (await (await fetch(`${this.#app}/_app/version.json`)).json()) as { version: string };
		const names = [...worker.matchAll(/\/chunks\/([\w-]+)\.js/g)].map(([, name]) => name ?? '');
		this.#newer = { version: told.version, names: [...new Set(names)] };
	}

	async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const path = request.url ?? '/';
		this.asked.push(path);
		if (this.refuses(path)) return void response.writeHead(500).end();
		const newer = this.#newer;
		const isGone = newer?.names.some((name) => path.endsWith(`/chunks/${name}.js`)) ?? false;
		const answer = await fetch(this.#app + path.replace('-newer.js', '.js'), { redirect: 'manual' });
		const headers = Object.fromEntries([...answer.headers].filter(([name]) => !PER_TRANSFER.has(name)));
		if (isGone) return void response.writeHead(404, headers).end();
		const body = Buffer.from(await answer.arrayBuffer());
		response.writeHead(answer.status, headers);
		response.end(/html|javascript|json/.test(headers['content-type'] ?? '') ? this.#renamed(body.toString()) : body);
	}

	#renamed(text: string): string {
		if (this.claims !== null && text.startsWith('{"version"')) return JSON.stringify({ version: this.claims });
		if (this.#newer === null) return text;
		const { version, names } = this.#newer;
		return names
			.reduce((all, name) => all.replaceAll(`${name}.js`, `${name}-newer.js`), text)
			.replaceAll(version, `${version}-newer`)
			.replace('<html ', '<html data-version="newer" ');
	}
}

interface Renaming {
	readonly version: string;
	readonly names: readonly string[];
}

/** Headers that describe one transfer, not the content. */
const PER_TRANSFER = new Set([
	'connection',
	'content-encoding',
	'content-length',
	'etag',
	'keep-alive',
	'last-modified',
	'transfer-encoding'
]);
