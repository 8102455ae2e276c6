/**
 * How likely a block is to run on: its last line was broken where the measure makes it, and the first word of
 * the next line goes with its last.
 */
import { lastWord } from '#layout/from-text/evidence/block-ends.ts';
import { HANG, itemLabelWidth } from '#layout/from-text/lattice/cells.ts';
import { lineJoin } from '#layout/from-text/lattice/sums.ts';
import { isRunning, KIND, TRAITS } from '#layout/from-text/model/kinds.ts';
import type { SearchRow } from '#layout/from-text/model/page.ts';
import type { Context, Widths } from '#layout/from-text/model/setting.ts';
import type { Placed } from '#layout/from-text/model/state.ts';
import type { Word } from '#layout/from-text/model/word.ts';

/** A line inside a block that begins with the label of a note. */
const LABEL_INSIDE = 4.5;
/** Each further line of a heading: few have more than two. */
const HEADING_LINE = 2.4;
/** Each further line of a pull quote: few have more than six, and a page is not made of them. */
const DISPLAY_LINE = 1.5;
const FURTHER_LINE: Readonly<Record<number, number>> = {
	[KIND.heading]: HEADING_LINE,
	[KIND.display]: DISPLAY_LINE,
};
/** Notes and display type are broken by other hands: leaving room costs at most this. */
const NOTE_MOST = 4;
const DISPLAY_MOST = 4;
/** Notes stand below this share of the rows. */
const NOTES_BELOW = 0.4;

/** Width of a cell in thousandths of an em, without an indent. */
export function cellWidth(widths: Widths, cell: Placed): number {
	const left = widths.left[cell.row] as Float64Array;
	return (
		(left[cell.e - 1] as number) +
		((widths.word[cell.row] as Float64Array)[cell.e - 1] as number) -
		(left[cell.s] as number)
	);
}

/**
 * What a line takes of its column's measure: its words, and how far it stands in, beyond what its own label
 * fills.
 */
export function taken({ page, setting }: Context, cell: Placed): number {
	const width = cellWidth(setting.widths, cell);
	if (cell.kind !== KIND.item) return width + (cell.indented ? setting.indent : 0);
	const row = page.rows[cell.row] as SearchRow;
	return width + HANG * setting.measure - itemLabelWidth(setting, row, cell.row, cell.s, cell.e);
}

/** Costs of the block of line `last` running on with each word of row `r`. */
export function runningOn(context: Context, last: Placed, r: number): Float64Array {
	const { page, setting } = context;
	const { measure, sigma, widths } = setting;
	const row = page.rows[r] as SearchRow;
	const traits = TRAITS[last.kind] as (typeof TRAITS)[number];
	const scale = last.kind === KIND.note ? setting.noteScale : traits.breakScale;
	const spread = sigma + traits.scatter * measure;
	const open = taken(context, last) * scale + widths.space * scale;
	const most = isRunning(last)
		? Number.POSITIVE_INFINITY
		: last.kind === KIND.note
			? NOTE_MOST
			: DISPLAY_MOST;
	const tail = lastWord(page, last);
	const fixed = page.evidence.trailing(page, last, true) + (FURTHER_LINE[last.kind] ?? 0);
	const unit = widths.unit[r] as Float64Array;
	const solid = widths.solid[r] as Float64Array;
	const low = r > page.rows.length * NOTES_BELOW;
	const costs = new Float64Array(row.words.length);
	for (let s = 0; s < costs.length; s++) {
		const head = row.words[s] as Word;
		const whole = open + (solid[s] as number) * scale;
		const part = open + (unit[s] as number) * scale;
		let cost = fixed - lineJoin(page, tail, head);
		cost += Math.min(most, page.evidence.breaks(whole, part, measure, spread));
		if (low && head.label > 0 && page.calls.has(head.label)) cost += LABEL_INSIDE;
		costs[s] = cost;
	}
	return costs;
}

/** Cost of the line `last` being broken before the first word of `next`, which goes on with its block. */
export function broken(context: Context, last: Placed, next: Placed): number {
	const { page, setting } = context;
	const { widths, measure, sigma } = setting;
	const open = taken(context, last) + widths.space;
	const unit = (widths.unit[next.row] as Float64Array)[next.s] as number;
	const solid = (widths.solid[next.row] as Float64Array)[next.s] as number;
	return page.evidence.breaks(open + solid, open + unit, measure, sigma);
}

/** Cost of the body text at a column's foot running on at the head of another. */
export function acrossColumns(context: Context, foot: Placed, head: Placed): number {
	const { page } = context;
	const first = (page.rows[head.row] as SearchRow).words[head.s] as Word;
	return (
		broken(context, foot, head) -
		lineJoin(page, lastWord(page, foot), first) +
		page.evidence.trailing(page, foot, true)
	);
}
