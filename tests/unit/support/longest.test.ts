/**
 * The edition of longest cases holds the cases it is there for: what follows from it would be worth nothing
 * else.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindsWhere } from '#edition/block-kinds.ts';
import { piecesOf, readingOf } from '#edition/content.ts';
import type { Block } from '#edition/model.ts';
import { LONG_HEADING } from '../../support/longest/cases.ts';
import { longestChapters } from '../../support/longest/chapters.ts';

const [cases, english, sixty] = longestChapters;
const readings = (cases?.pages ?? []).map(({ reading }) => reading);
const blocks = readings.flatMap((reading) => reading.blocks);
const textOf = (block: Block | undefined) => (block ? readingOf(block.content) : '');
const callsOf = (block: Block) => piecesOf(block.content).filter(({ kind }) => kind === 'call');

describe('The edition of longest cases', () => {
	it('has a note of 2,000 words', () => {
		const lengths = blocks
			.filter(({ kind }) => kind === 'footnote')
			.map((note) => textOf(note).split(' ').length);
		assert.ok(Math.max(...lengths) >= 2000, `the longest has ${Math.max(...lengths)}`);
	});

	it('has a paragraph with forty notes', () => {
		assert.ok(blocks.some((block) => callsOf(block).length === 40));
	});

	it('has a heading of three lines, and headings of levels 2, 3 and 4', () => {
		const headings = blocks.filter(({ kind }) => kind === 'heading');
		assert.ok(headings.some((heading) => textOf(heading) === LONG_HEADING));
		assert.ok(LONG_HEADING.length > 2 * 52, 'a column is 52 characters wide');
		assert.deepEqual([...new Set(headings.map(({ level }) => level))].sort(), [2, 3, 4]);
	});

	it('has words of 300 characters', () => {
		const longest = blocks.map((block) =>
			Math.max(
				...textOf(block)
					.split(' ')
					.map((word) => word.length),
			),
		);
		assert.ok(longest.filter((length) => length >= 300).length >= 2);
	});

	it('has a page without notes', () => {
		assert.ok(readings.some((reading) => !reading.blocks.some(({ kind }) => kind === 'footnote')));
	});

	it('has a chapter of sixty pages, each with text', () => {
		assert.ok((sixty?.pages.length ?? 0) >= 60, `it has ${sixty?.pages.length}`);
		assert.ok(sixty?.pages.slice(0, 60).every(({ text }) => text.length > 1000));
	});

	it('has a label that is a star, a label that starts again, and notes that are called twice', () => {
		const labels = blocks.flatMap(({ label }) => label ?? []);
		assert.ok(labels.includes('*'));
		assert.equal(labels.filter((label) => label === '1').length, 2);
		const calls = blocks.flatMap(callsOf).map((piece) => (piece.kind === 'call' ? piece.label : ''));
		assert.equal(calls.filter((label) => label === '41').length, 2);
	});

	it('has a block of every kind that a section can hold', () => {
		const kinds = new Set(blocks.map(({ kind }) => kind));
		for (const kind of kindsWhere(({ markdown }) => markdown !== null)) assert.ok(kinds.has(kind), kind);
	});

	it('has a caption, a pull quote, emendations, a paragraph over a page’s end, and a page in English', () => {
		assert.ok(blocks.some(({ kind }) => kind === 'caption'));
		assert.ok(blocks.some(({ kind }) => kind === 'pullquote'));
		assert.ok(
			blocks
				.flatMap(({ content }) => piecesOf(content))
				.some((piece) => piece.kind === 'changed' && piece.change.class === 'emendation'),
		);
		assert.ok((cases?.pages ?? []).some(({ runsOn }) => runsOn));
		assert.deepEqual(
			english?.pages.map(({ reading }) => reading.language),
			['en'],
		);
	});
});
