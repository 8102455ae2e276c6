/**
 * The service worker: stores a version whole or not at all, answers from it, and gives way to a new version
 * only when asked.
 *
 * Built into `sw.js` with the name of its version. It never fetches for a page what belongs to the stored
 * version, so a page, its scripts and its search index are always of one version.
 */

import { cacheName, versionsOf } from './cache-names.ts';
import { digestOf } from './digest.ts';
import { LATER, type Later, LIST, type StoredFile, type StoredList } from './precache-list.ts';
import { type Route, route } from './route.ts';
import { type Older, plan, type Step } from './update-plan.ts';

declare const self: ServiceWorkerGlobalScope;
/** Digest of the list, put in by the build. */
declare const VERSION: string;

const scope = self.registration.scope;
const path = new URL(scope).pathname;
const mine = cacheName(path, VERSION);
const full = (address: string) => scope + address;

/** An attempt that is under way. */
let storing: Promise<void> | undefined;

/** How many files are on their way at once: as many as browsers open connections to one host. */
const LANES = 6;

self.addEventListener('install', (event) => {
	event.waitUntil(store());
});

self.addEventListener('activate', (event) => {
	event.waitUntil(replaceOlder());
});

self.addEventListener('message', (event) => {
	if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
	// The browser threw the copy away while this worker stayed.
	if (event.data === 'store') event.waitUntil(told(event, storeOnce()));
	const later = LATER.find((part) => event.data === `store-${part}`);
	if (later)
		event.waitUntil(
			told(
				event,
				storeOnce().then(() => storeLater(later)),
			),
		);
});

function storeOnce(): Promise<void> {
	storing ??= store().finally(() => {
		storing = undefined;
	});
	return storing;
}

/** Whoever asks hears when it is over, whatever came of it. */
const told = ({ ports }: ExtendableMessageEvent, done: Promise<void>): Promise<void> =>
	done.catch(() => undefined).then(() => ports[0]?.postMessage('over'));

self.addEventListener('fetch', (event) => {
	const found = route(event.request, scope);
	if (found.kind === 'lookup') event.respondWith(answer(event.request, found));
});

/** Stores the version whole; on any failure nothing of it is left, and the failure is the caller's. */
async function store(): Promise<void> {
	if (await caches.match(full(LIST), { cacheName: mine })) return;
	try {
		await fill(await caches.open(mine));
	} catch (error) {
		await caches.delete(mine);
		throw error;
	}
}

async function fill(cache: Cache): Promise<void> {
	const listed = await fetchExactly([LIST, VERSION, 0]);
	const wanted: StoredList = await listed.clone().json();
	const present = (await cache.keys()).map(({ url }) => url.slice(scope.length));
	const older = await olderVersions();
	const files = [...wanted.files];
	for (const part of LATER) if (await holds(part, older)) files.push(...wanted[part]);
	const todo = plan(files, new Set(present), older);
	const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
	if (todo.bytes > quota - usage) throw new Error(`no room for ${todo.bytes} bytes`);
	await storeAll(cache, [...todo.steps]);
	await cache.put(full(LIST), listed);
}

/** Beside the version that is stored: what fails leaves that as it was. */
async function storeLater(part: Later): Promise<void> {
	const cache = await caches.open(mine);
	const listed = await cache.match(full(LIST));
	const list: Partial<StoredList> = listed ? await listed.json() : {};
	const files = list[part] ?? [];
	const present = await Promise.all(files.map(([address]) => cache.match(full(address))));
	await storeAll(
		cache,
		files.flatMap((file, index) => (present[index] ? [] : [{ file }])),
	);
}

async function storeAll(cache: Cache, queue: Step[]): Promise<void> {
	const stop = new AbortController();
	const lane = async () => {
		for (let step = queue.pop(); step; step = queue.pop()) {
			const { file, from } = step;
			const kept = from === undefined ? undefined : await caches.match(full(file[0]), { cacheName: from });
			await cache.put(full(file[0]), kept ?? (await fetchExactly(file, stop.signal)));
		}
	};
	// Settled, not raced: a lane that is still writing would write into a cache that was deleted.
	const lanes = Array.from({ length: LANES }, () =>
		lane().catch((error) => {
			queue.length = 0;
			stop.abort();
			throw error;
		}),
	);
	const failed = (await Promise.allSettled(lanes)).find((one) => one.status === 'rejected');
	if (failed) throw failed.reason;
}

/**
 * Versions of this site that are whole. What is not whole was left by an attempt that was cut off, and goes.
 */
async function olderVersions(): Promise<readonly Older[]> {
	const names = versionsOf(path, await caches.keys()).filter((name) => name !== mine);
	const found = await Promise.all(
		names.map(async (name) => {
			const list = await caches.match(full(LIST), { cacheName: name });
			if (!list) await caches.delete(name);
			// A list of an earlier form of this worker has nothing for later.
			return list ? [{ cache: name, list: { onDemand: [], onRequest: [], ...(await list.json()) } }] : [];
		}),
	);
	return found.flat();
}

/** Whether a reader of an older version asked for what is stored later: it goes on working offline. */
async function holds(part: Later, older: readonly Older[]): Promise<boolean> {
	const kept = older.flatMap(({ cache, list }) =>
		list[part].map(([address]) => caches.match(full(address), { cacheName: cache })),
	);
	return (await Promise.all(kept)).some(Boolean);
}

/**
 * Fetches a file and accepts only the one that is on the list: whatever its status (a 404 page may come with
 * 404) and whether or not it was redirected, its bytes decide. What the browser had kept is tried first.
 */
async function fetchExactly([address, digest]: StoredFile, signal?: AbortSignal): Promise<Response> {
	for (const cache of ['default', 'reload'] as const) {
		const response = await fetch(full(address), { cache, ...(signal ? { signal } : {}) });
		const bytes = await response.arrayBuffer();
		if ((await digestOf(bytes)) !== digest) continue;
		const headers = new Headers(response.headers);
		for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
		return new Response(bytes, { headers });
	}
	throw new Error(`${address} is not the file of version ${VERSION}`);
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

async function answer(request: Request, found: Extract<Route, { kind: 'lookup' }>): Promise<Response> {
	const stored = (address: string) => caches.match(full(address), { cacheName: mine });
	const file = await stored(found.key);
	if (file) return file;
	if (found.withSlash !== undefined && (await stored(found.withSlash))) {
		return Response.redirect(full(found.withSlash) + new URL(request.url).search, 301);
	}
	try {
		return await fetch(request);
	} catch (error) {
		const missing = found.isPage ? await stored('404.html') : undefined;
		if (!missing) throw error;
		return new Response(missing.body, { status: 404, headers: missing.headers });
	}
}
