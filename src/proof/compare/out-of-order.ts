/** Which members of a row of places stand out of order: all but a longest increasing subsequence of it. */
export function outOfOrder(places: readonly number[]): ReadonlySet<number> {
	const tails: number[] = [];
	const before: number[] = [];
	places.forEach((place, index) => {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((places[tails[middle] ?? 0] ?? 0) < place) low = middle + 1;
			else high = middle;
		}
		before[index] = tails[low - 1] ?? -1;
		tails[low] = index;
	});
	const kept = new Set<number>();
	for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) kept.add(index);
	return new Set(places.flatMap((_, index) => (kept.has(index) ? [] : [index])));
}
