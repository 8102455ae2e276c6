import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AccountSpan } from '#edition/account/account.ts';
import type { WordBox } from '#layout/boxes.ts';
import { cutsOf, pathOf, zonesOf } from '#source/facsimile.ts';

/** A span of the text, of a block. */
const span = (line: number, start: number, end: number, block: string): AccountSpan => ({
	line,
	start,
	end,
	block,
	disposition: 'body',
});

/** Ten points high, each letter five points wide. */
const word = (line: number, start: number, end: number, x: number, baseline: number): WordBox => [
	line,
	start,
	end,
	x,
	baseline,
	(end - start) * 5,
	10,
	0,
];

describe('the zones of a printed page', () => {
	it('have the words of a line in one area, and those of another column in the zone of another block', () => {
		const zones = zonesOf(
			{ words: [word(1, 0, 4, 50, 100), word(1, 5, 8, 75, 100), word(1, 9, 13, 300, 100)] },
			{ spans: [span(1, 0, 8, 'p41-1'), span(1, 9, 13, 'p41-5')] },
		);
		assert.deepEqual(zones, [
			{ block: 'p41-1', areas: [[50, 91.4, 40, 12]] },
			{ block: 'p41-5', areas: [[300, 91.4, 20, 12]] },
		]);
	});

	it('have words of one line that stand far apart, as in a table, in areas of their own', () => {
		const zones = zonesOf(
			{ words: [word(1, 0, 4, 50, 100), word(1, 5, 8, 200, 100)] },
			{ spans: [span(1, 0, 8, 'p41-tabel-1')] },
		);
		assert.deepEqual(
			zones.map(({ areas }) => areas.map(([left, , width]) => [left, width])),
			[
				[
					[50, 20],
					[200, 15],
				],
			],
		);
	});

	it('have a word that is read upwards where it stands, and no word that a reader does not see', () => {
		const zones = zonesOf(
			{
				words: [word(1, 0, 4, 50, 100), word(2, 0, 4, 80, 100)],
				turned: [{ angle: 270, words: [0] }],
				unseen: [{ words: [1] }],
			},
			{ spans: [span(1, 0, 4, 'p41-1'), span(2, 0, 4, 'p41-2')] },
		);
		assert.deepEqual(zones, [{ block: 'p41-1', areas: [[41.4, 80, 12, 20]] }]);
	});

	it('are drawn as one path a block', () => {
		assert.equal(
			pathOf([
				[50, 91.4, 40, 12],
				[50, 103.4, 20, 12],
			]),
			'M50 91.4h40v12h-40zM50 103.4h20v12h-20z',
		);
	});
});

describe('the cuts of a picture that a block stands on', () => {
	it('are one where its lines stand below each other', () => {
		const lines = [0, 1, 2].map((at) => [50, 100 + 13 * at, 200, 12] as const);
		assert.deepEqual(cutsOf(lines), [[50, 100, 200, 38]]);
	});

	it('are two, in reading order, where it runs on at the head of the next column', () => {
		const foot = [50, 680, 200, 12] as const;
		const head = [300, 80, 200, 12] as const;
		assert.deepEqual(cutsOf([foot, head]), [foot, head]);
	});
});
