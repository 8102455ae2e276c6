/** What it costs a column to begin a block in a row. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACES, type Face } from '#layout/from-text/evidence/advance-widths.ts';
import { RowOptions } from '#layout/from-text/lattice/options.ts';
import { measureWords, searchPage } from '#layout/from-text/lattice/prepare.ts';
import { KIND } from '#layout/from-text/model/kinds.ts';
import { columnState, MODE } from '#layout/from-text/model/state.ts';
import { languageOf } from '#layout/language/language.ts';
import { rawLines } from '#layout/raw-lines.ts';
import { typesetPage } from '../../../../support/typeset-page.ts';

const page = searchPage(rawLines(typesetPage(1, 2).text), languageOf('nl'), new Set());
const widths = measureWords(page, FACES[0] as Face);
const type = { measure: 26_000, sigma: 1300, paragraphs: 'blank', indent: 0, noteScale: 0.84 } as const;
const setting = { ...type, columns: 2, onGrid: true, widths };
const AT = page.rows.length - 1;

/** Cost of a paragraph in row `AT` of a column whose last line stands in `row`, as high in both. */
function begun(row: number): number {
	const last = { row, s: 0, e: 1, kind: KIND.body, first: false, indented: false, id: 0 };
	const column = columnState(last, MODE.ended, 28, 0, { y: 28, tolerance: 0 });
	const options = new RowOptions({ page, setting }, AT).starts(column, { y: 30, tolerance: 0, cost: 0 });
	return options.find(({ kind, first }) => kind === KIND.body && first)?.add ?? 0;
}

test('a column that takes a block here and there pays for the height it leaves empty', () => {
	assert.equal(begun(AT - 3), begun(AT - 2));
	assert.ok(begun(AT - 18) > begun(AT - 2) + 4);
});
