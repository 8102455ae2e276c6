/**
 * Changes of one letter (left out, put in, replaced, two swapped) that part two words: Damerau and Levenshtein's
 * distance in its restricted form. Above `most` the answer is only that it is more.
 */
export function distance(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return most + 1;
	let before: number[] = [];
	let above = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= one.length; row += 1) {
		const now = [row];
		for (let at = 1; at <= other.length; at += 1) {
			const same = one[row - 1] === other[at - 1] ? 0 : 1;
			let least = Math.min((above[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + same);
			if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
				least = Math.min(least, (before[at - 2] ?? 0) + 1);
			now[at] = least;
		}
		if (Math.min(...now) > most) return most + 1;
		[before, above] = [above, now];
	}
	return above[other.length] ?? 0;
}
