/**
 * How a version gets its files: from an older version where they are the same, from the network where they
 * are not.
 */
import type { StoredFile, StoredList } from './precache-list.ts';

/** A version that is stored already. */
export interface Older {
	/** Name of its cache. */
	readonly cache: string;
	readonly list: StoredList;
}

/** One file to be stored, and the cache that holds the same file, where one does. */
export interface Step {
	readonly file: StoredFile;
	readonly from?: string;
}

/** What is still to be done. */
export interface Plan {
	readonly steps: readonly Step[];
	/** Room needed for all of it, in bytes. */
	readonly bytes: number;
}

/**
 * @param wanted what is to be stored of a version.
 * @param present addresses that an earlier, interrupted attempt at this same version has stored.
 * @param older whole versions to copy from.
 */
export function plan(
	wanted: readonly StoredFile[],
	present: ReadonlySet<string>,
	older: readonly Older[],
): Plan {
	const known = new Map<string, string>();
	for (const { cache, list } of older) {
		for (const [address, digest] of [...list.files, ...list.onDemand, ...list.onRequest])
			known.set(`${address} ${digest}`, cache);
	}
	const missing = wanted.filter(([address]) => !present.has(address));
	return {
		steps: missing.map((file) => {
			const from = known.get(`${file[0]} ${file[1]}`);
			return from === undefined ? { file } : { file, from };
		}),
		bytes: missing.reduce((sum, [, , bytes]) => sum + bytes, 0),
	};
}
