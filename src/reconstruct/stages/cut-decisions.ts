/** Decisions about cuts: what was chosen in each row, what came next, by how much and why; and the question where it is too close. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Decision } from '#edition/model.ts';
import type { Margin } from '#reconstruct/lattice/margins.ts';
import type { SearchPage, SearchRow } from '#reconstruct/lattice/page.ts';
import type { Hypothesis, Step } from '#reconstruct/lattice/state.ts';

/** A row whose rival is nearer than this is a question, not a decision; nats: one in three of such rows is wrong. */
export const UNDECIDED = 0.6;

export interface CutDecisions {
	readonly decisions: readonly Decision[];
	readonly diagnostics: readonly Diagnostic[];
	/** 1-based lines with an undecided cut. */
	readonly doubtful: ReadonlySet<number>;
}

const round = (nats: number): number => Math.round(nats * 100) / 100;

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
	chosen.forEach((hypothesis, r) => {
		const row = page.rows[r] as SearchRow;
		const margin = margins[r];
		const reason = byEditor.get(row.line);
		const undecided =
			reason === undefined && margin !== undefined && margin.rival !== null && margin.nats < UNDECIDED;
		if (hypothesis.steps.length < 2 && !undecided && reason === undefined) return;
		const rival = margin?.rival ?? null;
		decisions.push({
			subject: 'cut',
			line: row.line,
			chosen: wordsOf(row, hypothesis.steps),
			...(rival ? { rival: wordsOf(row, rival.steps) } : {}),
			margin: reason === undefined ? round(margin?.nats ?? 0) : 0,
			evidence: (margin?.terms ?? []).map(({ term, nats }) => ({ term, nats: round(nats) })),
			by: reason === undefined ? 'engine' : 'editor',
			...(reason === undefined ? {} : { reason }),
			undecided,
		});
		if (!undecided || !rival) return;
		doubtful.add(row.line);
		diagnostics.push(question(row, hypothesis.steps, rival.steps, page.rows[r - 1]));
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
		reason: `${said.join('; ')}. The evidence favours neither.`,
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
