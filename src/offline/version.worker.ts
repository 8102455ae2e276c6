/** The version that this worker stores and answers from. */

import { cacheName } from './cache-names.ts';
import { digestOf } from './digest.ts';
import { LIST, type StoredFile, type StoredList } from './precache-list.ts';
import { seal } from './sealed.ts';
import { wholeList } from './whole-list.ts';

declare const self: ServiceWorkerGlobalScope;
/** Digest of the list, put in by the build. */
declare const VERSION: string;

export const scope = self.registration.scope;
export const path = new URL(scope).pathname;
/** Name of its cache. */
export const mine = cacheName(path, VERSION);
/** The whole address of one below the base. */
export const full = (address: string): string => scope + address;
/** The list as a file of the version. */
export const listFile: StoredFile = [LIST, VERSION, 0];

/** The list of this version, where it is stored and unspoilt. */
export const ownList = (): Promise<StoredList | undefined> => wholeList(mine, full(LIST));

/** Has the pages that are open look at the copy again. */
export async function tellPages(): Promise<void> {
	for (const client of await self.clients.matchAll()) client.postMessage('copy-changed');
}

/**
 * Fetches a file and accepts only the one that is on the list: whatever its status (a 404 page may come with
 * 404) and whether or not it was redirected, its bytes decide. What the browser had kept is tried first.
 */
export async function fetchExactly([address, digest]: StoredFile, signal?: AbortSignal): Promise<Response> {
	for (const cache of ['default', 'reload'] as const) {
		const { bytes, headers } = await fetchWhole(full(address), cache, signal);
		if ((await digestOf(bytes)) === digest) return seal(address, bytes, digest, headers);
	}
	throw new Error(`${address} is not the file of version ${VERSION}`);
}

/** Milliseconds without a byte, after which a file is given up: some networks never end what they began. */
const STALLED = 30_000;

async function fetchWhole(
	address: string,
	cache: RequestCache,
	signal?: AbortSignal,
): Promise<{ readonly bytes: ArrayBuffer; readonly headers: Headers }> {
	const stop = new AbortController();
	const giveUp = () => stop.abort();
	let timer = setTimeout(giveUp, STALLED);
	signal?.addEventListener('abort', giveUp);
	try {
		signal?.throwIfAborted();
		const { body, headers } = await fetch(address, { cache, signal: stop.signal });
		const parts: Uint8Array<ArrayBuffer>[] = [];
		const reader = body?.getReader();
		for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
			parts.push(read.value);
			clearTimeout(timer);
			timer = setTimeout(giveUp, STALLED);
		}
		return { bytes: await new Blob(parts).arrayBuffer(), headers };
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener('abort', giveUp);
	}
}
