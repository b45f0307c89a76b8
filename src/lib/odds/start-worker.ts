/** Starts the worker of the odds: a file of its own, which the build finds by this very form. */
export function startWorker(): Worker {
	return new Worker(new URL('./odds.worker.ts', import.meta.url), { type: 'module' });
}
