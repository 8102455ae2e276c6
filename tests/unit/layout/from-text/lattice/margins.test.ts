/**
 * What the engine says of its own doubt, on pages typeset for it: two columns in step, and between them two
 * paragraphs of which one lies half a line lower, so that no row holds words of both and nothing says which
 * is left of which.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '#reconstruct/pipeline.ts';
import { broken, typesetPage } from '../../../../support/typeset-page.ts';

const MEASURE = 26_000;
const LINES = 5;

/** Paragraphs of five lines, the last of which is short: the next paragraph cannot run on from it. */
const paragraphs = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
	.flatMap((seed) => typesetPage(seed, 2).blocks)
	.filter(({ kind }) => kind === 'paragraph')
	.map(({ text }) => broken(text, MEASURE))
	.filter((lines) => lines.length === LINES && (lines.at(-1) as string).length < 30);

const side = (left: readonly string[], right: readonly string[]): string[] =>
	left.map((line, i) => `${line} ${right[i]}`);
const inTurn = (left: readonly string[], right: readonly string[]): string[] =>
	left.flatMap((line, i) => [line, right[i] as string]);

/** Five pairs of paragraphs in step, of which `middle` sets the second; the numbers of that pair's rows. */
function page(middle: typeof side): { readonly text: string; readonly rows: readonly number[] } {
	const pairs = Array.from({ length: 5 }, (_, i) =>
		(i === 1 ? middle : side)(paragraphs[2 * i] as string[], paragraphs[2 * i + 1] as string[]),
	);
	const lines = ['Samen werken aan het land', '12', ...pairs.flat()];
	return { text: `${lines.join('\n')}\n`, rows: (pairs[1] as string[]).map((_, i) => 3 + LINES + i) };
}

test('rows in which two columns can change places are all in doubt, and ask one question at most', () => {
	const { text, rows } = page(inTurn);
	const reading = readPage(text, { language: 'nl' });
	assert.equal(reading.columns, 2);
	for (const line of rows) {
		assert.ok(reading.rows[line - 1]?.doubt, `line ${line}`);
		const cut = reading.decisions.find((one) => one.subject === 'cut' && one.line === line);
		assert.equal(cut?.rival, cut?.chosen);
		const own = reading.rows[line - 1]?.cells[0]?.column;
		assert.deepEqual(cut?.rivalColumns, [own === 1 ? 2 : 1]);
	}
	assert.ok(reading.diagnostics.filter(({ code }) => code === 'layout/cut-undecided').length <= 1);
});

test('rows whose columns are certain are in no doubt', () => {
	const { text, rows } = page(side);
	const reading = readPage(text, { language: 'nl' });
	assert.equal(reading.columns, 2);
	assert.deepEqual(
		rows.filter((line) => reading.rows[line - 1]?.doubt),
		[],
	);
});
