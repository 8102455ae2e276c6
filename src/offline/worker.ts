/**
 * The service worker: stores a version whole or not at all, answers from it, mends it, and gives way to a new
 * version only when asked.
 *
 * Built into `sw.js` with the name of its version.
 */

import { answer, lookAgain } from './answer.worker.ts';
import { refusalName, versionsOf } from './cache-names.ts';
import { forgetChoice } from './kept-choice.ts';
import { OFF, SWITCH } from './places.ts';
import { route } from './route.ts';
import { mend, storeMissing, storeOnDemand, storeVersion } from './store.worker.ts';
import { full, mine, path, scope } from './version.worker.ts';

declare const self: ServiceWorkerGlobalScope;

/** The last attempt: the next one finds what it left. */
let storing: Promise<void> = Promise.resolve();

self.addEventListener('install', (event) => {
	event.waitUntil(
		install().catch(async (error) => {
			await caches.delete(mine);
			throw error;
		}),
	);
});

/** A reader who saves data keeps the version that is there. */
async function install(): Promise<void> {
	if (self.registration.active && savesData()) throw new Error('the reader saves data');
	await storeVersion();
}

self.addEventListener('activate', (event) => {
	event.waitUntil(replaceOlder());
});

self.addEventListener('message', (event) => {
	const { data } = event;
	if (data === 'take-over') event.waitUntil(self.skipWaiting());
	if (data === 'store') event.waitUntil(told(event, storeInTurn()));
	if (data === 'mend')
		event.waitUntil(
			told(
				event,
				storeInTurn()
					.catch(() => undefined)
					.then(mend),
			),
		);
	if (data === 'store-on-demand') event.waitUntil(told(event, storeInTurn().then(storeOnDemand)));
});

/** What a browser threw away of the copy while this worker stayed, or the reader chose since. */
function storeInTurn(): Promise<void> {
	storing = storing.catch(() => undefined).then(storeMissing);
	return storing.finally(lookAgain);
}

/** Whoever asks hears when it is over, whatever came of it, and what there is to tell. */
const told = ({ ports }: ExtendableMessageEvent, done: Promise<unknown>): Promise<void> =>
	done.catch(() => undefined).then((outcome) => ports[0]?.postMessage(outcome));

self.addEventListener('fetch', (event) => {
	const found = route(event.request, scope);
	if (found.kind !== 'lookup') return;
	if (found.isPage && new URL(event.request.url).searchParams.get(SWITCH) === OFF)
		event.respondWith(leave(event.request, found.key));
	else event.respondWith(answer(event, found));
});

const savesData = (): boolean =>
	(navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Takes the worker and its copies away, as the button does, for a reader whose pages work no more. */
async function leave(request: Request, key: string): Promise<Response> {
	await self.registration.unregister();
	let kept: Response | undefined;
	try {
		kept = await caches.match(full(key), { cacheName: mine });
		await caches.open(refusalName(path));
		await forgetChoice(path);
		await Promise.all(versionsOf(path, await caches.keys()).map((name) => caches.delete(name)));
	} catch {
		// A store that cannot be read has nothing to take away.
	}
	return fetch(request).catch((error) => kept ?? Promise.reject(error));
}

/**
 * Removes older versions, unless a newer one is on its way: that one will. The first version also answers for
 * the page that brought it.
 */
async function replaceOlder(): Promise<void> {
	const others = versionsOf(path, await caches.keys()).filter((name) => name !== mine);
	const { installing, waiting } = self.registration;
	if (installing || waiting) return;
	await Promise.all(others.map((name) => caches.delete(name)));
	if (others.length === 0) await self.clients.claim();
}
