/** Which pairs of words follow each other much more or much less often than their classes say. */
import type { Clustering, PairCounts } from './co-cluster.ts';

/** A pair of words and its own ln (P(right | left) / P(right)), nats. */
export interface PairSurprise {
	readonly left: number;
	readonly right: number;
	readonly nats: number;
}

/** Counts of classes: how often class `x` stands before class `y`, and each at all. */
export interface ClassCounts {
	readonly pairs: Float64Array;
	readonly lefts: Float64Array;
	readonly rights: Float64Array;
	readonly total: number;
}

export function classCounts(pairs: PairCounts, { left, right }: Clustering, classes: number): ClassCounts {
	const counts = {
		pairs: new Float64Array(classes * classes),
		lefts: new Float64Array(classes),
		rights: new Float64Array(classes),
		total: 0,
	};
	pairs.seen.forEach((seen, i) => {
		const x = left[pairs.left[i] as number] as number;
		const y = right[pairs.right[i] as number] as number;
		counts.pairs[x * classes + y] = (counts.pairs[x * classes + y] as number) + seen;
		counts.lefts[x] = (counts.lefts[x] as number) + seen;
		counts.rights[y] = (counts.rights[y] as number) + seen;
		counts.total += seen;
	});
	return counts;
}

/** Pairs of so frequent words that their never standing together tells something. */
const FREQUENT = 1200;

/** What is known of the classes of words. */
export interface Classes {
	readonly clustering: Clustering;
	/** How many there are. */
	readonly classes: number;
	readonly counts: ClassCounts;
	/** What the classes of a pair say of it, nats. */
	readonly ratio: (x: number, y: number) => number;
}

/**
 * The pairs that say most beyond their classes: by how often they occur, or would by chance, times how far
 * they are from what their classes say. A pair's count is believed by half where `shrink` of it are expected.
 */
export function pairSurprises(
	pairs: PairCounts,
	{ clustering, classes, counts, ratio }: Classes,
	{ most, shrink, codes }: { readonly most: number; readonly shrink: number; readonly codes: number },
): PairSurprise[] {
	const lefts = new Float64Array(pairs.lefts);
	const rights = new Float64Array(pairs.rights);
	const seen = new Map<number, number>();
	pairs.seen.forEach((n, i) => {
		const a = pairs.left[i] as number;
		const b = pairs.right[i] as number;
		lefts[a] = (lefts[a] as number) + n;
		rights[b] = (rights[b] as number) + n;
		seen.set(a * pairs.rights + b, n);
	});
	const top = (of: Float64Array): number[] =>
		[...of.keys()].sort((a, b) => (of[b] as number) - (of[a] as number)).slice(0, FREQUENT);
	const keys = new Set(seen.keys());
	const often = top(rights);
	for (const a of top(lefts)) for (const b of often) keys.add(a * pairs.rights + b);
	const found: { readonly weight: number; readonly pair: PairSurprise }[] = [];
	for (const key of keys) {
		const left = Math.floor(key / pairs.rights);
		const right = key % pairs.rights;
		if (left >= codes || right >= codes) continue;
		const x = clustering.left[left] as number;
		const y = clustering.right[right] as number;
		const chance = ((lefts[left] as number) * (rights[right] as number)) / counts.total;
		const share =
			((lefts[left] as number) * (rights[right] as number)) /
			Math.max(1, (counts.lefts[x] as number) * (counts.rights[y] as number));
		const expected = (counts.pairs[x * classes + y] as number) * share;
		const n = seen.get(key) ?? 0;
		const beyond = Math.log((n + shrink) / (expected + shrink));
		const weight = (n + chance) * Math.abs(beyond);
		if (Math.abs(beyond) < 0.25) continue;
		found.push({ weight, pair: { left, right, nats: ratio(x, y) + beyond } });
	}
	return found
		.sort((a, b) => b.weight - a.weight || a.pair.left - b.pair.left || a.pair.right - b.pair.right)
		.slice(0, most)
		.map(({ pair }) => pair)
		.sort((a, b) => a.left - b.left || a.right - b.right);
}
