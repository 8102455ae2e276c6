/** How a version gets its files: from an older version where they are the same, from the network where they are not. */
import type { StoredFile, StoredList } from './list.ts';

/** A version that is stored already. */
export interface Older {
	/** Name of its cache. */
	readonly cache: string;
	readonly list: StoredList;
}

/** What is still to be done. */
export interface Plan {
	readonly copy: readonly { readonly file: StoredFile; readonly from: string }[];
	readonly fetch: readonly StoredFile[];
	/** Room needed for all of it, in bytes. */
	readonly bytes: number;
}

/**
 * @param wanted the version to be stored.
 * @param present addresses that an earlier, interrupted attempt at this same version has stored.
 * @param older whole versions to copy from.
 */
export function plan(wanted: StoredList, present: ReadonlySet<string>, older: readonly Older[]): Plan {
	const known = new Map<string, string>();
	for (const { cache, list } of older) {
		for (const [address, digest] of list.files) known.set(`${address} ${digest}`, cache);
	}
	const missing = wanted.files.filter(([address]) => !present.has(address));
	const source = ([address, digest]: StoredFile) => known.get(`${address} ${digest}`);
	return {
		copy: missing.flatMap((file) => {
			const from = source(file);
			return from === undefined ? [] : [{ file, from }];
		}),
		fetch: missing.filter((file) => source(file) === undefined),
		bytes: missing.reduce((sum, [, , bytes]) => sum + bytes, 0),
	};
}
