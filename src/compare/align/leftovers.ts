/** What is left is looked for anywhere: long stretches in the whole text, short ones near their page. */
import { gramsOf } from '#compare/align/grams.ts';
import { grownPair, take } from '#compare/align/grow.ts';
import type { PagesOfConversion } from '#compare/align/pages-of-conversion.ts';
import { type Alignment, lettersIn, type Side } from '#compare/align/side.ts';

/** How many pages away a stretch of so many letters may be found; a longer one anywhere. */
const REACH = [
	{ letters: 12, pages: 1 },
	{ letters: 40, pages: 5 },
];

/** Of a run that stands at many places, the nearest that are tried, and how many are seen for those. */
const TRIED = 12;
const SEEN = 400;

/** Where words of the print are looked for. */
export interface Whereabouts {
	/** Index of the page a word of the print stands on. */
	readonly pageOf: (word: number) => number;
	/** How many pages lie between a page and where a word of the conversion stands. */
	readonly distance: PagesOfConversion['distance'];
	/** Of each word of the print, the place in the conversion it is expected at. */
	readonly expected: (word: number) => number;
}

/** @param size how many words must be the same for a pair to begin with them. */
export function pairLeftovers(alignment: Alignment, size: number, whereabouts: Whereabouts): void {
	const theirs = placesOf(gramsOf(alignment.conversion, size));
	for (const [start, hash] of [...gramsOf(alignment.print, size)])
		pairNear(alignment, start, theirs.get(hash) ?? [], whereabouts);
}

/**
 * Pairs words that stand as often in both texts, wherever they are left: none of them is lost.
 * @param isAside of a word of the conversion, which is not counted.
 */
export function pairAsOften(
	alignment: Alignment,
	whereabouts: Whereabouts,
	isAside: (word: number) => boolean,
): void {
	const { print, conversion } = alignment;
	const more = new Map<number, number>();
	const count = (key: number, by: number): void => {
		more.set(key, (more.get(key) ?? 0) + by);
	};
	for (const key of print.keys) count(key, 1);
	for (const [word, key] of conversion.keys.entries()) if (!isAside(word)) count(key, -1);
	const isAsOften = (word: number): boolean => more.get(print.keys[word] ?? -1) === 0;
	const theirs = placesOf(gramsOf(conversion, 1));
	for (const [start, hash] of [...gramsOf(print, 1)])
		if (isAsOften(start))
			pairNear(alignment, start, theirs.get(hash) ?? [], { ...whereabouts, distance: () => 0 });
}

/** Pairs words that are written solid in one text and apart in the other: `0` `€` and `0€`. */
export function pairJoined(alignment: Alignment, whereabouts: Whereabouts): void {
	const { print, conversion } = alignment;
	for (const size of [2, 3]) {
		const apart = placesOf(joinedGrams(conversion, size));
		for (const [start, key] of [...joinedGrams(print, 1)])
			pairNear(alignment, start, apart.get(key) ?? [], whereabouts);
		const solid = placesOf(joinedGrams(conversion, 1));
		for (const [start, key] of [...joinedGrams(print, size)])
			pairNear(alignment, start, solid.get(key) ?? [], whereabouts);
	}
}

/** Runs of words that have not been paired, by their letters. */
function* joinedGrams({ letters, paired }: Side, size: number): Generator<readonly [number, string]> {
	for (let start = 0; start + size <= letters.length; start += 1) {
		let key = '';
		for (let at = start; at < start + size; at += 1) key += paired[at] === 0 ? letters[at]?.key : ' ';
		if (!key.includes(' ')) yield [start, key];
	}
}

function placesOf<Key>(grams: Iterable<readonly [number, Key]>): Map<Key, number[]> {
	const places = new Map<Key, number[]>();
	for (const [start, key] of grams) {
		const known = places.get(key);
		if (known) known.push(start);
		else places.set(key, [start]);
	}
	return places;
}

/** Takes the pair that grows from a word of the print and the nearest of the places it may be at. */
function pairNear(
	alignment: Alignment,
	start: number,
	places: readonly number[],
	{ pageOf, distance, expected }: Whereabouts,
): void {
	const { print, conversion } = alignment;
	if (print.paired[start] !== 0) return;
	const own = print.letters[start]?.printed;
	const open = nearest(places, expected(start), (place) => conversion.paired[place] === 0);
	const isSame = (place: number): number => Number(conversion.letters[place]?.printed === own);
	for (const place of open.sort((a, b) => isSame(b) - isSame(a))) {
		const pair = grownPair(alignment, [start, place]);
		if (!pair) continue;
		const letters = lettersIn(print, pair.print.start, pair.print.end);
		const reach = REACH.find((one) => letters < one.letters)?.pages ?? Number.POSITIVE_INFINITY;
		if (distance(place, pageOf(start)) <= reach) {
			take(alignment, pair);
			return;
		}
	}
}

/** Of each word of the print, where the conversion has the paired word before it. */
export function expectedPlaces({ pairs, print }: Alignment): Int32Array {
	const expected = new Int32Array(print.letters.length);
	let [at, place] = [0, 0];
	for (const pair of pairs.toSorted((a, b) => a.print.start - b.print.start)) {
		expected.fill(place, at, pair.print.end);
		[at, place] = [pair.print.end, pair.conversion.end];
	}
	return expected.fill(place, at);
}

/** Some of the places that are open, the nearest first. */
function nearest(places: readonly number[], expected: number, isOpen: (place: number) => boolean): number[] {
	let [low, high] = [0, places.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] ?? 0) < expected) low = middle + 1;
		else high = middle;
	}
	const found: number[] = [];
	for (let [below, above] = [low - 1, low]; found.length < TRIED && above - below < SEEN; ) {
		const [left = Number.NEGATIVE_INFINITY, right = Number.POSITIVE_INFINITY] = [
			places[below],
			places[above],
		];
		if (!Number.isFinite(left) && !Number.isFinite(right)) break;
		const place = expected - left <= right - expected ? left : right;
		if (place === left) below -= 1;
		else above += 1;
		if (isOpen(place)) found.push(place);
	}
	return found;
}
