import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutWords } from '#source/cut-words.ts';

describe('two ways to cut a line', () => {
	it('tell which words the other way gives to the stretch at their right', () => {
		assert.deepEqual(cutWords('een twee | drie', 'een | twee drie'), [
			{ text: 'een', cutBefore: false },
			{ text: 'twee', cutBefore: false, moved: 'right' },
			{ text: 'drie', cutBefore: true },
		]);
	});

	it('tell which words it gives to the stretch at their left', () => {
		assert.deepEqual(cutWords('een | twee drie', 'een twee | drie'), [
			{ text: 'een', cutBefore: false },
			{ text: 'twee', cutBefore: true, moved: 'left' },
			{ text: 'drie', cutBefore: false },
		]);
	});

	it('cannot be told where the words are not the same', () => {
		assert.equal(cutWords('een | twee', 'een'), undefined);
	});
});
