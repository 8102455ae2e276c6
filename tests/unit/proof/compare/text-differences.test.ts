import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ReadBlock, type RebuiltBlock, STRAY } from '#proof/blocks.ts';
import { textDifferences } from '#proof/compare/text-differences.ts';
import { callMark } from '#proof/marks.ts';

const made: readonly RebuiltBlock[] = [
	{ id: 'kop', text: 'Een kop', lines: [{ at: 0, folio: '41', line: 6 }] },
	{
		id: 'p41-1',
		text: `Eerste regel tweede${callMark('8', '8')} regel.`,
		lines: [
			{ at: 0, folio: '41', line: 7 },
			{ at: 13, folio: '41', line: 9 },
		],
	},
	{ id: 'p41-2', text: 'De tweede alinea.', lines: [{ at: 0, folio: '41', line: 10 }] },
	{ id: 'voetnoot-8', text: 'Een noot.', lines: [{ at: 0, folio: '41', line: 30 }] },
];

const whole: readonly ReadBlock[] = made.map(({ id, text }) => ({ id, text }));

/** What was found, in short: `text p41-1 9`. */
const found = (read: readonly ReadBlock[]) =>
	textDifferences('x/', made, read).map(({ kind, place: { block, line } }) =>
		[kind, block, line].filter((part) => part !== undefined).join(' '),
	);

describe('the blocks of a published page', () => {
	it('are found whole where they are', () => assert.deepEqual(found(whole), []));

	it('are told by the raw line that the first other letter came from', () => {
		const text = whole.map((block) => ({ ...block, text: block.text.replace('tweede\0', 'twede\0') }));
		assert.deepEqual(found(text), ['text p41-1 9']);
	});

	it('are told when a call stands after another word', () => {
		const moved = `Eerste${callMark('8', '8')} regel tweede regel.`;
		assert.deepEqual(found(whole.with(1, { id: 'p41-1', text: moved })), ['text p41-1 7']);
	});

	it('are told when a call shows another number', () => {
		const text = made[1]?.text.replace(callMark('8', '8'), callMark('8', '9')) ?? '';
		assert.deepEqual(found(whole.with(1, { id: 'p41-1', text })), ['text p41-1 9']);
	});

	it('are told when two change places, once', () => {
		const [kop, one, two, note] = whole as readonly [ReadBlock, ReadBlock, ReadBlock, ReadBlock];
		assert.equal(found([kop, two, one, note]).filter((told) => told.startsWith('moved')).length, 1);
	});

	it('are told when two texts change places under their ids', () => {
		const [kop, one, two, note] = whole as readonly [ReadBlock, ReadBlock, ReadBlock, ReadBlock];
		assert.deepEqual(found([kop, { ...one, text: two.text }, { ...two, text: one.text }, note]), [
			'text p41-1 7',
			'text p41-2 10',
		]);
	});

	it('are told when one is missing', () => {
		assert.deepEqual(found(whole.slice(0, 3)), ['missing voetnoot-8 30']);
	});

	it('are told when something was added, with what it stands after', () => {
		const added = { id: STRAY, text: 'Een zin te veel.' };
		assert.deepEqual(found([...whole.slice(0, 3), added, ...whole.slice(3)]), ['added p41-2 10']);
	});

	it('are told when an id stands twice', () => {
		assert.deepEqual(found([...whole, { id: 'p41-2', text: 'De tweede alinea, anders.' }]), [
			'added voetnoot-8 30',
		]);
	});
});
