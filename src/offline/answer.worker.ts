/**
 * Answers from the stored version. A page, its scripts and its index are always of one version: what belongs to
 * the stored one is taken from the network only where its bytes are the same.
 */

import { wantedOf } from './choice.ts';
import { keptChoice } from './kept-choice.ts';
import { DAMAGED, NOT_STORED } from './places.ts';
import { LATER, LIST, type StoredFile } from './precache-list.ts';
import { type Lookup, route } from './route.ts';
import { unspoilt } from './sealed.ts';
import { fetchExactly, full, mine, ownList, path, scope, tellPages } from './version.worker.ts';

declare const self: ServiceWorkerGlobalScope;

/** A file of this version, and whether its reader wants it stored. */
interface Listed {
	readonly file: StoredFile;
	readonly always: boolean;
}

let listed: Promise<ReadonlyMap<string, Listed>> | undefined;

/** The files of this version by their addresses; none while its list is lost or spoilt, or cannot be read. */
function filesOfVersion(): Promise<ReadonlyMap<string, Listed>> {
	listed ??= read().catch(() => {
		listed = undefined;
		return new Map();
	});
	return listed;
}

async function read(): Promise<ReadonlyMap<string, Listed>> {
	const list = await ownList();
	if (!list) {
		listed = undefined;
		return new Map();
	}
	const entry = (always: boolean) => (file: StoredFile) => [file[0], { file, always }] as const;
	return new Map([
		...[...list.files, ...LATER.flatMap((part) => list[part])].map(entry(false)),
		...wantedOf(list, await keptChoice(path)).map(entry(true)),
	]);
}

/** After the reader chose, or the copy was stored again. */
export function lookAgain(): void {
	listed = undefined;
}

export async function answer(event: FetchEvent, found: Lookup): Promise<Response> {
	const { request } = event;
	if (!found.isPage && (await isOfAnotherVersion(event.clientId)))
		return fetch(request).catch(async (error) => (await stored(found.key)) ?? Promise.reject(error));
	const kept = await stored(found.key);
	if (kept) return kept;
	const files = await filesOfVersion();
	const { key, withSlash } = found;
	if (withSlash !== undefined && !files.has(key) && (files.has(withSlash) || (await stored(withSlash))))
		return Response.redirect(full(withSlash) + new URL(request.url).search, 301);
	const own = files.get(key);
	// A page that the reader did not want is the network's, whatever its version, and so is what it needs.
	if (own && (own.always || !found.isPage)) return fetchLost(own, found);
	try {
		return await fetch(request);
	} catch (error) {
		if (!found.isPage) throw error;
		return (await instead(NOT_STORED)) ?? Promise.reject(error);
	}
}

/**
 * A stored file as it was stored; one that was spoilt is taken away, and is lost like any other. So is what a
 * browser cannot read just now: where its whole store fails, the network goes on.
 */
async function stored(address: string): Promise<Response | undefined> {
	try {
		const kept = await caches.match(full(address), { cacheName: mine });
		const file = await unspoilt(kept);
		if (kept && !file && address !== LIST) await (await caches.open(mine)).delete(full(address));
		return file;
	} catch {
		return undefined;
	}
}

/** A file of this version that is not there: from the network where it is the same, and stored again. */
async function fetchLost({ file, always }: Listed, { isPage }: Lookup): Promise<Response> {
	try {
		const anew = await fetchExactly(file);
		if (always) await keep(file[0], anew.clone()).catch(() => undefined);
		return anew;
	} catch {
		if (always) await tellPages();
		return (isPage && (await instead(DAMAGED))) || Response.error();
	}
}

/** Stores a file again, where there is room; where the reader removed the copy, a page that is open begins no new one. */
async function keep(address: string, file: Response): Promise<void> {
	if (await caches.has(mine)) await (await caches.open(mine)).put(full(address), file);
}

/** A page that says why another one cannot be read. */
async function instead(address: string): Promise<Response | undefined> {
	const page = await stored(address);
	return page && new Response(page.body, { status: 503, headers: page.headers });
}

/**
 * Whether who asks is a page that this version does not have stored, a new one of the site or one that the
 * reader did not want: what it needs is not ours to give, unless there is no network.
 */
async function isOfAnotherVersion(client: string): Promise<boolean> {
	const files = await filesOfVersion();
	const page = files.size > 0 && client !== '' ? await self.clients.get(client) : undefined;
	if (!page) return false;
	const asked = route({ method: 'GET', url: page.url, mode: 'navigate' }, scope);
	return asked.kind === 'lookup' && !files.get(asked.key)?.always;
}
