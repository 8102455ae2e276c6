/** Which pairs stand in another order: all but the heaviest of those that both texts have in one order. */
import { type Alignment, lettersIn, type Pair } from '#compare/align/side.ts';

/**
 * The increasing subsequence with the most letters, by a Fenwick tree over the order of the conversion.
 * @returns the pairs that are out of order.
 */
export function outOfOrder(alignment: Alignment): ReadonlySet<Pair> {
	const pairs = alignment.pairs.toSorted((a, b) => a.print.start - b.print.start);
	const ranks = new Map(
		pairs.toSorted((a, b) => a.conversion.start - b.conversion.start).map((pair, rank) => [pair, rank + 1]),
	);
	const best = new Float64Array(pairs.length);
	const before = new Int32Array(pairs.length).fill(-1);
	/** Node → index of the pair with which the heaviest sequence below it ends. */
	const tree = new Int32Array(pairs.length + 1).fill(-1);
	const weight = (index: number | undefined): number => best[index ?? -1] ?? 0;
	pairs.forEach((pair, index) => {
		const rank = ranks.get(pair) ?? 1;
		let last = -1;
		for (let node = rank - 1; node > 0; node -= node & -node)
			if (weight(tree[node]) > weight(last)) last = tree[node] ?? -1;
		before[index] = last;
		best[index] = weight(last) + lettersIn(alignment.print, pair.print.start, pair.print.end);
		for (let node = rank; node <= pairs.length; node += node & -node)
			if (weight(index) > weight(tree[node])) tree[node] = index;
	});
	let last = -1;
	best.forEach((sum, index) => {
		if (sum > weight(last)) last = index;
	});
	const kept = new Set<Pair>();
	for (let index = last; index >= 0; index = before[index] ?? -1) {
		const pair = pairs[index];
		if (pair) kept.add(pair);
	}
	return new Set(pairs.filter((pair) => !kept.has(pair)));
}
