import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LayoutCell } from '#layout/layout.ts';
import { withoutInterleaving } from '#reconstruct/stages/interleaved.ts';

const words = (...texts: readonly [string, number][]) =>
	texts.map(([text, start]) => ({ text, start, end: start + text.length }));
const cell = (column: number | null, own: LayoutCell['words'], first = true): LayoutCell => ({
	line: 1,
	column,
	kind: 'paragraph',
	words: own,
	first,
	doubt: false,
});

test('a cell that another is printed over is several, of which the first begins the block', () => {
	const over = cell(null, words(['10', 6]));
	const cells = withoutInterleaving([cell(1, words(['heeft', 0], ['in', 9], ['het', 12])), over]);
	assert.deepEqual(
		cells.map(({ first, words: own }) => [first, own.map(({ text }) => text).join(' ')]),
		[
			[true, 'heeft'],
			[false, 'in het'],
			[true, '10'],
		],
	);
});

test('cells beside each other stay as they are', () => {
	const beside = [cell(1, words(['een', 0], ['twee', 4])), cell(2, words(['drie', 9]))];
	assert.deepEqual(withoutInterleaving(beside), beside);
});
