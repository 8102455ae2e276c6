/** The cells of raw lines hold all their letters. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { rawLines } from '#layout/raw-lines.ts';
import { rowsOf } from '#reconstruct/stages/rows.ts';

it('a call behind the last word of a cell is of the cell, one on a row of its own is a cell', () => {
	const lines = rawLines('9\nhad in 2010. 8 de rest');
	const words = lines[1]?.words ?? [];
	const cells = [
		{ line: 2, column: 1, words: words.slice(0, 3) },
		{ line: 2, column: 2, words: words.slice(4) },
	];
	const blocks = cells.map((cell) => ({ kind: 'paragraph' as const, cells: [cell] }));
	const calls = [
		{ label: '8', span: { line: 2, start: 13, end: 14 }, block: 0, line: 2, at: 12 },
		{ label: '9', span: { line: 1, start: 0, end: 1 }, block: 1, line: 2, at: 22 },
	];
	assert.deepEqual(
		rowsOf(lines, blocks, calls, new Set()).map((row) =>
			row.cells.map(({ column, span }) => [column, lines[row.line - 1]?.text.slice(span.start, span.end)]),
		),
		[
			[[2, '9']],
			[
				[1, 'had in 2010. 8'],
				[2, 'de rest'],
			],
		],
	);
});
