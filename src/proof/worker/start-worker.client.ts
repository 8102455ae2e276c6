/** Starts the worker that checks. A file that holds a whole edition has another start: there it is no file of its own. */
export const startWorker = (): Worker =>
	new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module' });
