/** Whether a word may be a slip for any of many others, without comparing it with all of them. */
import { lettersIn, mayBeNear } from '#search/text/distance.ts';
import { slipsBetween, slipsIn } from '#search/text/misspelling.ts';

/**
 * One slip leaves one of two pieces of a word whole and nearly in its place, two slips one of three; so only
 * words that share such a piece are compared. A piece is known by a number made of its letters, its place and
 * the length of its word: two that have the same by chance are compared in vain.
 */
export function nearAny(words: readonly string[]): (word: string) => boolean {
	const letters = words.map(lettersIn);
	const byPiece = new Map<number, number[]>();
	// Most pieces belong to no word; a bit tells so sooner than the map.
	const taken = new Uint8Array(2 ** 20);
	for (const [index, word] of words.entries()) {
		const sums = sumsOf(word);
		for (const { at, to } of piecesOf(word.length)) {
			const key = keyOf(sums, at, to, word.length, at);
			taken[key % taken.length] = 1;
			const same = byPiece.get(key);
			if (same) same.push(index);
			else byPiece.set(key, [index]);
		}
	}
	return (word) => {
		const own = lettersIn(word);
		const sums = sumsOf(word);
		const most = slipsIn(word.length);
		for (let length = word.length - most; length <= word.length + most; length += 1) {
			const slips = Math.min(most, slipsIn(length));
			for (const { at, to } of slips === 0 ? [] : piecesOf(length)) {
				const last = Math.min(slips, word.length - to);
				for (let shift = -Math.min(slips, at); shift <= last; shift += 1) {
					const key = keyOf(sums, at + shift, to + shift, length, at);
					if (taken[key % taken.length] === 0) continue;
					for (const index of byPiece.get(key) ?? []) {
						if (!mayBeNear(own, letters[index] ?? 0, slips)) continue;
						if (slipsBetween(word, words[index] ?? '') !== undefined) return true;
					}
				}
			}
		}
		return false;
	};
}

interface Piece {
	readonly at: number;
	/** Exclusive. */
	readonly to: number;
}

const pieces: (readonly Piece[])[] = [];

/** The pieces of a word of so many letters. */
function piecesOf(length: number): readonly Piece[] {
	const count = slipsIn(length) + 1;
	pieces[length] ??= Array.from({ length: count }, (_, piece) => ({
		at: Math.floor((piece * length) / count),
		to: Math.floor(((piece + 1) * length) / count),
	}));
	return pieces[length];
}

/**
 * Any odd number that is no small multiple of a power of two: what Rabin and Karp's sums grow by with each
 * letter.
 */
const growth = 1_000_003;
const powers = [1];

/** The sums of the first letters of a word, of which the sum of any stretch of it follows. */
function sumsOf(word: string): Int32Array {
	const sums = new Int32Array(word.length + 1);
	for (let at = 0; at < word.length; at += 1) {
		sums[at + 1] = Math.imul(sums[at] ?? 0, growth) + word.charCodeAt(at);
		powers[at + 1] ??= Math.imul(powers[at] ?? 1, growth);
	}
	return sums;
}

function keyOf(sums: Int32Array, from: number, to: number, length: number, at: number): number {
	const sum = (sums[to] ?? 0) - Math.imul(sums[from] ?? 0, powers[to - from] ?? 1);
	return Math.imul(sum + length * 64 + at, growth) >>> 2;
}
