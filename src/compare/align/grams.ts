/** Runs of a number of words that have not been paired, by one number each. */
import type { Side } from '#compare/align/side.ts';

/** A run of words: the index of its first, and a number that is the same for the same words. */
export type Gram = readonly [start: number, hash: number];

/**
 * Below 2^53 when multiplied by {@link BASE}; that two runs share a number by chance does no harm: letters
 * decide.
 */
const MODULUS = 4_294_967_291;
const BASE = 1_000_003;

/** Each run of `size` words that are neighbours, words that may be lacking left out. */
export function* gramsOf({ keys, paired }: Side, size: number): Generator<Gram> {
	const run: number[] = [];
	for (let at = 0; at < keys.length; at += 1) {
		if (paired[at] !== 0) run.length = 0;
		else if ((keys[at] ?? -1) >= 0) {
			run.push(at);
			if (run.length > size) run.shift();
			if (run.length === size) yield [run[0] ?? at, hashOf(keys, run)];
		}
	}
}

function hashOf(keys: Int32Array, words: readonly number[]): number {
	let hash = 7;
	for (const word of words) hash = (hash * BASE + (keys[word] ?? 0) + 1) % MODULUS;
	return hash;
}
