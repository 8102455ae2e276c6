/**
 * What a page costs beyond its rows: headings without a text, and the way from each column's foot to the next
 * one's head.
 */

import { acrossColumns } from '#layout/from-text/lattice/running-on.ts';
import { blockEnd } from '#layout/from-text/lattice/sums.ts';
import { isRunning, KIND, TRAITS } from '#layout/from-text/model/kinds.ts';
import type { NotesOfColumn, SearchRow } from '#layout/from-text/model/page.ts';
import type { Context } from '#layout/from-text/model/setting.ts';
import { type Hypothesis, MODE, type Placed } from '#layout/from-text/model/state.ts';
import type { Word } from '#layout/from-text/model/word.ts';

/** A heading at the foot of a column. */
const HEADING_LOOSE = 4;
const NEVER_BEGUN = 6;
/** The text of the last column runs on at the next page. */
const NEXT_PAGE = 1.5;

/** Columns that end so many rows from each other end alike. */
const ALIKE_ROWS = 1;

/** `notes`: of each column. */
export function closing(
	context: Context,
	hypothesis: Hypothesis,
	notes: readonly NotesOfColumn[] = notesOf(context, hypothesis),
): number {
	const { page } = context;
	let cost = page.evidence.noteOrder(notes);
	const lastColumn = hypothesis.columns.length - 1;
	hypothesis.columns.forEach(({ last, mode }, k) => {
		if (!last) cost += NEVER_BEGUN;
		else if (last.kind === KIND.heading) cost += HEADING_LOOSE;
		if (last && mode === MODE.open && (k === lastColumn || !isRunning(last))) {
			const ends = blockEnd(page, last);
			cost += isRunning(last) ? Math.min(ends, NEXT_PAGE) : ends;
		}
		const foot = hypothesis.bottoms[k];
		const right = hypothesis.bottoms[k + 1];
		if (foot && right && right.row > foot.row + ALIKE_ROWS) cost += page.evidence.lower;
		const head = hypothesis.tops[k + 1];
		if (!foot || !head) return;
		cost += junction(context, foot, head);
		// The end of a block that has ended is paid for; the junction counts it again.
		if (foot === last && mode === MODE.ended) cost -= blockEnd(page, foot);
	});
	return cost;
}

/** Numbers of notes and calls of each column, from the top. */
export function notesOf({ page }: Context, hypothesis: Hypothesis): NotesOfColumn[] {
	const notes = hypothesis.columns.map((): NotesOfColumn => ({ labels: [], calls: [] }));
	for (let at: Hypothesis | null = hypothesis; at; at = at.before) {
		for (const { column, placed } of at.steps) {
			const { words, glued } = page.rows[placed.row] as SearchRow;
			if (placed.kind !== KIND.note) {
				for (const call of glued)
					if (call.at >= placed.s && call.at < placed.e) notes[column]?.calls.unshift(call.label);
			} else if (placed.first) notes[column]?.labels.unshift((words[placed.s] as Word).label);
		}
	}
	return notes;
}

/** Cost of a column's head following a column's foot. */
function junction(context: Context, foot: Placed, head: Placed): number {
	const first = (context.page.rows[head.row] as SearchRow).words[head.s] as Word;
	const apart = blockEnd(context.page, foot) + (TRAITS[head.kind]?.start[first.open] ?? 0);
	if (head.kind !== KIND.body || !isRunning(foot)) return apart;
	return Math.min(apart, acrossColumns(context, foot, head));
}
