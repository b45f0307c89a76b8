/** What the worker needs of the browser's caches, in memory. */
export function fakeCaches(isFull: (path: string) => boolean = () => false) {
	const all = new Map<string, Map<string, Response>>();
	const open = (name: string) => {
		const entries = all.get(name) ?? new Map<string, Response>();
		all.set(name, entries);
		return {
			match: (path: string) => Promise.resolve(entries.get(path)?.clone()),
			put: (path: string, response: Response) => {
				if (isFull(path)) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
				entries.set(path, response);
				return Promise.resolve();
			},
			keys: () => Promise.resolve([...entries.keys()].map((path) => new Request(`https://planner.example${path}`))),
			delete: (request: Request) => Promise.resolve(entries.delete(new URL(request.url).pathname))
		};
	};
	const caches = {
		open: (name: string) => Promise.resolve(open(name)),
		has: (name: string) => Promise.resolve(all.has(name)),
		keys: () => Promise.resolve([...all.keys()]),
		delete: (name: string) => Promise.resolve(all.delete(name)),
		match: (path: string, { cacheName }: MultiCacheQueryOptions = {}) => {
			const searched = cacheName === undefined ? [...all.keys()] : [cacheName];
			const found = searched.map((name) => all.get(name)?.get(path)).find((response) => response !== undefined);
			return Promise.resolve(found?.clone());
		}
	} as unknown as CacheStorage;
	return {
		caches,
		/** What is stored: the names of the caches and their paths. */
		held: () => Object.fromEntries([...all].map(([name, entries]) => [name, [...entries.keys()].sort()])),
		fill: (name: string, texts: Record<string, string>) =>
			all.set(name, new Map(Object.entries(texts).map(([path, text]) => [path, new Response(text)])))
	};
}
