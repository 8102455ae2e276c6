/** Where a page is parted, and where white between words parts nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionOf, textsOf } from '#layout/from-boxes/regions/regions.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

const SIZE = 10;
const font = { name: 'Proef', bold: false, italic: false, serif: true, fixed: false };

/** Rows of words, each from its left to its right edge. */
const rowsOf = (edges: readonly (readonly (readonly [number, number])[])[]) =>
	edges.map((row, line) =>
		row.map(
			([left, right], i): BoxedWord => ({
				text: 'woord',
				start: 6 * i,
				end: 6 * i + 5,
				line: line + 1,
				left,
				right,
				baseline: 100 + 12 * line,
				size: SIZE,
				font,
			}),
		),
	);
const full = [[50, 120] as const, [123, 250] as const];
const open = [[50, 140] as const, [152, 250] as const];
const textsIn = (edges: Parameters<typeof rowsOf>[0]) =>
	textsOf(regionOf(rowsOf(edges), { size: SIZE })).length;

test('a river between the words of justified lines is no gutter', () => {
	assert.equal(textsIn([full, full, open, open, open, full, full]), 1);
});

test('white that reaches over more lines, or between ragged ones, is', () => {
	assert.equal(textsIn([full, ...Array(6).fill(open), full]), 4);
	const ragged = [0, 8, 15].map((short) => [[50, 140] as const, [152, 250 - short] as const]);
	assert.equal(textsIn([full, ...ragged, full]), 4);
});

test('a line drawn across the gutter ends what is read column by column', () => {
	const rows = rowsOf(Array(8).fill(open));
	const across = [{ at: 142, from: 50, to: 250 }];
	assert.equal(textsOf(regionOf(rows, { size: SIZE })).length, 2);
	const parts = textsOf(regionOf(rows, { size: SIZE, across }));
	assert.deepEqual(
		parts.map(({ rows: own }) => own.length),
		[4, 4, 4, 4],
	);
});
