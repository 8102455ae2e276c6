/**
 * The copies in this browser, seen from the panel. Every function may reject: in private windows there are
 * none to be had.
 */

import { cacheName, refusalName, versionsOf } from './cache-names.ts';
import { wantedOf } from './choice.ts';
import { digestOf } from './digest.ts';
import { forgetChoice, keptChoice } from './kept-choice.ts';
import { LIST, type StoredFile } from './precache-list.ts';
import { wholeList } from './whole-list.ts';

/** A version that is stored whole. */
export interface StoredCopy {
	readonly version: string;
	/** What is stored of it: what the reader wants, and what pages have asked for. */
	readonly files: readonly StoredFile[];
	/** When its list was sent by the host, where the host says so. */
	readonly date: Date | undefined;
}

/** The stored version that answers for this page; `undefined` when none does. */
export async function copyInUse(base: string): Promise<StoredCopy | undefined> {
	// The worker answers this from its own version; without a worker it is the host's, which may not be stored.
	const answer = await fetch(base + LIST).catch(() => undefined);
	if (!answer?.ok) return undefined;
	const version = await digestOf(await answer.arrayBuffer());
	const name = cacheName(base, version);
	const list = await wholeList(name, base + LIST);
	if (!list) return undefined;
	const kept = (address: string) => caches.match(base + address, { cacheName: name });
	const wanted = new Set(wantedOf(list, await keptChoice(base)));
	for (const file of list.onDemand) if (await kept(file[0])) wanted.add(file);
	const sent = answer.headers.get('Date');
	return {
		version,
		files: [...wanted],
		date: sent ? new Date(sent) : undefined,
	};
}

/** How many files of the version that is being stored are there already. */
export async function countStored(base: string): Promise<number> {
	const counts = await Promise.all(
		versionsOf(base, await caches.keys()).map(
			async (name) => (await (await caches.open(name)).keys()).length,
		),
	);
	return Math.max(0, ...counts);
}

/** Removes every copy and the worker, and remembers that the reader wants none. */
export async function removeCopies(base: string): Promise<void> {
	await caches.open(refusalName(base));
	await forgetChoice(base);
	const registration = await navigator.serviceWorker.getRegistration(base);
	await registration?.unregister();
	await Promise.all(versionsOf(base, await caches.keys()).map((name) => caches.delete(name)));
}

/** Forgets that the reader wanted no copy. */
export const forgetRefusal = (base: string): Promise<boolean> => caches.delete(refusalName(base));
