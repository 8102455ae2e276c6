/**
 * A page read as one column though its lines are longer than people read: its columns may have gone unseen.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { PageDecision } from '#edition/model.ts';
import type { SearchPage } from '#layout/from-text/model/page.ts';

/** Characters of the longest line that is set in one column; books have 45 to 90. */
const LONGEST = 115;
/** So many rows at least are that long. */
const ROWS = 4;

export function oneColumn(page: SearchPage, columns: number, editor: readonly PageDecision[]): Diagnostic[] {
	if (columns !== 1 || editor.some((one) => one.kind === 'cut' && one.columns?.length === 1)) return [];
	const lengths = page.rows.map(({ line, words }) => {
		const from = words[0]?.start ?? 0;
		const text = words.reduce(
			(all, word) => all + ' '.repeat(Math.max(0, word.start - from - all.length)) + word.text,
			'',
		);
		return { line, text, length: text.length };
	});
	const long = lengths.filter(({ length }) => length > LONGEST).sort((a, b) => b.length - a.length);
	const [widest] = long;
	if (!widest || long.length < ROWS) return [];
	const act = (numbers: string, sign: string): string =>
		`  - { page: "…", line: ${widest.line}, columns: [${numbers}], reason: "…" }     for ${sign}`;
	return [
		{
			code: 'layout/columns-undecided',
			severity: 'review',
			line: widest.line,
			reason: `The page is read as one column (A), and ${long.length} of its lines are longer than lines of one column are; it may have two columns (B) or three (C).`,
			excerpts: [{ line: widest.line, text: widest.text }],
			act: [
				'Look at the printed page and add, under decisions:',
				act('1', 'A'),
				act('1, 2', 'B'),
				act('1, 2, 3', 'C'),
			],
		},
	];
}
