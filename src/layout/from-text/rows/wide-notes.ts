/**
 * Notes set across the columns of a page, at its foot. They are told by their form: each begins with a mark
 * that is called above, the lines are as wide as the page, and they are broken where a measure that wide
 * breaks them. Where one line alone shows that, an editor is asked.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Decision, PageDecision } from '#edition/model.ts';
import { noteMark } from '#edition/note-marks.ts';
import { FACES, type Face } from '#layout/from-text/evidence/advance-widths.ts';
import type { LayoutCell } from '#layout/layout.ts';
import type { RawLine, RawWord } from '#layout/raw-lines.ts';

export interface WideNotes {
	/** The rows that are left for the columns. */
	readonly rows: readonly RawLine[];
	readonly cells: readonly LayoutCell[];
	/** The editor's decision about them. */
	readonly said?: PageDecision;
	/** The lines of the notes. */
	readonly lines: readonly RawLine[];
	/** Whether one line alone shows it, and no editor said so. */
	readonly unsure: boolean;
}

/**
 * A line of a wide note is at least as wide as this share of the rows above it that are the widest but a
 * tenth.
 */
const AS_WIDE = 0.95;
/** Widths are never quite right. */
const UNSURE = 0.02;
/** Notes that stand higher than this share of the rows are no foot of the page. */
const LOWEST = 0.5;
/** So many full lines that are broken right need no editor. */
const ENOUGH = 2;

export function wideNotes(
	rows: readonly RawLine[],
	labels: ReadonlySet<number>,
	editor: readonly PageDecision[],
): WideNotes {
	const none: WideNotes = { rows, cells: [], lines: [], unsure: false };
	const begins = (row: RawLine): boolean => {
		const mark = noteMark(row.words[0]?.text ?? '');
		return mark !== null && row.words.length > 1 && labels.has(mark.rank);
	};
	for (let from = Math.ceil(rows.length * LOWEST); from < rows.length; from++) {
		const first = rows[from] as RawLine;
		if (!begins(first)) continue;
		const notes: RawLine[][] = [];
		for (const row of rows.slice(from)) {
			if (begins(row)) notes.push([row]);
			else notes.at(-1)?.push(row);
		}
		const full = fullLines(notes, rows.slice(0, from), labels);
		if (full === 0) continue;
		const said = editor.find(
			(one) => one.kind === 'cut' && one.line === first.line && one.columns !== undefined,
		);
		if (said?.kind === 'cut' && said.columns?.length !== 0) return none;
		const unsure = !said && full < ENOUGH;
		const cells = notes.flatMap((lines) =>
			lines.map(({ line, words }, index): LayoutCell => {
				return { line, column: null, words, kind: 'footnote', first: index === 0, doubt: false };
			}),
		);
		return { rows: rows.slice(0, from), cells, ...(said ? { said } : {}), lines: notes.flat(), unsure };
	}
	return none;
}

/** How many lines show that notes are set across the page; none where any shows that they are not. */
function fullLines(
	notes: readonly RawLine[][],
	above: readonly RawLine[],
	labels: ReadonlySet<number>,
): number {
	const face = FACES[0] as Face;
	const widthOf = ({ words }: RawLine): number => face.width(words.map(({ text }) => text).join(' '));
	const widths = above.map(widthOf).sort((a, b) => a - b);
	const wide = (widths[Math.floor(widths.length * 0.9)] ?? 0) * AS_WIDE;
	const broken = notes.flatMap((lines) =>
		lines.slice(1).map((next, i) => [lines[i] as RawLine, next] as const),
	);
	const measure = Math.max(0, ...broken.map(([line]) => widthOf(line)));
	if (broken.length === 0 || measure < wide) return 0;
	const ranks = notes.map(([line]) => noteMark(line?.words[0]?.text ?? '')?.rank ?? 0);
	if (ranks.some((rank, i) => i > 0 && rank <= (ranks[i - 1] ?? 0))) return 0;
	// A second note in the same row: notes stand side by side.
	if (
		notes.flat().some(({ words }) => words.slice(1).some((word, i) => isSecond(word, words[i + 2], labels)))
	)
		return 0;
	const fits = notes.flat().every((line) => widthOf(line) <= measure * (1 + UNSURE));
	const greedy = broken.every(
		([line, next]) =>
			widthOf(line) + face.space + face.width(next.words[0]?.text ?? '') > measure * (1 - UNSURE),
	);
	return fits && greedy ? broken.length : 0;
}

const isSecond = (word: RawWord, next: RawWord | undefined, labels: ReadonlySet<number>): boolean =>
	next !== undefined && /^\p{Lu}/u.test(next.text) && labels.has(noteMark(word.text)?.rank ?? 0);

/**
 * What was decided of wide notes, and what is asked; nothing on a page of one column, where it makes no
 * difference.
 */
export function acrossDecisions(
	{ lines, said, unsure }: WideNotes,
	columns: number,
): { readonly decisions: readonly Decision[]; readonly diagnostics: readonly Diagnostic[] } {
	const [first] = lines;
	if (!first || (columns < 2 && said === undefined)) return { decisions: [], diagnostics: [] };
	const decision: Decision = {
		subject: 'cut',
		line: first.line,
		chosen: first.text.trim(),
		margin: 0,
		evidence: [],
		by: said === undefined ? 'engine' : 'editor',
		...(said === undefined ? {} : { reason: said.reason }),
		undecided: unsure && columns > 1,
	};
	return {
		decisions: [decision],
		diagnostics: unsure && columns > 1 ? [question(lines, first.line, columns)] : [],
	};
}

function question(lines: readonly RawLine[], line: number, columns: number): Diagnostic {
	const all = Array.from({ length: columns }, (_, at) => at + 1).join(', ');
	const act = (those: string, sign: string): string =>
		`  - { page: "…", line: ${line}, columns: [${those}], reason: "…" }     for ${sign}`;
	return {
		code: 'layout/across-undecided',
		severity: 'review',
		line,
		reason:
			'The notes from this line on are read as set across the columns of the page (A); they may stand in columns (B).',
		excerpts: lines.map((row) => ({ line: row.line, text: row.text })),
		act: ['Look at the printed page and add, under decisions:', act('', 'A'), act(all, 'B')],
	};
}
