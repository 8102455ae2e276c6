/** Rows of the table, kept: search compares a word with every word of the texts. */
let before = new Uint16Array(64);
let above = new Uint16Array(64);
let now = new Uint16Array(64);

/**
 * Changes of one letter (left out, put in, replaced, two swapped) that part two words: Damerau and
 * Levenshtein's distance in its restricted form. Above `most` the answer is only that it is more.
 */
export function distance(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return most + 1;
	const width = other.length + 1;
	if (above.length < width) {
		[before, above, now] = [
			new Uint16Array(width * 2),
			new Uint16Array(width * 2),
			new Uint16Array(width * 2),
		];
	}
	for (let at = 0; at < width; at += 1) above[at] = at;
	for (let row = 1; row <= one.length; row += 1) {
		const letter = one.charCodeAt(row - 1);
		const last = row > 1 ? one.charCodeAt(row - 2) : -1;
		// What lies further from the diagonal is further than `most`, and so are the cells beside what is looked
		// at.
		const from = Math.max(1, row - most);
		const to = Math.min(width - 1, row + most);
		let lowest = from === 1 ? row : most + 1;
		now[from - 1] = lowest;
		for (let at = from; at <= to; at += 1) {
			const facing = other.charCodeAt(at - 1);
			let least = Math.min(
				(above[at] ?? 0) + 1,
				(now[at - 1] ?? 0) + 1,
				(above[at - 1] ?? 0) + (letter === facing ? 0 : 1),
			);
			if (at > 1 && letter === other.charCodeAt(at - 2) && last === facing)
				least = Math.min(least, (before[at - 2] ?? 0) + 1);
			now[at] = least;
			if (least < lowest) lowest = least;
		}
		if (to + 1 < width) now[to + 1] = most + 1;
		if (lowest > most) return most + 1;
		[before, above, now] = [above, now, before];
	}
	return above[other.length] ?? 0;
}

/**
 * The letters a word has, a bit for each of a to z; what parts two words in bits is a cheap bound on their
 * distance.
 */
export function lettersIn(word: string): number {
	let bits = 0;
	for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 32);
	return bits;
}

/**
 * Whether words with these letters can be `most` changes apart: each change puts in one letter and takes out
 * one, at most.
 */
export function mayBeNear(one: number, other: number, most: number): boolean {
	let bits = one ^ other;
	let count = 0;
	for (; bits !== 0 && count <= 2 * most; count += 1) bits &= bits - 1;
	return count <= 2 * most;
}
