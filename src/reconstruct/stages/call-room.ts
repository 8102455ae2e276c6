/**
 * The room a raised call took in its line. A raw line does not show where a call stood, but the typesetter broke the lines with the
 * call in them: its line must still have fitted in the measure, the next word must not have fitted after it, and where the call's
 * word opens a line, word and call together must not have fitted on the line above.
 */
import { breaks, fits } from '#layout/from-text/evidence/measure.ts';
import { cellWidth } from '#layout/from-text/evidence/running-on.ts';
import { KIND } from '#layout/from-text/lattice/kinds.ts';
import type { SearchPage, SearchRow } from '#layout/from-text/lattice/page.ts';
import type { Setting } from '#layout/from-text/lattice/setting.ts';
import type { Hypothesis, Placed } from '#layout/from-text/lattice/state.ts';

/** Nats for a call of so many digits standing after the word that begins at `start` of raw line `line`; 0 where nothing tells. */
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

/** Knows the room of the lines of a reading; `rows` are its hypotheses from the top. */
export function callRoom(page: SearchPage, rows: readonly Hypothesis[], setting: Setting): CallRoom {
	const { widths, measure, sigma, indent } = setting;
	const lines = new Map<number, BodyLine[]>();
	const last = new Map<number, BodyLine>();
	rows.forEach((hypothesis, r) => {
		const { line } = page.rows[r] as SearchRow;
		for (const { column, placed } of hypothesis.steps) {
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
	const widthOf = (cell: Placed): number => cellWidth(widths, cell) + (cell.indented ? indent : 0);
	const broken = (width: number, next: Placed, more: number): number => {
		const unit = (widths.unit[next.row] as Float64Array)[next.s] as number;
		const solid = (widths.solid[next.row] as Float64Array)[next.s] as number;
		return breaks(width, unit < solid ? unit : unit + more, solid + more, widths.space, measure, sigma);
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
