/**
 * What is drawn on a page beside its letters, as tables and boxes use it: lines across, lines down, and
 * coloured boxes. Programs draw a line as a thin box as often as not, and a line over a table in a piece for
 * each cell.
 */
import type { Boxes } from '#layout/boxes.ts';

/** A drawn line; `at` is its y where it goes across, its x where it goes down. Points. */
export interface Stroke {
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

/** A coloured box; pieces of one colour that touch side by side are one. */
export interface Fill {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly color: string;
}

export interface Strokes {
	readonly across: readonly Stroke[];
	readonly down: readonly Stroke[];
	readonly fills: readonly Fill[];
}

/** A box is a line where it is no thicker than this, points. */
const THIN = 2.5;
/**
 * Pieces of a line lie on one line, and are one, within this, points: half a CSS pixel, and cells set apart
 * by two.
 */
const ON_ONE_LINE = 1;
const TOUCHING = 2;
/** Ends of a slanted line differ by more than this. */
const STRAIGHT = 0.8;
const WHITE = '#ffffff';
/** A box that covers more of the page is its ground. */
const GROUND = 0.5;

export function strokesOf({ rules, fills, page }: Pick<Boxes, 'rules' | 'fills' | 'page'>): Strokes {
	const across: Stroke[] = [];
	const down: Stroke[] = [];
	for (const [x1, y1, x2, y2] of rules) {
		if (Math.abs(y1 - y2) <= STRAIGHT)
			across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
		else if (Math.abs(x1 - x2) <= STRAIGHT)
			down.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
	}
	const thick: Fill[] = [];
	for (const { box, color } of fills) {
		const [left, top, width, height] = box;
		if (color === WHITE || width * height > GROUND * page.width * page.height) continue;
		if (height <= THIN && width > height) across.push({ at: top + height / 2, from: left, to: left + width });
		else if (width <= THIN) down.push({ at: left + width / 2, from: top, to: top + height });
		else thick.push({ left, top, right: left + width, bottom: top + height, color });
	}
	return { across: joined(across), down: joined(down), fills: besideEachOther(thick) };
}

/** Pieces that lie on one line and touch, as one. */
export function joined(pieces: readonly Stroke[]): Stroke[] {
	const lines: Stroke[][] = [];
	for (const piece of pieces.toSorted((a, b) => a.at - b.at)) {
		const line = lines.at(-1);
		if (line?.[0] && piece.at - line[0].at <= ON_ONE_LINE) line.push(piece);
		else lines.push([piece]);
	}
	return lines.flatMap((line) => {
		const whole: Stroke[] = [];
		for (const piece of line.toSorted((a, b) => a.from - b.from)) {
			const last = whole.at(-1);
			if (last && piece.from - last.to <= TOUCHING)
				whole[whole.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
			else whole.push(piece);
		}
		return whole;
	});
}

/** Boxes of one colour, equally high, that touch side by side, as one. */
function besideEachOther(fills: readonly Fill[]): Fill[] {
	const whole: Fill[] = [];
	for (const fill of fills.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
		const at = whole.findIndex(
			(other) =>
				other.color === fill.color &&
				Math.abs(other.top - fill.top) <= ON_ONE_LINE &&
				Math.abs(other.bottom - fill.bottom) <= ON_ONE_LINE &&
				fill.left - other.right <= TOUCHING &&
				fill.right >= other.right,
		);
		const other = whole[at];
		if (other) whole[at] = { ...other, right: Math.max(other.right, fill.right) };
		else whole.push(fill);
	}
	return whole;
}
