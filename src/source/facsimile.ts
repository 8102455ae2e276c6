/**
 * The picture of a printed page, and where the words of each block stand on it. The words of the Text
 * Encoding Initiative: a *facsimile* of a surface, and its *zones*.
 */
import type { AccountPage } from '#edition/account/account.ts';

/** Left, top, width, height; points from the page's top left. */
export type Area = readonly [left: number, top: number, width: number, height: number];

/** Where the words of a block stand: an area for each run of words, in the order of the raw lines. */
export interface Zone {
	/** Id of the block: `p41-3`. */
	readonly block: string;
	readonly areas: readonly Area[];
}

export interface Facsimile {
	/** The picture's file in the edition's `pictures/`. */
	readonly picture: string;
	/** Size of the page, points. */
	readonly width: number;
	readonly height: number;
	/** In the order of the raw lines in which they begin. */
	readonly zones: readonly Zone[];
}

/** How far letters reach above and below their baseline, in sizes of type: with leading, areas touch. */
const ABOVE = 0.86;
const BELOW = 0.34;
/** Words of a line that stand further apart, in sizes of type, are two runs: cells of a table, say. */
const APART = 1.6;

/** A word as its boxes have it: raw line, place in it, left edge, baseline, width, size of type, font. */
type PlacedWord = readonly [
	line: number,
	start: number,
	end: number,
	x: number,
	baseline: number,
	width: number,
	size: number,
	font: number,
];

interface PlacedWords {
	readonly words: readonly PlacedWord[];
	readonly turned?: readonly { readonly angle: number; readonly words: readonly number[] }[] | undefined;
	readonly unseen?: readonly { readonly words: readonly number[] }[] | undefined;
}

/** The zones of a page: every word of every block that is seen there lies in one of its areas. */
export function zonesOf(
	{ words, turned = [], unseen = [] }: PlacedWords,
	{ spans }: Pick<AccountPage, 'spans'>,
): Zone[] {
	const byLine = Map.groupBy(spans, ({ line }) => line);
	const angles = new Map(turned.flatMap(({ angle, words: own }) => own.map((index) => [index, angle])));
	const hidden = new Set(unseen.flatMap(({ words: own }) => own));
	const zones = new Map<string, Area[]>();
	let run: { line: number; block: string; baseline: number; right: number } | undefined;
	for (const [index, word] of words.entries()) {
		const [line, start, end, x, baseline, width, size] = word;
		const block = byLine.get(line)?.find((one) => one.start < end && start < one.end)?.block;
		if (block === undefined || hidden.has(index)) continue;
		const areas = zones.get(block) ?? [];
		zones.set(block, areas);
		const angle = angles.get(index);
		const own = areaOf(word, angle);
		const last = areas.at(-1);
		const runsOn =
			last !== undefined &&
			angle === undefined &&
			run?.line === line &&
			run.block === block &&
			Math.abs(run.baseline - baseline) < size / 2 &&
			x >= last[0] &&
			x - run.right < APART * size;
		if (runsOn) areas[areas.length - 1] = around([last, own]);
		else areas.push(own);
		run = angle === undefined ? { line, block, baseline, right: x + width } : undefined;
	}
	return [...zones].map(([block, areas]) => ({ block, areas: areas.map(rounded) }));
}

/** @param angle of its line of writing, degrees clockwise. */
function areaOf([, , , x, baseline, width, size]: PlacedWord, angle = 0): Area {
	const turn = (angle * Math.PI) / 180;
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	const corners = [
		[0, -ABOVE * size],
		[width, -ABOVE * size],
		[0, BELOW * size],
		[width, BELOW * size],
	] as const;
	const points = corners.map(([along, down]): Area => {
		return [x + along * cos - down * sin, baseline + along * sin + down * cos, 0, 0];
	});
	return around(points);
}

/** The smallest area that holds all of them. */
export function around(areas: readonly Area[]): Area {
	const left = Math.min(...areas.map(([x]) => x));
	const top = Math.min(...areas.map(([, y]) => y));
	const right = Math.max(...areas.map(([x, , width]) => x + width));
	const bottom = Math.max(...areas.map(([, y, , height]) => y + height));
	return [left, top, right - left, bottom - top];
}

/** A tenth of a point is a thirtieth of a millimetre. */
const rounded = ([x, y, width, height]: Area): Area => [tenth(x), tenth(y), tenth(width), tenth(height)];

const tenth = (length: number): number => Math.round(length * 10) / 10;

/** The areas as the path of an SVG. */
export const pathOf = (areas: readonly Area[]): string =>
	areas.map(([x, y, width, height]) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');

/**
 * The pieces of the page that a block stands on, in reading order: areas below each other in one column make
 * one.
 */
export function cutsOf(areas: readonly Area[]): Area[] {
	const cuts: Area[][] = [];
	for (const area of areas) {
		const [left, top, width] = area;
		const own = cuts.find((cut) => {
			const [x, y, across, down] = around(cut);
			const below = top - (y + down);
			return left < x + across && x < left + width && Math.abs(below) < MOST_BETWEEN;
		});
		if (own) own.push(area);
		else cuts.push([area]);
	}
	return merged(cuts.map(around));
}

/** Lines further apart than this, points, are two pieces. */
const MOST_BETWEEN = 40;

/** Pieces that lie over each other are one. */
function merged(cuts: readonly Area[]): Area[] {
	const kept: Area[] = [];
	for (const cut of cuts) {
		const over = kept.findIndex((other) => overlaps(cut, other));
		if (over < 0) kept.push(cut);
		else kept[over] = around([cut, kept[over] as Area]);
	}
	return kept.length === cuts.length ? kept : merged(kept);
}

const overlaps = ([x, y, w, h]: Area, [x2, y2, w2, h2]: Area): boolean =>
	x < x2 + w2 && x2 < x + w && y < y2 + h2 && y2 < y + h;
