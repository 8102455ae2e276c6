/**
 * Decisions about cuts: what was chosen in each row, what came next, by how much and why; and the question
 * where it is too close.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Decision } from '#edition/model.ts';
import { cutQuestions } from '#layout/from-text/doubt/cut-questions.ts';
import type { Margin } from '#layout/from-text/lattice/margins.ts';
import type { SearchPage, SearchRow } from '#layout/from-text/model/page.ts';
import type { Hypothesis, Step } from '#layout/from-text/model/state.ts';

/**
 * A row whose rival is nearer than this is a question, not a decision; nats. On the development pages 2 in 5
 * of such rows are wrong.
 */
const UNDECIDED = 0.6;
/**
 * A row whose rival is nearer than this is in doubt. Of the rows of the development pages that are less sure
 * 2 in 5 are wrong, of those up to 3 nats 1 in 9, of all others 1 in 100; single cells, cuts and columns
 * hardly differ in this, so that one threshold does.
 */
const DOUBTFUL = 1.5;

export interface CutDecisions {
	readonly decisions: readonly Decision[];
	readonly diagnostics: readonly Diagnostic[];
	/** 1-based lines that may well be read wrong. */
	readonly doubtful: ReadonlySet<number>;
}

const round = (nats: number): number => Math.round(nats * 100) / 100;

const columnsOf = (steps: readonly Step[]): number[] => steps.map(({ column }) => column + 1);

function wordsOf(row: SearchRow, steps: readonly Step[]): string {
	if (steps.length === 0) return row.words.map((word) => word.text).join(' ');
	return steps
		.map(({ placed }) =>
			row.words
				.slice(placed.s, placed.e)
				.map((word) => word.text)
				.join(' '),
		)
		.join(' | ');
}

/**
 * Decisions of all rows of two or more cells, and of others that are close. `byEditor` gives reasons by line.
 */
export function cutDecisions(
	page: SearchPage,
	chosen: readonly Hypothesis[],
	margins: readonly Margin[],
	byEditor: ReadonlyMap<number, string>,
): CutDecisions {
	const decisions: Decision[] = [];
	const doubtful = new Set<number>();
	const asked: number[] = [];
	chosen.forEach((hypothesis, r) => {
		const row = page.rows[r] as SearchRow;
		const { nats, rival, terms } = margins[r] as Margin;
		const reason = byEditor.get(row.line);
		const open = reason === undefined && rival !== null;
		const undecided = open && nats < UNDECIDED;
		const doubt = open && nats < DOUBTFUL;
		if (hypothesis.steps.length < 2 && !doubt && reason === undefined) return;
		const moved = rival && columnsOf(rival).join() !== columnsOf(hypothesis.steps).join();
		decisions.push({
			subject: 'cut',
			line: row.line,
			chosen: wordsOf(row, hypothesis.steps),
			...(rival ? { rival: wordsOf(row, rival) } : {}),
			...(moved ? { rivalColumns: columnsOf(rival) } : {}),
			margin: reason === undefined ? round(nats) : 0,
			evidence: terms.map((one) => ({ term: one.term, nats: round(one.nats) })),
			by: reason === undefined ? 'engine' : 'editor',
			...(reason === undefined ? {} : { reason }),
			undecided,
		});
		if (doubt) doubtful.add(row.line);
		if (undecided) asked.push(r);
	});
	return { decisions, diagnostics: cutQuestions(page, chosen, margins, asked), doubtful };
}
