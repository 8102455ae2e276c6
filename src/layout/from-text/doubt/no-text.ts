/** A page that is no running text: a table, formulas, a program. No reading of it in columns is sure. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { PageDecision } from '#edition/model.ts';
import { keysOf } from '#layout/from-text/doubt/cut-questions.ts';
import type { SearchPage, SearchRow } from '#layout/from-text/model/page.ts';
import type { Step } from '#layout/from-text/model/state.ts';

/**
 * Share of the words of a row that are none, on average over the page: of the pages of text it was chosen on the
 * greatest is .22, of tables, formulas and programs the least is .33.
 */
const NO_TEXT = 0.3;

const mean = (all: readonly number[]): number =>
	all.length === 0 ? 0 : all.reduce((sum, one) => sum + one, 0) / all.length;

/** Share of the words of a row that are no words: figures, signs, letters alone. */
export const oddness = ({ words }: SearchRow): number =>
	mean(words.map(({ core }) => Number(!/^\p{L}[\p{L}'’-]+$/u.test(core))));

/** Asks about a page that is no running text. `rows`: the cells of each row, as they are read in these columns. */
export function noText(
	page: SearchPage,
	{ rows, columns }: { readonly rows: readonly (readonly Step[])[]; readonly columns: number },
	editor: readonly PageDecision[],
): Diagnostic[] {
	const odd = page.rows.map(oddness);
	const share = mean(odd);
	const shown = rows.findIndex((steps, r) => steps.length > 0 && (odd[r] as number) >= share);
	const row = page.rows[shown];
	if (share < NO_TEXT || !row) return [];
	if (editor.some((one) => one.kind === 'cut' && one.line === row.line)) return [];
	const keys = keysOf(row, rows[shown] ?? [], columns);
	return [
		{
			code: 'layout/no-running-text',
			severity: 'review',
			line: row.line,
			reason: `Of the words of this page ${Math.round(share * 100)} in 100 are figures, signs or single letters. It may be a table, formulas or a program; no line of it is read for certain.`,
			excerpts: [{ line: row.line, text: row.words.map(({ text }) => text).join(' ') }],
			act: [
				'Compare the page with the printed one. If it is read right, add, under decisions:',
				`  - { page: "…", line: ${row.line}, ${keys}, reason: "…" }`,
				'If not, leave its file out of pages/, or import the report from its PDF.',
			],
		},
	];
}
