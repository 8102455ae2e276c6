/**
 * The service worker: stores a version whole or not at all, answers from it, mends it, and gives way to a new
 * version only when asked.
 *
 * Built into `sw.js` with the name of its version.
 */

import { answer } from './answer.worker.ts';
import { versionsOf } from './cache-names.ts';
import { LATER } from './precache-list.ts';
import { route } from './route.ts';
import { mend, storeLater, storeMissing, storeVersion } from './store.worker.ts';
import { mine, path, scope } from './version.worker.ts';

declare const self: ServiceWorkerGlobalScope;

/** An attempt that is under way. */
let storing: Promise<void> | undefined;

self.addEventListener('install', (event) => {
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
	if (found.kind === 'lookup') event.respondWith(answer(event, found));
});

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
