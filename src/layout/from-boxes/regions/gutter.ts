/**
 * Gutters: strips of white that the rows beside them keep free, and at whose right side lines begin under
 * each other. A gutter reaches as far down as that holds, never over a whole page by rule.
 */
import { LABEL } from '#layout/from-boxes/labels.ts';
import type { BoxedWord, BoxRow } from '#layout/from-boxes/words.ts';

export interface Gutter {
	/** Left and right side of the white, points. */
	readonly left: number;
	readonly right: number;
	/** First row beside it, and the row after the last. */
	readonly from: number;
	readonly to: number;
	/** Rows with words at both sides, or at the less crowded one. */
	readonly support: number;
}

/**
 * White between columns is at least so wide, in sizes of the type: the narrowest seen in newspapers is .7.
 */
const NARROWEST = 0.6;
/** Words of a line stand no further apart, in sizes of their own type. */
const WORD_SPACE = 0.4;
/** Lines that begin within so many sizes begin at one edge. */
const ONE_EDGE = 0.2;
/** So many lines begin at the edge, and so many rows stand at its left. */
const FEWEST = 3;
/** Share of the lines right of a gutter that begin at its edge: items and first lines stand in. */
const AT_EDGE = 0.08;
/** A column is at least so wide, in sizes of the type: labels, folios and sums are narrower. */
const NARROWEST_COLUMN = 4;

/** White that lies by chance below each other between words of justified lines reaches over no more rows. */
const LONGEST_RIVER = 5;
/** Justified lines end within so many sizes of each other, */
const ONE_END = 0.15;
/** and follow each other within so many. */
const ONE_SETTING = 1.6;

/** The gutter with most rows beside it. */
export function bestGutter(rows: readonly BoxRow[], size: number): Gutter | undefined {
	let best: Gutter | undefined;
	for (const edge of edgesOf(rows, size))
		for (const gutter of guttersAt(edge, rows, size))
			if (best === undefined || isBetter(gutter, best)) best = gutter;
	return best;
}

/** Of two with as many rows beside them the wider one. */
const isBetter = (one: Gutter, other: Gutter): boolean =>
	one.support > other.support ||
	(one.support === other.support && one.right - one.left > other.right - other.left);

/** Where lines begin behind white. */
function edgesOf(rows: readonly BoxRow[], size: number): number[] {
	const starts = rows
		.flatMap((row) => row.filter((word, i) => startsLine(word, row[i - 1], size)).map(({ left }) => left))
		.sort((a, b) => a - b);
	const edges: number[] = [];
	let count = 0;
	let first = Number.NEGATIVE_INFINITY;
	for (const at of [...starts, Number.POSITIVE_INFINITY]) {
		if (at - first > ONE_EDGE * size) {
			if (count >= FEWEST) edges.push(first);
			first = at;
			count = 0;
		}
		count++;
	}
	return edges;
}

const startsLine = (word: BoxedWord, before: BoxedWord | undefined, size: number): boolean =>
	before === undefined || word.left - before.right >= NARROWEST * size;

/** What a row is beside an edge: across it, or the words at either side. */
interface Beside {
	readonly crosses: boolean;
	/** Whether only a word that is too long for its column stands out into the white. */
	readonly sticksOut: boolean;
	readonly before: BoxedWord | undefined;
	readonly behind: BoxedWord | undefined;
}

/** Such a word leaves so much white, in sizes of type. */
const LEAST = 0.1;
/** Before the text of an item that begins at the edge stands its label, so near. */
const LABELLED = 3;

function beside(row: BoxRow, edge: number, size: number): Beside {
	const at = row.findIndex(({ left }) => left >= edge - ONE_EDGE * size);
	const from = at < 0 ? row.length : at;
	const label = row[from - 1];
	const hangs =
		label && LABEL.test(label.text) && (row[from]?.left ?? Infinity) - label.left <= LABELLED * size;
	const before = row[from - (hangs ? 2 : 1)];
	const behind = hangs ? label : row[from];
	const room = Math.min(behind?.left ?? edge, edge) - (before?.right ?? -Infinity);
	const isAtEdge = behind !== undefined && Math.abs(behind.left - edge) <= ONE_EDGE * size;
	const display = Math.min(before?.size ?? 0, behind?.size ?? 0);
	const crosses = room < Math.max(NARROWEST * size, WORD_SPACE * display);
	return {
		crosses,
		sticksOut: crosses && isAtEdge && room >= Math.max(LEAST * size, NARROWEST * (display - size)),
		before,
		behind,
	};
}

/** Every stretch of rows that an edge parts. */
function guttersAt(edge: number, rows: readonly BoxRow[], size: number): Gutter[] {
	const found = rows.map((row) => beside(row, edge, size));
	const isClear = (i: number): boolean => found[i]?.crosses === false;
	const sides = found.map((side, i) =>
		side.sticksOut && isClear(i - 1) && isClear(i + 1) ? { ...side, crosses: false } : side,
	);
	const gutters: Gutter[] = [];
	for (let from = 0; from < rows.length; from++) {
		if (sides[from]?.crosses) continue;
		let to = from;
		while (to < rows.length && !sides[to]?.crosses) to++;
		const gutter = gutterOf(edge, { rows, sides, from, to }, size);
		if (gutter) gutters.push(gutter);
		from = to;
	}
	return gutters;
}

interface Stretch {
	readonly rows: readonly BoxRow[];
	readonly sides: readonly Beside[];
	readonly from: number;
	readonly to: number;
}

function gutterOf(edge: number, { rows, sides, from, to }: Stretch, size: number): Gutter | undefined {
	const own = sides.slice(from, to);
	const left = own.flatMap(({ before }) => (before ? [before] : []));
	const right = own.flatMap(({ behind }) => (behind ? [behind] : []));
	const atEdge = right.filter((word) => word.left - edge <= ONE_EDGE * size);
	if (Math.min(left.length, atEdge.length) < FEWEST || atEdge.length < AT_EDGE * right.length)
		return undefined;
	const near = right.filter((word) => word.left - edge <= NARROWEST_COLUMN * size);
	if (near.length * 2 < right.length) return undefined;
	const own_rows = rows.slice(from, to);
	const end = Math.max(
		...own.flatMap(({ before, sticksOut }) => (before && !sticksOut ? [before.right] : [])),
	);
	const first = Math.min(...own_rows.flatMap((row) => row.slice(0, 1).map((word) => word.left)));
	const last = Math.max(...own_rows.flatMap((row) => row.slice(-1).map((word) => word.right)));
	if (end - first < NARROWEST_COLUMN * size || last - edge < NARROWEST_COLUMN * size) return undefined;
	const support = Math.min(left.length, right.length);
	if (support <= LONGEST_RIVER && isRiver({ rows, sides, from, to }, size)) return undefined;
	return { left: end, right: Math.min(edge, ...right.map((word) => word.left)), from, to, support };
}

/** Whether the rows of a stretch are lines of one justified setting with those that cross it next to them. */
function isRiver({ rows, sides, from, to }: Stretch, size: number): boolean {
	const parted = rows.slice(from, to).filter((_, i) => sides[from + i]?.before && sides[from + i]?.behind);
	const next = [rows[from - 1], rows[to]].flatMap((row) => (row ? [row] : []));
	const ends = [...parted, ...next].map((row) => row.at(-1)?.right ?? 0);
	const baselines = [...rows.slice(Math.max(0, from - 1), to + 1)].map((row) => row[0]?.baseline ?? 0);
	return (
		next.length > 0 &&
		Math.max(...ends) - Math.min(...ends) <= ONE_END * size &&
		baselines.every((at, i) => i === 0 || at - (baselines[i - 1] ?? at) <= ONE_SETTING * size)
	);
}
