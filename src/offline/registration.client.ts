/** The worker's registration, seen from a page. */
import type { Mended } from './precache-list.ts';

/** @param base path of the site, begins and ends with a slash. */
export function register(base: string): Promise<ServiceWorkerRegistration> {
	// Never from the browser's own cache: a reader must not be held on an old version by it.
	return navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
}

/** Resolves when `worker` waits or answers, or when its installation failed. */
export function settled(worker: ServiceWorker): Promise<'installed' | 'failed'> {
	return new Promise((done) => {
		const look = () => {
			if (worker.state === 'redundant') done('failed');
			else if (worker.state === 'activated' || worker.state === 'installed') done('installed');
		};
		worker.addEventListener('statechange', look);
		look();
	});
}

/** Resolves when `worker` has begun to answer. */
export function activated(worker: ServiceWorker): Promise<void> {
	return new Promise((done) => {
		const look = () => {
			if (worker.state === 'activated') done();
		};
		worker.addEventListener('statechange', look);
		look();
	});
}

/** Asks a worker whose copy is gone, or lacks a file that is wanted, to store that; resolves when it has tried. */
export const storeAgain = (worker: ServiceWorker): Promise<unknown> => ask(worker, 'store');

/** Asks for what is stored on demand, beside the copy that is there; resolves when the worker has tried. */
export const storeOnDemand = (worker: ServiceWorker): Promise<unknown> => ask(worker, 'store-on-demand');

/** Asks to read all that is stored and to mend it; undefined where the worker could not. */
export const mendCopy = (worker: ServiceWorker): Promise<Mended | undefined> =>
	ask(worker, 'mend') as Promise<Mended | undefined>;

function ask(worker: ServiceWorker, what: 'store' | 'mend' | 'store-on-demand'): Promise<unknown> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((done) => {
		port1.onmessage = ({ data }) => {
			port1.close();
			done(data);
		};
		worker.postMessage(what, [port2]);
	});
}
