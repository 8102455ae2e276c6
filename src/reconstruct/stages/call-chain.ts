/**
 * Numbers rise in reading order: of all ways to give every call one of its places, the likeliest, and how
 * likely each place is when all ways are weighed together (forwards and backwards along the chain of calls).
 */
import type { Candidate } from '#reconstruct/stages/call-places.ts';

/** A call's place in the likeliest chain. */
export interface Link {
	readonly pick: Candidate;
	/** The likeliest other place. */
	readonly rival: Candidate | undefined;
	/** How likely the pick is, and how likely any place in its column, 0 to 1. */
	readonly sure: number;
	readonly columnSure: number;
}

/** Cost of a call standing before one with a lower number, nats. */
const UNORDERED = 8;
/** Places of a call beyond the best so many are left aside. */
const MOST = 60;

/** Links of calls given in the order of their numbers, each with one candidate or more. */
export function chainOf(wishes: readonly (readonly Candidate[])[]): Link[] {
	const lists = wishes.map((list) =>
		list.length <= MOST ? list : [...list].sort((a, b) => b.score - a.score).slice(0, MOST),
	);
	const picks = likeliest(lists);
	const nats = natsOf(lists);
	return lists.map((list, i): Link => {
		const at = picks[i] as number;
		const pick = list[at] as Candidate;
		const own = nats[i] ?? [];
		const total = sumOf(own);
		const likelihood = own.map((one) => Math.exp(one - total));
		const others = likelihood.map((one, k) => (k === at ? -1 : one));
		return {
			pick,
			rival: list.length > 1 ? list[indexOfMost(others)] : undefined,
			sure: likelihood[at] as number,
			columnSure: list.reduce(
				(sum, one, k) => sum + (one.column === pick.column ? (likelihood[k] as number) : 0),
				0,
			),
		};
	});
}

const step = (from: Candidate, to: Candidate): number => (to.order > from.order ? 0 : -UNORDERED);

/** The likeliest of all chains: which candidate of each list (Viterbi). */
function likeliest(lists: readonly (readonly Candidate[])[]): number[] {
	const best: { score: number; from: number }[][] = [];
	lists.forEach((list, i) => {
		const before = lists[i - 1];
		best.push(
			list.map((one) => {
				let found = { score: before ? Number.NEGATIVE_INFINITY : one.score, from: -1 };
				before?.forEach((other, k) => {
					const score = (best[i - 1]?.[k]?.score ?? 0) + step(other, one) + one.score;
					if (score > found.score) found = { score, from: k };
				});
				return found;
			}),
		);
	});
	const picks: number[] = [];
	let at = indexOfMost((best.at(-1) ?? []).map(({ score }) => score));
	for (let i = lists.length - 1; i >= 0; i--) {
		picks.unshift(at);
		at = best[i]?.[at]?.from ?? 0;
	}
	return picks;
}

/** How likely each candidate is when all chains are weighed together, nats (forwards and backwards). */
function natsOf(lists: readonly (readonly Candidate[])[]): number[][] {
	const forward: number[][] = [];
	lists.forEach((list, i) => {
		const before = lists[i - 1];
		const upTo = (one: Candidate) =>
			before ? sumOf(before.map((other, k) => (forward[i - 1]?.[k] ?? 0) + step(other, one))) : 0;
		forward.push(list.map((one) => one.score + upTo(one)));
	});
	const backward: number[][] = lists.map(() => []);
	for (let i = lists.length - 1; i >= 0; i--) {
		const after = lists[i + 1];
		const from = (one: Candidate) =>
			after
				? sumOf(after.map((other, k) => (backward[i + 1]?.[k] ?? 0) + step(one, other) + other.score))
				: 0;
		backward[i] = (lists[i] as readonly Candidate[]).map(from);
	}
	return forward.map((nats, i) => nats.map((one, k) => one + (backward[i]?.[k] ?? 0)));
}

/** ln of the sum of what these are the ln of. */
function sumOf(nats: readonly number[]): number {
	const most = Math.max(...nats);
	return most + Math.log(nats.reduce((sum, one) => sum + Math.exp(one - most), 0));
}

function indexOfMost(numbers: readonly number[]): number {
	let at = 0;
	numbers.forEach((one, i) => {
		if (one > (numbers[at] as number)) at = i;
	});
	return at;
}
