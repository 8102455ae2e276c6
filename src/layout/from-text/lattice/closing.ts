/** What a page costs beyond its rows: headings without a text, and the way from each column's foot to the next one's head. */
import { blockEnd } from '#layout/from-text/evidence/block-ends.ts';
import { acrossColumns } from '#layout/from-text/evidence/running-on.ts';
import { isRunning, KIND, TRAITS } from '#layout/from-text/lattice/kinds.ts';
import type { SearchRow, Word } from '#layout/from-text/lattice/page.ts';
import type { Context } from '#layout/from-text/lattice/setting.ts';
import { type Hypothesis, MODE, type Placed } from '#layout/from-text/lattice/state.ts';

/** A heading at the foot of a column. */
const HEADING_LOOSE = 4;
const NEVER_BEGUN = 6;
/** The text of the last column runs on at the next page. */
const NEXT_PAGE = 1.5;

/** Notes are numbered on from column to column. */
const NUMBERED_BACK = 6;
/** Notes stand at the foot of the last column, or each at the foot of the column of its call; the former is the commoner. */
const NOT_LAST = 3;
const EACH_ITS_OWN = 1.2;
const NOT_UNDER_CALL = 4;

/** Text fills columns from the left: of 70 pairs of neighbours on the development pages the right one ended lower in 6, higher in 31. */
const LOWER = 1.2;
const LOWER_ROWS = 1;

/** What a column holds of notes, from the top: their numbers, and the calls that kept their word. */
export interface NotesOfColumn {
	readonly labels: number[];
	readonly calls: number[];
}

/** `notes`: of each column. */
export function closing(
	context: Context,
	hypothesis: Hypothesis,
	notes: readonly NotesOfColumn[] = notesOf(context, hypothesis),
): number {
	let cost = context.off.has('structure') ? 0 : noteOrder(notes);
	const lastColumn = hypothesis.columns.length - 1;
	hypothesis.columns.forEach(({ last, mode }, k) => {
		if (!last) cost += NEVER_BEGUN;
		else if (last.kind === KIND.heading) cost += HEADING_LOOSE;
		if (last && mode === MODE.open && (k === lastColumn || !isRunning(last))) {
			const ends = blockEnd(context, last);
			cost += isRunning(last) ? Math.min(ends, NEXT_PAGE) : ends;
		}
		const foot = hypothesis.bottoms[k];
		const right = hypothesis.bottoms[k + 1];
		if (foot && right && right.row > foot.row + LOWER_ROWS && !context.off.has('structure')) cost += LOWER;
		const head = hypothesis.tops[k + 1];
		if (!foot || !head) return;
		cost += junction(context, foot, head);
		// The end of a block that has ended is paid for; the junction counts it again.
		if (foot === last && mode === MODE.ended) cost -= blockEnd(context, foot);
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

/** What the order of the notes over the columns costs. */
export function noteOrder(notes: readonly NotesOfColumn[]): number {
	const all = notes.flatMap(({ labels }) => labels);
	let back = 0;
	for (let i = 1; i < all.length; i++) if ((all[i] as number) <= (all[i - 1] as number)) back++;
	const elsewhere = all.length - (notes.at(-1)?.labels.length ?? 0);
	const strayed = notes.reduce(
		(sum, { labels }, k) =>
			sum +
			labels.filter((label) => notes.some(({ calls }, other) => other !== k && calls.includes(label))).length,
		0,
	);
	return (
		NUMBERED_BACK * back +
		Math.min(NOT_LAST * elsewhere, all.length > 0 ? EACH_ITS_OWN + NOT_UNDER_CALL * strayed : 0)
	);
}

/** Cost of a column's head following a column's foot. */
function junction(context: Context, foot: Placed, head: Placed): number {
	const first = (context.page.rows[head.row] as SearchRow).words[head.s] as Word;
	const apart = blockEnd(context, foot) + (TRAITS[head.kind]?.start[first.open] ?? 0);
	if (head.kind !== KIND.body || !isRunning(foot)) return apart;
	return Math.min(apart, acrossColumns(context, foot, head));
}
