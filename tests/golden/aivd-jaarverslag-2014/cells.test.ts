/**
 * The engine's reading against the page as a person cut it by hand: every cell of every row in its column,
 * every block with its kind and its text. A wrong cut keeps every word, so the letters alone do not show it.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { piecesOf } from '#edition/content.ts';
import type { Block, Row } from '#edition/model.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { seedReading, seedText } from '../../support/seed-page.ts';

const read = readPage(seedText, {});
const lines = seedText.split('\n');

/** `1: Regionale … | 2: In 2014 …` */
const cellsOf = ({ line, cells }: Row): string =>
	cells
		.map(({ column, span }) => `${column}: ${lines[line - 1]?.slice(span.start, span.end).trim()}`)
		.join(' | ');

const textOf = ({ kind, level, content }: Block): string =>
	`${kind}${level === undefined ? '' : ` ${level}`}: ${piecesOf(content)
		.map((piece) => (piece.kind === 'call' ? `[${piece.label}]` : piece.reading))
		.join('')}`;

describe('the engine on the seed page', () => {
	for (const [index, row] of seedReading.rows.entries()) {
		it(`cuts raw line ${row.line} as a person did`, () => {
			const found = read.rows[index];
			assert.ok(found);
			assert.equal(cellsOf(found), cellsOf(row));
		});
	}

	it('finds the same blocks in the same order', () => {
		assert.deepEqual(read.blocks.map(textOf), seedReading.blocks.map(textOf));
	});

	it('is in doubt about nothing', () => {
		assert.deepEqual(
			read.rows.filter(({ doubt }) => doubt),
			[],
		);
	});
});
