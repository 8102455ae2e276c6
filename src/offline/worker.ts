/**
 * The service worker: stores a version whole or not at all, answers from it, mends it, and gives way to a new
 * version only when asked.
 *
 * Built into `sw.js` with the name of its version.
 */

import { answer } from './answer.worker.ts';
import { refusalName, versionsOf } from './cache-names.ts';
import { OFF, SWITCH } from './places.ts';
import { LATER } from './precache-list.ts';
import { route } from './route.ts';
import { mend, storeLater, storeMissing, storeVersion } from './store.worker.ts';
import { full, mine, path, scope } from './version.worker.ts';

declare const self: ServiceWorkerGlobalScope;

/** An attempt that is under way. */
let storing: Promise<void> | undefined;

self.addEventListener('install', (event) => {
	// A reader who saves data keeps the version that is there.
	if (self.registration.active && savesData()) throw new Error('the reader saves data');
	event.waitUntil(
		storeVersion().catch(async (error) => {
			await caches.delete(mine);
			throw error;
		}),
	);
});

self.addEventListener('activate', (event) => {
	event.waitUntil(replaceOlder());
});

self.addEventListener('message', (event) => {
	const { data } = event;
	if (data === 'take-over') event.waitUntil(self.skipWaiting());
	if (data === 'store') event.waitUntil(told(event, storeOnce()));
	if (data === 'mend')
		event.waitUntil(
			told(
				event,
				storeOnce()
					.catch(() => undefined)
					.then(mend),
			),
		);
	const later = LATER.find((part) => data === `store-${part}`);
	if (later)
		event.waitUntil(
			told(
				event,
				storeOnce().then(() => storeLater(later)),
			),
		);
});

/** What a browser threw away of the copy, while this worker stayed. */
function storeOnce(): Promise<void> {
	storing ??= storeMissing().finally(() => {
		storing = undefined;
	});
	return storing;
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
	const kept = await caches.match(full(key), { cacheName: mine });
	await caches.open(refusalName(path));
	await Promise.all(versionsOf(path, await caches.keys()).map((name) => caches.delete(name)));
	await self.registration.unregister();
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
