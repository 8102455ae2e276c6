/** A table from its layout to its content, and one whose print stands for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf, type TableContent } from '#edition/content.ts';
import type { Piece } from '#edition/model.ts';
import type { LayoutCell, LayoutTable } from '#layout/layout.ts';
import { rawLines } from '#layout/raw-lines.ts';
import { accountOf } from '#reconstruct/account.ts';
import { fidelityFaults } from '#reconstruct/fidelity.ts';
import { pageReader } from '#reconstruct/pipeline.ts';

const TEXT = 'Begroting\nPost 1 2013 2014\nHuur en\nenergie 12 14\nBron: de dienst.';
const lines = rawLines(TEXT);

/** Words of a line from one to another, at a place of the table. */
function cell(
	line: number,
	[from, to]: readonly [number, number],
	[row, column, rows = 1, columns = 1]: readonly [number, number, number?, number?],
): LayoutCell {
	const words = (lines[line - 1]?.words ?? []).slice(from, to);
	const place = { row, column, rows, columns };
	return { line, column: null, words, kind: 'table', first: false, doubt: false, place };
}

const CELLS: readonly LayoutCell[] = [
	cell(1, [0, 1], [0, 1, 1, 2]),
	cell(2, [0, 1], [1, 0]),
	cell(2, [2, 3], [1, 1]),
	cell(2, [3, 4], [1, 2]),
	cell(3, [0, 2], [2, 0]),
	cell(4, [0, 1], [2, 0]),
	cell(4, [1, 2], [2, 1]),
	cell(4, [2, 3], [2, 2]),
];

function read(table: LayoutTable) {
	const [call] = (lines[1]?.words ?? []).slice(1, 2);
	const [post] = lines[1]?.words ?? [];
	const reader = pageReader(() => ({
		columns: 1,
		cells: [
			...CELLS.map((one, i) => (i === 0 ? { ...one, first: true, table } : one)),
			{ line: 5, column: 1, words: lines[4]?.words ?? [], kind: 'caption', first: true, doubt: false },
		],
		calls: [
			{
				label: '1',
				mark: '1',
				rank: 1,
				line: 2,
				start: call?.start ?? 0,
				end: call?.end ?? 0,
				places: [{ line: 2, start: post?.start ?? 0, nats: 0 }],
			},
		],
		decisions: [],
		diagnostics: [],
		carriedOut: new Set(),
	}));
	return reader(TEXT, { language: 'nl' });
}

const HEAD = { rows: 2, columns: 1 };
const texts = (content: TableContent<Piece>): string[][] =>
	content.rows.map((row) => row.map(({ pieces }) => pieces.map(({ reading }) => reading).join('')));

test('a table has its cells, empty ones where none was, and the lines of a cell as one text', () => {
	const reading = read({ head: HEAD, shown: 'cells', print: '012-1.webp' });
	const content = reading.blocks[0]?.content;
	assert.ok(content?.form === 'table');
	assert.deepEqual(texts(content), [
		['', 'Begroting'],
		['Post', '2013', '2014'],
		['Huur en energie', '12', '14'],
	]);
	assert.deepEqual([content.head, content.print], [HEAD, '012-1.webp']);
	assert.equal(content.rows[0]?.[1]?.columns, 2);
});

test('a call in a cell stands at its word, whatever white the line has before it', () => {
	const content = read({ head: HEAD, shown: 'cells' }).blocks[0]?.content;
	assert.ok(content?.form === 'table');
	const kinds = content.rows[1]?.[0]?.pieces.map(({ kind }) => kind);
	assert.deepEqual(kinds, ['run', 'changed', 'call']);
});

test('every character of a table has its place, and its text is faithful, as cells and as print', () => {
	for (const shown of ['cells', 'print'] as const) {
		const reading = read({ head: HEAD, shown, print: '012-1.webp' });
		assert.deepEqual(accountOf(TEXT.split('\n'), reading).diagnostics, []);
		assert.deepEqual(fidelityFaults(TEXT.split('\n'), reading), []);
	}
});

test('a table whose cells are in doubt is shown by its print, read line by line, and asked about once', () => {
	const reading = read({ head: HEAD, shown: 'print', print: '012-1.webp', doubts: ['rows', 'overlap'] });
	const content = reading.blocks[0]?.content;
	assert.ok(content?.form === 'figure');
	assert.equal(reading.blocks[0]?.kind, 'table');
	assert.equal(content.picture, '012-1.webp');
	assert.equal(readingOf(content), 'Begroting Post 2013 2014 Huur en energie 12 14');
	const asked = reading.diagnostics.filter(({ code }) => code === 'layout/table-undecided');
	assert.deepEqual(
		asked.map(({ severity, line, safe }) => [severity, line, safe]),
		[['review', 1, true]],
	);
	assert.match(asked[0]?.reason ?? '', /It is read as “.+”/, 'the cells of each row');
});

test('where it has no print its lines are its rows', () => {
	const reading = read({ head: HEAD, shown: 'cells', doubts: ['rows'] });
	const content = reading.blocks[0]?.content;
	assert.ok(content?.form === 'table');
	assert.deepEqual(content.head, { rows: 0, columns: 0 });
	assert.deepEqual(
		content.rows.map((row) => row.map(({ pieces }) => pieces.map((piece) => piece.reading).join(''))),
		[['Begroting'], ['Post 2013 2014'], ['Huur en'], ['energie 12 14']],
	);
	assert.deepEqual(accountOf(TEXT.split('\n'), reading).diagnostics, []);
	assert.deepEqual(
		reading.diagnostics.flatMap(({ code, severity, safe }) => (severity === 'note' ? [] : [[code, safe]])),
		[['layout/table-undecided', true]],
	);
});
