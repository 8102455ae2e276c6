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
 * A row that is wrong with this chance is in doubt: what is less sure is wrong in two cases of five, on
 * documents that the chance was not fitted to.
 */
const DOUBTFUL = 0.2;

/** What is known of the rows beside their margins. */
interface Known {
	/** By row: the chance that it is read wrong. */
	readonly chances: readonly number[];
	/** An editor's reasons by line. */
	readonly byEditor: ReadonlyMap<number, string>;
}

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
 * Decisions of all rows of two or more cells, and of others that are close.
 */
export function cutDecisions(
	page: SearchPage,
	chosen: readonly Hypothesis[],
	margins: readonly Margin[],
	{ chances, byEditor }: Known,
): CutDecisions {
	const decisions: Decision[] = [];
	const doubtful = new Set<number>();
	const asked: number[] = [];
	chosen.forEach((hypothesis, r) => {
		const row = page.rows[r] as SearchRow;
		const { nats, rival, terms } = margins[r] as Margin;
		const reason = byEditor.get(row.line);
		const undecided = reason === undefined && rival !== null && nats < UNDECIDED;
		const doubt = undecided || (reason === undefined && (chances[r] ?? 0) >= DOUBTFUL);
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
