/**
 * The words a raised call may stand after, and the room it took in its line. A raw line does not show where a
 * call stood, but the typesetter broke the lines with the call in them: its line must still have fitted in
 * the measure, the next word must not have fitted after it, and where the call's word opens a line, word and
 * call together must not have fitted on the line above.
 */

import { cellWidth } from '#layout/from-text/lattice/running-on.ts';
import { KIND } from '#layout/from-text/model/kinds.ts';
import type { SearchPage, SearchRow } from '#layout/from-text/model/page.ts';
import type { Context } from '#layout/from-text/model/setting.ts';
import type { Hypothesis, Placed } from '#layout/from-text/model/state.ts';
import type { RaisedCall } from '#layout/from-text/rows/raised-calls.ts';
import type { LayoutCall } from '#layout/layout.ts';
import type { RawLine } from '#layout/raw-lines.ts';

/**
 * Nats for a call of so many digits standing after the word that begins at `start` of raw line `line`; 0
 * where nothing tells.
 */
export type CallRoom = (line: number, start: number, digits: number) => number;

/** A line of body text between its neighbours in the same paragraph. */
interface BodyLine {
	readonly cell: Placed;
	readonly above: Placed | null;
	below: Placed | null;
}

/** Height of a raised figure as a share of the text's. */
const RAISED = 0.65;
/** A figure is about as wide as two spaces. */
const FIGURE_SPACES = 2;

/** Each call with all words of the row of text below it. */
export function callPlaces(
	calls: readonly RaisedCall[],
	textRows: readonly RawLine[],
	room: CallRoom,
): LayoutCall[] {
	return calls.map((call) => {
		const below = textRows.find(({ line }) => line > call.line);
		const places = (below?.words ?? []).map(({ start }) => {
			const line = below?.line ?? 0;
			return { line, start, nats: room(line, start, call.mark.length) };
		});
		return { ...call, places };
	});
}

/** Knows the room of the lines of a reading; `rows` are its hypotheses from the top. */
export function callRoom({ page, setting }: Context, rows: readonly Hypothesis[]): CallRoom {
	const { fits, breaks } = page.evidence;
	const { widths, measure, sigma, indent } = setting;
	const lines = bodyLines(page, rows);
	const widthOf = (cell: Placed): number => cellWidth(widths, cell) + (cell.indented ? indent : 0);
	const broken = (width: number, next: Placed, more: number): number => {
		const open = width + widths.space;
		const unit = (widths.unit[next.row] as Float64Array)[next.s] as number;
		const solid = (widths.solid[next.row] as Float64Array)[next.s] as number;
		return breaks(open + (solid + more), open + (unit < solid ? unit : unit + more), measure, sigma);
	};
	return (line, start, digits) => {
		const room = digits * FIGURE_SPACES * widths.space * RAISED;
		for (const { cell, above, below } of lines.get(line) ?? []) {
			const words = (page.rows[cell.row] as SearchRow).words.slice(cell.s, cell.e);
			const at = words.findIndex((word) => word.start === start);
			if (at < 0) continue;
			const width = widthOf(cell);
			let nats = fits(width, measure, sigma) - fits(width + room, measure, sigma);
			if (below) nats += broken(width, below, 0) - broken(width + room, below, 0);
			if (above && at === 0) nats += broken(widthOf(above), cell, 0) - broken(widthOf(above), cell, room);
			return nats;
		}
		return 0;
	};
}

/** Lines of body text by raw line, each with its neighbours. */
function bodyLines(page: SearchPage, rows: readonly Hypothesis[]): Map<number, BodyLine[]> {
	const lines = new Map<number, BodyLine[]>();
	const last = new Map<number, BodyLine>();
	rows.forEach(({ steps }, r) => {
		const { line } = page.rows[r] as SearchRow;
		for (const { column, placed } of steps) {
			if (placed.kind !== KIND.body) {
				last.delete(column);
				continue;
			}
			const above = placed.first ? undefined : last.get(column);
			const own: BodyLine = { cell: placed, above: above?.cell ?? null, below: null };
			if (above) above.below = placed;
			last.set(column, own);
			lines.set(line, [...(lines.get(line) ?? []), own]);
		}
	});
	return lines;
}
