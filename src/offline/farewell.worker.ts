/**
 * The worker that takes its predecessor away: published as `sw.js` by `OFFLINE=off npm run build`. It removes
 * every stored version of this site and itself; pages that are open go on, and the next one comes from the
 * network.
 */
import { refusalName, versionsOf } from './cache-names.ts';
import { forgetChoice } from './kept-choice.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
	event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
	event.waitUntil(leave());
});

async function leave(): Promise<void> {
	const path = new URL(self.registration.scope).pathname;
	const names = [...versionsOf(path, await caches.keys()), refusalName(path)];
	await Promise.all(names.map((name) => caches.delete(name)));
	await forgetChoice(path);
	await self.registration.unregister();
}
