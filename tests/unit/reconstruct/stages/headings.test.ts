/** Headings that their form gives away. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockKind } from '#edition/block-kinds.ts';
import { rawLines } from '#layout/raw-lines.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';
import { questionHeadings } from '#reconstruct/stages/headings.ts';

const block = (kind: BlockKind, text: string): DraftBlock => ({
	kind,
	cells: rawLines(text).map(({ line, words }) => ({ line, column: 1, words })),
});
const kinds = (...blocks: DraftBlock[]) => questionHeadings(blocks).map(({ kind }) => kind);
const TEXT = block('paragraph', 'De dienst onderzoekt het.');

test('a question of a line or two above a paragraph is a heading', () => {
	assert.deepEqual(kinds(block('paragraph', 'Wat doet de dienst aan\nhet onderzoek 2.0?'), TEXT), [
		'heading',
		'paragraph',
	]);
});

test('a question that other sentences stand beside is text', () => {
	assert.deepEqual(kinds(block('paragraph', 'Dat is zo. Wat doet de dienst?'), TEXT), [
		'paragraph',
		'paragraph',
	]);
});

test('a question that no paragraph follows, and a long one, are text', () => {
	assert.deepEqual(kinds(block('paragraph', 'Wat doet de dienst?')), ['paragraph']);
	assert.deepEqual(kinds(block('paragraph', 'Wat\ndoet\nde\ndienst?'), TEXT), ['paragraph', 'paragraph']);
});
