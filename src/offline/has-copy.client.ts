/**
 * Whether this browser has a copy, or its reader wants none: all that every page asks. Both may reject, as in
 * `copies.client.ts`, which comes with the panel.
 */

import { refusalName, versionsOf } from './cache-names.ts';
import { wantedOf } from './choice.ts';
import { keptChoice } from './kept-choice.ts';
import { LIST } from './precache-list.ts';
import { wholeList } from './whole-list.ts';

/** @param base path of the site, begins and ends with a slash. */
export const isRefused = (base: string): Promise<boolean> => caches.has(refusalName(base));

/** `damaged`: it was stored whole, and a file or its list was lost or spoilt since. */
export type Kept = 'whole' | 'damaged' | 'none';

/** What is stored of any version of the site, judged without reading more than its list. */
export async function keptCopy(base: string): Promise<Kept> {
	let kept: Kept = 'none';
	const choice = await keptChoice(base);
	for (const name of versionsOf(base, await caches.keys())) {
		const cache = await caches.open(name);
		if (!(await cache.match(base + LIST))) continue;
		const list = await wholeList(name, base + LIST);
		const stored = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
		if (list && wantedOf(list, choice).every(([address]) => stored.has(base + address))) return 'whole';
		kept = 'damaged';
	}
	return kept;
}
