/**
 * The picture of a printed page, and where the words of each block stand on it. The words of the Text Encoding
 * Initiative: a *facsimile* of a surface, and its *zones*.
 */
import type { AccountPage } from '#edition/account.ts';
import type { Boxes } from '#layout/boxes.ts';

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

type Placed = Pick<AccountPage, 'spans'>;

/** The zones of a page: every word of every block lies in one of its areas. */
export function zonesOf({ words }: Pick<Boxes, 'words'>, { spans }: Placed): Zone[] {
	const byLine = Map.groupBy(spans, ({ line }) => line);
	const zones = new Map<string, Area[]>();
	let run: { line: number; block: string; baseline: number; right: number } | undefined;
	for (const [line, start, end, x, baseline, width, size] of words) {
		const span = byLine.get(line)?.find((one) => one.start < end && start < one.end);
		if (!span) continue;
		const areas = zones.get(span.block) ?? [];
		zones.set(span.block, areas);
		const last = areas.at(-1);
		const runsOn =
			last !== undefined &&
			run?.line === line &&
			run.block === span.block &&
			Math.abs(run.baseline - baseline) < size / 2 &&
			x >= last[0] &&
			x - run.right < APART * size;
		const [top, height] = [baseline - ABOVE * size, (ABOVE + BELOW) * size];
		if (runsOn) areas[areas.length - 1] = around([last, [x, top, width, height]]);
		else areas.push([x, top, width, height]);
		run = { line, block: span.block, baseline, right: x + width };
	}
	return [...zones].map(([block, areas]) => ({ block, areas: areas.map(rounded) }));
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
