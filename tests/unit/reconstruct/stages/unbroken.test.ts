import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rawLines } from '#layout/raw-lines.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';
import { unbroken } from '#reconstruct/stages/unbroken.ts';

const LINE = '- 12 - de kade';
const words = (...picked: readonly number[]) => {
	const all = rawLines(LINE)[0]?.words ?? [];
	return picked.flatMap((at) => all[at] ?? []);
};
const block = (kind: DraftBlock['kind'], ...picked: readonly number[]): DraftBlock => ({
	kind,
	cells: [{ line: 1, column: 1, words: words(...picked) }],
});
const told = (blocks: readonly DraftBlock[]): string[] =>
	blocks.map(({ cells }) => cells.map((cell) => cell.words.map(({ text }) => text).join(' ')).join(' | '));

test('a cell is parted where a word of another block stands between its words', () => {
	assert.deepEqual(told(unbroken([block('folio', 1), block('paragraph', 0, 2, 3, 4)], [], [LINE])), [
		'12',
		'- | - de kade',
	]);
});

test('a call between a word and the next parts no cell, but one of a word elsewhere does', () => {
	const call = { label: '12', span: { line: 1, start: 2, end: 4 }, block: 0 };
	const blocks = [block('paragraph', 0, 2, 3, 4)];
	assert.deepEqual(told(unbroken(blocks, [{ ...call, line: 1, at: 1 }], [LINE])), ['- - de kade']);
	assert.deepEqual(told(unbroken(blocks, [{ ...call, line: 2, at: 4 }], [LINE])), ['- | - de kade']);
});

test('cells that follow each other in a column go down its raw lines', () => {
	const cell = (line: number, at: number) => ({ line, column: null, words: words(at) });
	const [own] = unbroken([{ kind: 'table', cells: [cell(2, 0), cell(1, 4), cell(1, 3)] }], [], [LINE]);
	assert.deepEqual(
		own?.cells.map(({ line, words: [word] }) => `${line} ${word?.text}`),
		['1 de', '1 kade', '2 -'],
	);
});
