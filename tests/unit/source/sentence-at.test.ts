import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentenceAt } from '#source/sentence-at.ts';

describe('the sentence around a place', () => {
	const text = 'Het regent. De dijk houdt.';

	it('is the one the place stands in', () => {
		assert.equal(text.slice(...sentenceAt(text, 14, 'nl')), 'De dijk houdt.');
		assert.equal(text.slice(...sentenceAt(text, 0, 'nl')), 'Het regent.');
	});

	it('is empty behind the last letter', () => {
		assert.equal(text.slice(...sentenceAt(text, 99, 'nl')), '');
	});
});
