/** The list of a stored version, as the worker and the pages find it. */

import { versionOf } from './cache-names.ts';
import { digestOf } from './digest.ts';
import type { StoredList } from './precache-list.ts';

/**
 * Undefined where the list is not there, or is not the one that the version is named after: a browser that
 * loses a part of what it stored may leave an empty file.
 *
 * @param cache name of the cache of one version.
 * @param address of the list, as it is stored.
 */
export async function wholeList(cache: string, address: string): Promise<StoredList | undefined> {
	const kept = await caches.match(address, { cacheName: cache });
	const bytes = await kept?.arrayBuffer();
	if (!bytes || (await digestOf(bytes)) !== versionOf(cache)) return undefined;
	// A list of an earlier form of the worker has nothing for later.
	return { onDemand: [], onRequest: [], ...JSON.parse(new TextDecoder().decode(bytes)) };
}
