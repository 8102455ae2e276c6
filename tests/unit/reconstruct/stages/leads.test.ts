import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockKind } from '#edition/block-kinds.ts';
import { rawLines } from '#layout/raw-lines.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';
import { leads } from '#reconstruct/stages/leads.ts';

const block = (kind: BlockKind, text: string): DraftBlock => ({
	kind,
	cells: rawLines(text).map(({ line, words }) => ({ line, column: 1, words })),
});
const kinds = (...blocks: DraftBlock[]) => leads(blocks).map(({ kind }) => kind);

const HEADING = block('heading', 'Dijken');
const LARGE = block('pullquote', 'Het water stond dit jaar hoger dan ooit\nin de polder aan zee.');
const TEXT = block('paragraph', 'De dijk is lang en oud.');

test('a large sentence right below a heading, which nothing repeats, is a lead', () => {
	assert.deepEqual(kinds(HEADING, LARGE, TEXT), ['heading', 'lead', 'paragraph']);
});

test('one whose words stand in the text is a pull quote', () => {
	const own = block(
		'paragraph',
		'In mei bleek: het water stond dit jaar hoger dan ooit in de polder aan zee.',
	);
	assert.deepEqual(kinds(HEADING, LARGE, own), ['heading', 'pullquote', 'paragraph']);
});

test('one that stands elsewhere, or is no whole sentence, is a pull quote', () => {
	assert.deepEqual(kinds(TEXT, LARGE), ['paragraph', 'pullquote']);
	assert.deepEqual(kinds(HEADING, block('pullquote', 'Hoger dan ooit')), ['heading', 'pullquote']);
});
