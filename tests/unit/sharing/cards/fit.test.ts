import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fittingSize, linesOf } from '#sharing/cards/fit.ts';

/** Every letter half an em wide: a line of 100 pixels holds ten letters of 20 pixels. */
const half = (text: string) => text.length / 2;

describe('the lines of a title', () => {
	it('are broken at spaces and after hyphens', () => {
		assert.equal(linesOf('een twee', 20, 100, half), 1);
		assert.equal(linesOf('een twee drie', 20, 100, half), 2);
		assert.equal(linesOf('inlichtin-gen', 20, 100, half), 2);
	});

	it('are as many as a word fills that has no room on one', () => {
		assert.equal(linesOf('verantwoordelijkheid', 20, 100, half), 2);
		assert.equal(linesOf('een verantwoordelijkheid', 20, 100, half), 3);
	});
});

describe('the size of a title', () => {
	const box = { width: 100, height: 44, leading: 1.1 };

	it('is the largest that fits with its words whole', () => {
		assert.equal(fittingSize('kort', [40, 20, 10], box, half), 40);
		assert.equal(fittingSize('een twee', [40, 20, 10], box, half), 20);
		assert.equal(fittingSize('verantwoordelijk', [40, 20, 10], box, half), 10);
	});

	it('is the smallest where none fits', () => {
		assert.equal(fittingSize('een '.repeat(90), [40, 20, 10], box, half), 10);
	});
});
