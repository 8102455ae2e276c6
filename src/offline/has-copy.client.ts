/**
 * Whether this browser has a copy, or its reader wants none: all that every page asks. Both may reject, as in
 * `copies.client.ts`, which comes with the panel.
 */

import { refusalName, versionsOf } from './cache-names.ts';
import { LIST } from './precache-list.ts';

/** @param base path of the site, begins and ends with a slash. */
export const isRefused = (base: string): Promise<boolean> => caches.has(refusalName(base));

/** Whether any version of the site is stored whole. */
export async function hasCopy(base: string): Promise<boolean> {
	for (const name of versionsOf(base, await caches.keys())) {
		if (await caches.match(base + LIST, { cacheName: name })) return true;
	}
	return false;
}
