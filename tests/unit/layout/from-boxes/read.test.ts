/** What a page's boxes tell that its text does not, and what an editor says of a page that has them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageDecision } from '#edition/model.ts';
import { fromBoxes } from '#layout/from-boxes/read.ts';
import { languageOf } from '#layout/language/language.ts';
import { rawLines } from '#layout/raw-lines.ts';
import { boxedPage } from '../../../support/boxed-page.ts';

const how = {
	columns: 2,
	paragraphs: 'indent',
	title: true,
	notes: true,
	lists: false,
	step: 0,
} as const;
const made = boxedPage(7, how);
const lines = rawLines(made.text);
const read = (decisions: readonly PageDecision[] = []) =>
	fromBoxes({ lines, boxes: made.boxes }, { language: languageOf('nl'), decisions });
const textOf = ({ words }: { words: readonly { text: string }[] }): string =>
	words.map(({ text }) => text).join(' ');

test('furniture comes first, the title across the columns before them, notes last', () => {
	const { cells } = read();
	assert.deepEqual(
		cells.slice(0, 3).map((cell) => [cell.kind, cell.column, textOf(cell)]),
		[
			['header', null, 'Samen aan het werk'],
			['folio', null, '12'],
			['heading', null, 'Wat de dienst in dit jaar heeft gedaan'],
		],
	);
	assert.deepEqual(
		cells.slice(-2).map((cell) => [cell.kind, cell.column, textOf(cell)]),
		[
			['footnote', 2, '1 Zie het verslag van de raad.'],
			['footnote', 2, '2 Rapport over het water, na overleg.'],
		],
	);
});

test('the larger type has the higher heading', () => {
	const levels = new Set(
		read().cells.flatMap(({ kind, column, level }) =>
			kind === 'heading' ? [`${column ?? 0}: ${level}`] : [],
		),
	);
	assert.deepEqual([...levels].sort(), ['0: 2', '1: 3', '2: 3']);
});

test('a small raised mark is a call, and has one place: the word before it', () => {
	const { calls } = read();
	assert.deepEqual(calls.map(({ mark, places }) => [mark, places.length]).sort(), [
		['1', 1],
		['2', 1],
	]);
});

test('a cut that an editor decided is made', () => {
	const [cell] = made.cells.filter(
		({ line, column }) =>
			column === 1 && made.cells.some((other) => other.line === line && other.column === 2),
	);
	assert.ok(cell);
	const shorter = cell.text.split(' ').slice(0, -1).join(' ');
	const decision = { kind: 'cut', line: cell.line, ends: { 1: shorter }, reason: 'Zo gedrukt.' } as const;
	const { cells, carriedOut } = read([decision]);
	const own = cells.filter(({ line }) => line === cell.line);
	assert.deepEqual([textOf(own.find(({ column }) => column === 1) ?? { words: [] })], [shorter]);
	assert.deepEqual([...carriedOut], [decision]);
	assert.equal(read([{ ...decision, ends: { 1: 'staat er niet' } }]).carriedOut.size, 0);
});

test('a line set across, as an editor said, stands in no column', () => {
	const line = made.cells.find(({ column }) => column === 1)?.line ?? 0;
	const { cells } = read([{ kind: 'cut', line, columns: [], ends: {}, reason: 'Zo gedrukt.' }]);
	assert.deepEqual(
		cells.filter((cell) => cell.line === line).map(({ column }) => column),
		[null],
	);
});
