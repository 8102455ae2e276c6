/** The nearest of some names to a misspelt one. */

/**
 * Damerau's count of slips between two words: a letter too many, too few, another, or two that changed
 * places.
 */
function slips(a: string, b: string): number {
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const current = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			}
			current.push(cost);
		}
		[before, previous] = [previous, current];
	}
	return previous[b.length] ?? 0;
}

/**
 * The name with the fewest slips, or `undefined` where none is near (more than half of its letters differ).
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
	const ranked = names
		.map((candidate) => ({ candidate, cost: slips(name.toLowerCase(), candidate.toLowerCase()) }))
		.filter(({ candidate, cost }) => cost <= Math.max(name.length, candidate.length) / 2)
		.sort((a, b) => a.cost - b.cost);
	return ranked[0]?.candidate;
}
