/** What an editor decides is carried out or told; what a page lacks is told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOf } from '#edition/content.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { typesetPage } from '../../support/typeset-page.ts';

const page = typesetPage(3, 2, undefined, false, 14);
const first = page.rows.find(({ cells }) => cells.length === 2);

test('a cut that an editor decided is made, with the reason, and nothing of the row is in doubt', () => {
	const page = typesetPage(3, 2);
	const first = page.rows.find(({ cells }) => cells.length === 2);
	assert.ok(first);
	const [left] = first.cells;
	const words = left?.text.split(' ') ?? [];
	const shorter = words.slice(-4, -1).join(' ');
	const reading = readPage(page.text, {
		decisions: [{ kind: 'cut', line: first.line, ends: { 1: shorter }, reason: 'Zo gedrukt.' }],
	});
	const cell = reading.rows[first.line - 1]?.cells[0];
	assert.ok(cell);
	assert.equal(
		(reading.lines[first.line - 1] ?? '').slice(cell.span.start, cell.span.end),
		words.slice(0, -1).join(' '),
	);
	const decision = reading.decisions.find(({ subject, line }) => subject === 'cut' && line === first.line);
	assert.equal(decision?.by, 'editor');
	assert.equal(decision?.reason, 'Zo gedrukt.');
});

test('a decision that hits nothing is an error that names its line', () => {
	const decisions = [
		{ kind: 'cut', line: 5, ends: { 1: 'staat hier niet' }, reason: 'x' },
		{ kind: 'hyphen', line: 6, column: 1, keep: true, reason: 'x' },
		{ kind: 'emendation', line: 400, from: 'a', to: 'b', reason: 'x' },
		{ kind: 'call', line: 7, after: 'dienst', reason: 'x' },
		{ kind: 'block', line: 8, column: 9, is: 'heading', reason: 'x' },
	] as const;
	const { diagnostics } = readPage(page.text, { decisions });
	const idle = diagnostics.filter(({ code }) => code === 'decision/hits-nothing');
	assert.deepEqual(
		idle.map(({ line }) => line),
		[5, 6, 7, 8, 400],
	);
	assert.ok(idle.every(({ severity }) => severity === 'error'));
});

test('a correction by an editor is an emendation in the text', () => {
	assert.ok(first);
	const word = first.cells[0]?.text.split(' ')[1] ?? '';
	const line = page.text.split('\n')[first.line - 1] ?? '';
	const from = line.slice(0, line.indexOf(word) + word.length);
	const reading = readPage(page.text, {
		decisions: [{ kind: 'emendation', line: first.line, from, to: 'Anders', reason: 'Drukfout.' }],
	});
	const pieces = reading.blocks.flatMap(({ content }) => piecesOf(content));
	assert.ok(
		pieces.some(
			(piece) => piece.kind === 'changed' && piece.change.rule === 'editor' && piece.reading === 'Anders',
		),
	);
});

test('a page without a folio says so, as a note', () => {
	const { diagnostics } = readPage(
		page.rows.map(({ cells }) => cells.map(({ text }) => text).join(' ')).join('\n'),
		{},
	);
	assert.ok(diagnostics.some(({ code, severity }) => code === 'page/no-folio' && severity === 'note'));
});

test('a text too large for a page is taken line by line, with every letter, and the editor is told', () => {
	const text = 'een twee drie\n'.repeat(2_000);
	const reading = readPage(text, {});
	assert.equal(reading.rows.length, 2_000);
	assert.deepEqual(
		reading.diagnostics.map(({ code }) => code),
		['layout/too-large'],
	);
	assert.equal(readPage('x'.repeat(10_000_000), {}).blocks.length, 1);
});

test('an empty text has no blocks and no columns', () => {
	const reading = readPage('', {});
	assert.deepEqual([reading.blocks.length, reading.columns], [0, 0]);
});

test('a page of a line or two is one column', () => {
	for (const text of ['Goedendag\n', 'Goedendag wereld\n12\n']) assert.equal(readPage(text, {}).columns, 1);
});
