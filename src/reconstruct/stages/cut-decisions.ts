/** Decisions about cuts: what was chosen in each row, what came next, by how much and why; and the question where it is too close. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Decision } from '#edition/model.ts';
import type { Margin } from '#reconstruct/lattice/margins.ts';
import type { SearchPage, SearchRow } from '#reconstruct/lattice/page.ts';
import type { Hypothesis, Step } from '#reconstruct/lattice/state.ts';

/**
 * A row whose rival is nearer than this is a question, not a decision; nats. On the development pages 2 in 5 of such rows are wrong.
 */
export const UNDECIDED = 0.6;
/**
 * A row whose rival is nearer than this is in doubt. Of the rows of the development pages that are less sure 2 in 5 are wrong, of those
 * up to 3 nats 1 in 9, of all others 1 in 100; single cells, cuts and columns hardly differ in this, so that one threshold does.
 */
export const DOUBTFUL = 1.5;
/** Margins that are the same but for rounding belong to one rival. */
const SAME = 1e-6;

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

/** Decisions of all rows of two or more cells, and of others that are close. `byEditor` gives reasons by line. */
export function cutDecisions(
	page: SearchPage,
	chosen: readonly Hypothesis[],
	margins: readonly Margin[],
	byEditor: ReadonlyMap<number, string>,
): CutDecisions {
	const decisions: Decision[] = [];
	const diagnostics: Diagnostic[] = [];
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
		if (!undecided || !rival) return;
		// One rival can differ in many rows; what decides it in one decides it in all.
		if (asked.some((other) => Math.abs(other - nats) < SAME)) return;
		asked.push(nats);
		const also = margins.flatMap((other, i) =>
			i > r && Math.abs(other.nats - nats) < SAME ? [(page.rows[i] as SearchRow).line] : [],
		);
		diagnostics.push(question(row, hypothesis.steps, rival, page.rows[r - 1], also));
	});
	return { decisions, diagnostics, doubtful };
}

/** Ends of the cells of a row that another cell follows, by 1-based column. */
function endsOf(
	row: SearchRow,
	steps: readonly Step[],
): Map<number, { readonly at: number; readonly words: string }> {
	return new Map(
		steps.slice(0, -1).map(({ column, placed }) => [
			column + 1,
			{
				at: placed.e,
				words: row.words
					.slice(Math.max(placed.s, placed.e - 2), placed.e)
					.map((word) => word.text)
					.join(' '),
			},
		]),
	);
}

function question(
	row: SearchRow,
	own: readonly Step[],
	rival: readonly Step[],
	above: SearchRow | undefined,
	also: readonly number[],
): Diagnostic {
	const a = endsOf(row, own);
	const b = endsOf(row, rival);
	const text = lineOf(row);
	const mark = (at: number, sign: string): { start: number; end: number; sign: string } => {
		const word = row.words[at - 1];
		return { start: word ? word.start : 0, end: word ? word.end : 0, sign };
	};
	const marks: { start: number; end: number; sign: string }[] = [];
	const said: string[] = [];
	for (const [column, end] of a) {
		if (b.get(column)?.at === end.at) continue;
		marks.push(mark(end.at, 'A'));
		said.push(`“${end.words}” can end column ${column} (A)`);
	}
	for (const [column, end] of b) {
		if (a.get(column)?.at === end.at) continue;
		marks.push(mark(end.at, 'B'));
		said.push(`“${end.words}” can end column ${column} (B)`);
	}
	if (said.length === 0) {
		said.push(
			`The words can stand in column ${own.map(({ column }) => column + 1).join(' and ')} (A) or ${rival.map(({ column }) => column + 1).join(' and ')} (B)`,
		);
	}
	const act = (ends: typeof a, steps: readonly Step[], sign: string): string => {
		const keys = [...ends].map(([column, end]) => `column-${column}-ends: ${JSON.stringify(end.words)}`);
		const last = steps.at(-1);
		const words = last
			? row.words
					.slice(Math.max(last.placed.s, last.placed.e - 2), last.placed.e)
					.map((word) => word.text)
					.join(' ')
			: '';
		if (last) keys.push(`column-${last.column + 1}-ends: ${JSON.stringify(words)}`);
		return `  - { page: "…", line: ${row.line}, ${keys.join(', ')}, reason: "…" }     for ${sign}`;
	};
	return {
		code: 'layout/cut-undecided',
		severity: 'review',
		line: row.line,
		...(marks[0] ? { position: marks[0].start + 1 } : {}),
		reason: `${said.join('; ')}. The evidence favours neither.${also.length > 0 ? ` With it ${also.length === 1 ? 'line' : 'lines'} ${also.join(', ')} will be decided.` : ''}`,
		excerpts: [
			...(above ? [{ line: above.line, text: lineOf(above) }] : []),
			{ line: row.line, text, marks: marks.sort((x, y) => x.start - y.start) },
		],
		act: ['Look at the printed page and add, under decisions:', act(a, own, 'A'), act(b, rival, 'B')],
	};
}

function lineOf(row: SearchRow): string {
	let text = '';
	for (const word of row.words) text += ' '.repeat(Math.max(0, word.start - text.length)) + word.text;
	return text;
}
