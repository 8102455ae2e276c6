/** The reader's choice, as the worker and the pages keep it: one small file in a cache of its own. */
import type { Choice } from './choice.ts';

/**
 * Apart from the caches of versions, which go as they are replaced; a worker of an earlier form does not take
 * it for one.
 *
 * @param scope path of the site, begins and ends with a slash.
 */
const nameOf = (scope: string): string => `leeseditie-keuze ${scope}`;

/** Nobody asks a host for it. */
const keyOf = (scope: string): string => `${scope}keuze.json`;

/** What the reader chose; undefined where nothing was, or it was spoilt. */
export async function keptChoice(scope: string): Promise<Choice | undefined> {
	const kept = await caches.match(keyOf(scope), { cacheName: nameOf(scope) });
	return kept?.json().catch(() => undefined);
}

export async function keepChoice(scope: string, choice: Choice): Promise<void> {
	const cache = await caches.open(nameOf(scope));
	await cache.put(keyOf(scope), Response.json(choice));
}

export const forgetChoice = (scope: string): Promise<boolean> => caches.delete(nameOf(scope));
