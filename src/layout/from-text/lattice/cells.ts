/**
 * What every stretch of a row costs as a cell by itself: whether it fits in the measure, and whether its
 * words go together.
 */
import { KIND, TRAITS } from '#layout/from-text/model/kinds.ts';
import type { SearchRow } from '#layout/from-text/model/page.ts';
import type { Context, Setting } from '#layout/from-text/model/setting.ts';
import type { Word } from '#layout/from-text/model/word.ts';

/** A sentence that ends inside a line of a heading. */
const HEADING_SENTENCE = 3.5;
/** Words of a heading's line beyond this many cost each so much. */
const HEADING_WORDS = 6;
const HEADING_WORD = 0.5;
/** A number does not stand alone on its line: it labels a note or a heading. */
const LONE_LABEL = 5;
const LONE_NUMBER = 3;
/** A line may stick out of the measure by this share: widths are never quite right. */
const STICKS_OUT = 1.08;
/** The narrowest type of a kind, as a factor. */
const NARROWEST = 0.6;
/** A bullet anywhere but at the head of a cell. */
const BULLET_INSIDE = 8;

/** The table of a first line with an indent comes after those of the kinds. */
export const INDENTED = TRAITS.length;

/** How far the lines of an item stand in from the column's edge, as a share of the measure. */
export const HANG = 0.085;

/** Width that the label of an item takes of its first line: it hangs in the room before the text. */
export function itemLabelWidth({ widths }: Setting, row: SearchRow, r: number, s: number, e: number): number {
	if (e === s + 1 || !(row.words[s] as Word).itemLabel) return 0;
	return (
		((widths.left[r] as Float64Array)[s + 1] as number) - ((widths.left[r] as Float64Array)[s] as number)
	);
}

/** Costs by kind (and body with an indent), at `s * (n + 1) + e` for the words `s` to `e` (exclusive). */
export function cellCosts(context: Context, row: SearchRow, r: number): Float64Array[] {
	const { page, setting } = context;
	const { fits } = page.evidence;
	const { widths, measure, sigma, indent, noteScale } = setting;
	const n = row.words.length;
	const left = widths.left[r] as Float64Array;
	const word = widths.word[r] as Float64Array;
	const out = Array.from({ length: INDENTED + 1 }, () =>
		new Float64Array((n + 1) * (n + 1)).fill(Number.POSITIVE_INFINITY),
	);
	for (let s = 0; s < n; s++) {
		const label = (row.words[s] as Word).label > 0;
		for (let e = s + 1; e <= n; e++) {
			const width = (left[e - 1] as number) + (word[e - 1] as number) - (left[s] as number);
			if (width * NARROWEST > measure * 1.06) break;
			const inside = (row.bullets[e] as number) - (row.bullets[s + 1] as number);
			const apart = (row.tied[s] as number) - (row.tied[e - 1] as number) + BULLET_INSIDE * inside;
			const at = s * (n + 1) + e;
			const lone = label && e === s + 1;
			for (let kind = 0; kind < TRAITS.length; kind++) {
				const traits = TRAITS[kind] as (typeof TRAITS)[number];
				const wide =
					kind === KIND.item
						? width - itemLabelWidth(setting, row, r, s, e) + HANG * measure
						: width * (kind === KIND.note ? noteScale : traits.scale);
				if (wide > measure * STICKS_OUT) continue;
				let cost = apart + fits(wide, measure, sigma + traits.scatter * measure);
				if (lone) cost += kind === KIND.note ? LONE_LABEL : LONE_NUMBER;
				if (kind === KIND.heading) {
					cost += HEADING_WORD * Math.max(0, e - s - HEADING_WORDS);
					cost += HEADING_SENTENCE * ((row.sentences[e - 1] as number) - (row.sentences[s] as number));
				}
				(out[kind] as Float64Array)[at] = cost;
			}
			if (width + indent <= measure * STICKS_OUT) {
				(out[INDENTED] as Float64Array)[at] = fits(width + indent, measure, sigma) + apart;
			}
		}
	}
	return out;
}
