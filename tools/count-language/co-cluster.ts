/**
 * Sorts words into classes by the company they keep: left neighbours into classes that are followed by the
 * same classes of right neighbours, and the other way round. Each word in turn goes to the class where the
 * counts of class pairs tell most (the likelihood of the class bigram), until few words move.
 *
 * The exchange algorithm of Kneser & Ney (*Improved clustering techniques for class-based statistical
 * language modelling*, 1993) and Martin, Liermann & Ney (*Algorithms for bigram and trigram word clustering*,
 * 1998), with classes of its own for each side, as Gao et al. (*Exploring asymmetric clustering for
 * statistical language modeling*, 2002).
 */

/** Pairs of neighbours counted: pair `i` is `left[i]` before `right[i]`, seen `seen[i]` times. */
export interface PairCounts {
	readonly lefts: number;
	readonly rights: number;
	readonly left: Int32Array;
	readonly right: Int32Array;
	readonly seen: Int32Array;
}

/** The class of every left and every right neighbour, from 0; class 0 has most members. */
export interface Clustering {
	readonly left: Int32Array;
	readonly right: Int32Array;
}

const ROUNDS = 12;
/** Fewer moved words than this share ends the search. */
const SETTLED = 0.002;

/** One side's counts: item `a` stands with `other[i]` for i from `start[a]` to `start[a + 1]`. */
interface Side {
	readonly start: Int32Array;
	readonly other: Int32Array;
	readonly seen: Int32Array;
	readonly total: Int32Array;
}

function sideOf(size: number, own: Int32Array, other: Int32Array, seen: Int32Array): Side {
	const start = new Int32Array(size + 1);
	for (const item of own) start[item + 1] = (start[item + 1] as number) + 1;
	for (let a = 0; a < size; a++) start[a + 1] = (start[a + 1] as number) + (start[a] as number);
	const next = start.slice();
	const others = new Int32Array(own.length);
	const counts = new Int32Array(own.length);
	const total = new Int32Array(size);
	own.forEach((item, i) => {
		const at = next[item] as number;
		next[item] = at + 1;
		others[at] = other[i] as number;
		counts[at] = seen[i] as number;
		total[item] = (total[item] as number) + (seen[i] as number);
	});
	return { start, other: others, seen: counts, total };
}

/** The most frequent items have a class each; what is left begins in the last one. */
function firstClasses(side: Side, classes: number): Int32Array {
	const order = [...side.total.keys()].sort((a, b) => (side.total[b] as number) - (side.total[a] as number));
	const of = new Int32Array(side.total.length);
	order.forEach((item, rank) => {
		of[item] = Math.min(rank, classes - 1);
	});
	return of;
}

/** Moves every item of one side to the class where it fits best; the number that moved. */
function exchange(
	side: Side,
	of: Int32Array,
	otherOf: Int32Array,
	classes: number,
	nlogn: Float64Array,
): number {
	const f = (n: number): number => nlogn[n] as number;
	const table = new Int32Array(classes * classes);
	const sums = new Int32Array(classes);
	for (let a = 0; a < of.length; a++) {
		const x = of[a] as number;
		sums[x] = (sums[x] as number) + (side.total[a] as number);
		for (let i = side.start[a] as number; i < (side.start[a + 1] as number); i++) {
			const at = x * classes + (otherOf[side.other[i] as number] as number);
			table[at] = (table[at] as number) + (side.seen[i] as number);
		}
	}
	const mine = new Int32Array(classes);
	let moved = 0;
	for (let a = 0; a < of.length; a++) {
		const touched: number[] = [];
		for (let i = side.start[a] as number; i < (side.start[a + 1] as number); i++) {
			const y = otherOf[side.other[i] as number] as number;
			if (mine[y] === 0) touched.push(y);
			mine[y] = (mine[y] as number) + (side.seen[i] as number);
		}
		const from = of[a] as number;
		const total = side.total[a] as number;
		const put = (x: number, sign: 1 | -1): void => {
			sums[x] = (sums[x] as number) + sign * total;
			for (const y of touched)
				table[x * classes + y] = (table[x * classes + y] as number) + sign * (mine[y] as number);
		};
		put(from, -1);
		let best = from;
		let most = Number.NEGATIVE_INFINITY;
		for (let x = 0; x < classes; x++) {
			let gain = f(sums[x] as number) - f((sums[x] as number) + total);
			for (const y of touched) {
				const n = table[x * classes + y] as number;
				gain += f(n + (mine[y] as number)) - f(n);
			}
			if (gain > most + 1e-9) {
				most = gain;
				best = x;
			}
		}
		put(best, 1);
		if (best !== from) moved++;
		of[a] = best;
		for (const y of touched) mine[y] = 0;
	}
	return moved;
}

/** Numbers classes by how many members they have, most first. */
function byMembers(of: Int32Array, classes: number): Int32Array {
	const members = new Int32Array(classes);
	for (const x of of) members[x] = (members[x] as number) + 1;
	const order = [...members.keys()].sort((a, b) => (members[b] as number) - (members[a] as number) || a - b);
	const rank = new Int32Array(classes);
	order.forEach((x, i) => {
		rank[x] = i;
	});
	return of.map((x) => rank[x] as number);
}

/** Sorts both sides of counted pairs into this many classes each. */
export function coCluster(pairs: PairCounts, classes: number): Clustering {
	const lefts = sideOf(pairs.lefts, pairs.left, pairs.right, pairs.seen);
	const rights = sideOf(pairs.rights, pairs.right, pairs.left, pairs.seen);
	const total = pairs.seen.reduce((sum, n) => sum + n, 0);
	const nlogn = Float64Array.from({ length: total + 1 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
	const left = firstClasses(lefts, classes);
	const right = firstClasses(rights, classes);
	for (let round = 0; round < ROUNDS; round++) {
		const moved =
			exchange(lefts, left, right, classes, nlogn) + exchange(rights, right, left, classes, nlogn);
		if (moved < SETTLED * (pairs.lefts + pairs.rights)) break;
	}
	return { left: byMembers(left, classes), right: byMembers(right, classes) };
}
