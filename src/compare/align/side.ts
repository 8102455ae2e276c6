/** One of the two texts that are aligned: its words as letters, and which of them have been paired. */
import type { Letters } from '#compare/letters.ts';

export interface Side {
	readonly letters: readonly Letters[];
	/** Number of each word's key, the same in both texts; -1 for a word that may be lacking, as a bullet. */
	readonly keys: Int32Array;
	/** 1 for a word that has been paired. */
	readonly paired: Uint8Array;
}

/** Two stretches that have the same letters; word indexes, `end` exclusive. */
export interface Pair {
	readonly print: { readonly start: number; readonly end: number };
	readonly conversion: { readonly start: number; readonly end: number };
}

/** Both texts, and the pairs found so far. */
export interface Alignment {
	readonly print: Side;
	readonly conversion: Side;
	readonly pairs: Pair[];
}

export function startAlignment(print: readonly Letters[], conversion: readonly Letters[]): Alignment {
	const numbers = new Map<string, number>();
	const side = (letters: readonly Letters[]): Side => ({
		letters,
		keys: Int32Array.from(letters, ({ key }) => {
			if (key === '') return -1;
			const known = numbers.get(key) ?? numbers.size;
			numbers.set(key, known);
			return known;
		}),
		paired: new Uint8Array(letters.length),
	});
	return { print: side(print), conversion: side(conversion), pairs: [] };
}

/** Letters of a stretch. */
export function lettersIn({ letters }: Side, start: number, end: number): number {
	let sum = 0;
	for (let at = start; at < end; at += 1) sum += letters[at]?.text.length ?? 0;
	return sum;
}
