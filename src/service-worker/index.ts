import { build, files, prerendered, version } from '$service-worker';
import { takeOver } from '$lib/pwa/activate';
import { answerTo } from '$lib/pwa/answers';
import { storeVersion } from '$lib/pwa/install';
import { USE_NOW } from '$lib/pwa/messages';
import { respond } from '$lib/pwa/respond';

// The framework's types bring those of a page with them.
const worker = self as unknown as ServiceWorkerGlobalScope;

const paths = [...build, ...files, ...prerendered];
const stored = { origin: location.origin, paths: new Set(paths) };

worker.addEventListener('install', (event) => {
	const store = storeVersion(
		{ name: version, paths, check: '/_app/version.json' },
		{ caches, fetch: (path, options) => fetch(path, options) }
	);
	event.waitUntil(
		store.then((result) => {
			// The browser drops a worker that fails here, and tries again when the page is next opened.
			if (!result.ok) throw new Error(`The page could not be stored on this device: ${result.reason}`);
		})
	);
});

worker.addEventListener('activate', (event) => {
	// The page that brought the first worker is served from here on too, or its late parts would need the network.
	event.waitUntil(takeOver(version, caches).finally(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
	if (event.data === USE_NOW) event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('fetch', (event) => {
	const answer = answerTo(event.request, stored);
	if (answer.from === 'network') return;
	event.respondWith(respond(answer, { version, caches, ask: () => fetch(event.request) }));
});
