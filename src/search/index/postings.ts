/**
 * Which records have each word, in files beside the index of a large edition: what it answers from before
 * Pagefind has arrived, and for its most frequent words after that too. Pagefind's search for a word in
 * quotation marks takes time with the square of its places: 13 ms for 1,800, 200 ms for 10,000.
 */
import type { SearchRecord } from '#search/index/record.ts';
import { inShards } from '#search/index/shards.ts';
import { tokensOf } from '#search/text/tokens.ts';

/** A file of them: by word the number of its first record, and the steps from each to the next. */
export type PostingShard = Readonly<Record<string, readonly number[]>>;

/**
 * The numbers of the records that have each word, ascending. A word with a hyphen is in it whole and in
 * parts.
 */
export function postingsOf(records: readonly SearchRecord[]): ReadonlyMap<string, readonly number[]> {
	const postings = new Map<string, number[]>();
	for (const [number, { text }] of records.entries()) {
		for (const { whole, parts } of tokensOf(text)) {
			for (const { letters } of [whole, ...parts]) {
				const known = postings.get(letters);
				if (!known) postings.set(letters, [number]);
				else if (known.at(-1) !== number) known.push(number);
			}
		}
	}
	return postings;
}

/** Path of a file, relative to `pagefind/`. */
export function postingShard(files: string, shard: number): string {
	return `postings/${files}.${shard}.json`;
}

/** The files, and the first word of each. @param size UTF-16 units of a file, about. */
export function postingShards(
	postings: ReadonlyMap<string, readonly number[]>,
	size: number,
): { readonly begins: readonly string[]; readonly files: readonly PostingShard[] } {
	const entries = [...postings]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([word, records]) => [word, stepsOf(records)] as const);
	const { begins, shards } = inShards(entries, size, (word, steps) => word.length + 6 + steps.join().length);
	return { begins, files: shards.map((shard) => Object.fromEntries(shard)) };
}

/** Ascending numbers as the first and the steps from each to the next, which are small and much alike. */
export function stepsOf(numbers: readonly number[]): readonly number[] {
	return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

export function numbersOf(steps: readonly number[]): readonly number[] {
	let number = 0;
	return steps.map((step) => {
		number += step;
		return number;
	});
}
