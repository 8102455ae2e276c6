/**
 * Bullets that are drawn and not set: a small coloured square, disc or arrow before the first word of an item.
 * One alone is an ornament; those of a list stand under each other.
 */
import type { Boxes } from '#layout/boxes.ts';
import { styleOf } from '#layout/from-boxes/style.ts';
import type { BoxedWord, BoxRow } from '#layout/from-boxes/words.ts';

/** Of a bullet, in sizes of the type beside it: its sides, how uneven they are, and the white behind it. */
const SIDE = [0.15, 0.9] as const;
const UNEVEN = 2;
const WHITE = [0.15, 3] as const;
/** It stands so high above the baseline, in sizes of the type, by its middle. */
const HIGH = [-0.1, 0.9] as const;
/** Bullets that stand as far left within so many points are of one list, which has two at least. */
const ONE_EDGE = 1;
/** Lines beside a bullet hang within so many sizes of type. */
const HANGING = 0.35;
const FEWEST = 2;

/** White behind a letter that is a bullet, in sizes of type, and how far the two sizes differ at most. */
const SIGN_WHITE = 0.45;
const SIGN_SIZE = 0.35;

/**
 * The rows with each letter marked that a face of signs draws as a bullet: one sign before text of another
 * face, again and again at one edge.
 */
export function withSigns(rows: readonly BoxRow[]): readonly BoxRow[] {
	const found = rows.flatMap((row) => row.filter((sign, i) => isSignBefore(row[i - 1], sign, row[i + 1])));
	const alike = Map.groupBy(found, ({ text, left, font }) => [text, Math.round(left), font.name].join(' '));
	const signs = new Set([...alike.values()].filter(({ length }) => length >= FEWEST).flat());
	if (signs.size === 0) return rows;
	return rows.map((row) => row.map((word) => (signs.has(word) ? { ...word, sign: true as const } : word)));
}

function isSignBefore(before: BoxedWord | undefined, sign: BoxedWord, text: BoxedWord | undefined): boolean {
	if (!text || [...sign.text].length !== 1 || sign.font.name === text.font.name) return false;
	if (styleOf(sign).family === styleOf(text).family) return false;
	const apart = (one: BoxedWord, other: BoxedWord): number => (other.left - one.right) / text.size;
	return (
		apart(sign, text) >= SIGN_WHITE &&
		apart(sign, text) <= WHITE[1] &&
		(!before || apart(before, sign) >= SIGN_WHITE) &&
		Math.abs(sign.size - text.size) <= SIGN_SIZE * text.size
	);
}

/** The rows with each word that a drawn bullet stands before marked as such. */
export function withBullets(rows: readonly BoxRow[], { fills }: Pick<Boxes, 'fills'>): readonly BoxRow[] {
	const largest = Math.max(0, ...rows.flatMap((row) => row.map(({ size }) => size)));
	const small = fills.filter(({ box: [, , width, height] }) => Math.max(width, height) <= SIDE[1] * largest);
	if (small.length < FEWEST) return rows;
	const found = new Map<BoxedWord, number>();
	for (const row of rows)
		for (const [i, word] of row.entries()) {
			const before = row[i - 1];
			const bullet = small.find(
				({ box }) => isBulletOf(box, word) && (!before || before.right < box[0] - WHITE[0] * word.size),
			);
			if (bullet) found.set(word, bullet.box[0]);
		}
	const listed = listedOf(found, rows.flat());
	if (listed.size === 0) return rows;
	return rows.map((row) => row.map((word) => (listed.has(word) ? { ...word, bullet: true as const } : word)));
}

/** Words whose bullets stand right above or below another one: no line between begins at their edge. */
function listedOf(
	found: ReadonlyMap<BoxedWord, number>,
	words: readonly BoxedWord[],
): ReadonlySet<BoxedWord> {
	const marked = [...found].toSorted(([a], [b]) => a.baseline - b.baseline);
	const listed = new Set<BoxedWord>();
	for (const [i, [word, left]] of marked.entries()) {
		const [next] = marked.slice(i + 1).find((other) => Math.abs(other[1] - left) <= ONE_EDGE) ?? [];
		if (!next) continue;
		const edge = word.left - HANGING * word.size;
		const isParted = words.some(
			(other) =>
				other.left >= left - ONE_EDGE &&
				other.left < edge &&
				other.baseline > word.baseline + 1 &&
				other.baseline < next.baseline - 1,
		);
		if (!isParted) listed.add(word).add(next);
	}
	return listed;
}

function isBulletOf([left, top, width, height]: readonly number[], word: BoxedWord): boolean {
	const [x, y, w, h] = [left ?? 0, top ?? 0, (width ?? 0) / word.size, (height ?? 0) / word.size];
	const white = (word.left - x) / word.size - w;
	const high = (word.baseline - y) / word.size - h / 2;
	const isWithin = (value: number, [least, most]: readonly [number, number]): boolean =>
		value >= least && value <= most;
	return (
		[w, h].every((side) => isWithin(side, SIDE)) &&
		Math.max(w, h) <= UNEVEN * Math.min(w, h) &&
		isWithin(white, WHITE) &&
		isWithin(high, HIGH)
	);
}
