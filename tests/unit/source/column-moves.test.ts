import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnMoves, placedWords } from '#source/column-moves.ts';

const moves = (...args: Parameters<typeof placedWords>) => columnMoves(placedWords(...args) ?? []);

describe('two ways to read a line', () => {
	it('tell which words the other way puts in the next column', () => {
		assert.deepEqual(placedWords({ chosen: 'een twee | drie', rival: 'een | twee drie' }, [1, 2]), [
			{ text: 'een', cutBefore: false, column: 1, other: 1 },
			{ text: 'twee', cutBefore: false, column: 1, other: 2 },
			{ text: 'drie', cutBefore: true, column: 2, other: 2 },
		]);
	});

	it('tell which column of a line that has no first one', () => {
		assert.deepEqual(moves({ chosen: 'een | twee drie', rival: 'een twee | drie' }, [2, 3]), [
			{ words: 'twee', column: 3, other: 2 },
		]);
	});

	it('tell that words cut the same stand in another column', () => {
		assert.deepEqual(moves({ chosen: 'een | twee', rival: 'een | twee', rivalColumns: [1, 3] }, [1, 2]), [
			{ words: 'twee', column: 2, other: 3 },
		]);
	});

	it('tell it of a line that the other way cuts in fewer pieces, and in more', () => {
		assert.deepEqual(
			moves({ chosen: 'een | twee | drie', rival: 'een | twee drie', rivalColumns: [1, 3] }, [1, 2, 3]),
			[{ words: 'twee', column: 2, other: 3 }],
		);
		assert.deepEqual(
			moves({ chosen: 'een | twee drie', rival: 'een | twee | drie', rivalColumns: [1, 2, 3] }, [1, 3]),
			[{ words: 'twee', column: 3, other: 2 }],
		);
	});

	it('tell of words set across the page', () => {
		assert.deepEqual(moves({ chosen: 'een twee', rival: 'een twee', rivalColumns: [1] }, [null]), [
			{ words: 'een twee', column: null, other: 1 },
		]);
	});

	it('keep stretches apart that other words part', () => {
		assert.deepEqual(moves({ chosen: 'a b | c d | e', rival: 'a | b c | d e' }, [1, 2, 3]), [
			{ words: 'b', column: 1, other: 2 },
			{ words: 'd', column: 2, other: 3 },
		]);
	});

	it('cannot be told where the words or the cells are not the same', () => {
		assert.equal(placedWords({ chosen: 'een | twee', rival: 'een' }, [1, 2]), undefined);
		assert.equal(placedWords({ chosen: 'een | twee', rival: 'een | twee' }, [1]), undefined);
	});
});
