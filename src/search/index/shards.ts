/**
 * Tables too large to come whole: parted, by the words they are looked up by, into files of which a question
 * needs one or two. Which one follows from the first words of them all.
 */

/** Entries by word, sorted by code unit. */
export type Entries<T> = readonly (readonly [word: string, value: T])[];

export interface Shards<T> {
	/** The first word of each shard; that of the first is empty. */
	readonly begins: readonly string[];
	readonly shards: readonly Entries<T>[];
}

/** @param size UTF-16 units of a shard, about. @param sizeOf those of an entry as it is written. */
export function inShards<T>(
	entries: Entries<T>,
	size: number,
	sizeOf: (word: string, value: T) => number,
): Shards<T> {
	const begins = [''];
	let last: [string, T][] = [];
	const shards = [last];
	let held = 0;
	for (const [word, value] of entries) {
		if (held >= size) {
			begins.push(word);
			last = [];
			shards.push(last);
			held = 0;
		}
		last.push([word, value]);
		held += sizeOf(word, value);
	}
	return { begins, shards };
}

/** Number of the shard in which `word` is, if it is in any. @param begins as in {@link Shards}. */
export function shardOf(word: string, begins: readonly string[]): number {
	let low = 0;
	let high = begins.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((begins[middle] ?? '') <= word) low = middle;
		else high = middle;
	}
	return low;
}
