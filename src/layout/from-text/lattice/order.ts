/**
 * The order of columns. While a page is read its columns are tracks: which stands left of which shows only in
 * rows that have a cell of both. Until then readings that differ in nothing but the names of their tracks are
 * one, and take one place in the beam. Known order is a bit for each pair of tracks: bit `left * MOST +
 * right`.
 */

/** Most tracks a page can have. */
const MOST = 4;

const bit = (left: number, right: number): number => 1 << (left * MOST + right);
const memory = new Map<number, readonly (readonly number[])[]>();

/** Every pair known: the tracks are columns, from left to right. */
export function wholly(tracks: number): number {
	let known = 0;
	for (let left = 0; left < tracks; left++)
		for (let right = left + 1; right < tracks; right++) known |= bit(left, right);
	return known;
}

/** What is known after a row whose cells lie in these tracks, from left to right. */
export function knownAfter(known: number, cells: readonly number[]): number {
	let now = known;
	for (let i = 0; i < cells.length; i++)
		for (let j = i + 1; j < cells.length; j++) now |= bit(cells[i] as number, cells[j] as number);
	return now === known ? known : closed(now);
}

/** With what follows from it: left of what is left of a third is left of that too. */
function closed(known: number): number {
	let all = known;
	for (let middle = 0; middle < MOST; middle++)
		for (let left = 0; left < MOST; left++)
			for (let right = 0; right < MOST; right++)
				if (all & bit(left, middle) && all & bit(middle, right)) all |= bit(left, right);
	return all;
}

/** All orders of the tracks that what is known allows, each from left to right. */
export function orders(known: number, tracks: number): readonly (readonly number[])[] {
	const key = known * (MOST + 1) + tracks;
	let found = memory.get(key);
	if (!found) {
		const all: number[][] = [];
		const extend = (order: readonly number[]): void => {
			if (order.length === tracks) all.push([...order]);
			for (let track = 0; track < tracks; track++)
				if (mayFollow(known, order, track)) extend([...order, track]);
		};
		extend([]);
		found = all;
		memory.set(key, found);
	}
	return found;
}

/** Whether the track can come next after those of an order: all that are known to be left of it have come. */
export function mayFollow(known: number, order: readonly number[], track: number): boolean {
	if (order.includes(track)) return false;
	for (let left = 0; left < MOST; left++) if (known & bit(left, track) && !order.includes(left)) return false;
	return true;
}

/** What is known, in the names of an order. */
export function renamed(known: number, order: readonly number[]): number {
	let now = 0;
	order.forEach((left, i) => {
		order.forEach((right, j) => {
			if (known & bit(left, right)) now |= bit(i, j);
		});
	});
	return now;
}
