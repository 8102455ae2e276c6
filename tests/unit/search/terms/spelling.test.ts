import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noMorphology } from '#search/index/lexicon.ts';
import { WordFacts } from '#search/index/word-facts.ts';
import { nearestTo, slipsFor } from '#search/terms/spelling.ts';
import { WordIndex } from '#search/terms/word-index.ts';

const index = new WordIndex(
	'haven havendienst ministerie wetenschappelijk',
	noMorphology,
	WordFacts.whole(noMorphology),
);

describe('the words that one may be a slip for', () => {
	it('are those that sound like it, or the fewest letters part from it', () => {
		assert.deepEqual(slipsFor('wetenschappeluk', index), ['wetenschappelijk']);
		assert.deepEqual(slipsFor('havendinst', index), ['havendienst']);
	});

	it('may be in another form', () => {
		assert.deepEqual(slipsFor('havendinsten', index), ['havendienst']);
	});

	it('are none for a short word, a number, or a word far from all', () => {
		for (const asked of ['hven', '2014', 'kwantumcomputer']) assert.deepEqual(slipsFor(asked, index), []);
	});
});

describe('the words nearest to one that is not there', () => {
	it('begin with it, or look like it', () => {
		assert.deepEqual(nearestTo('minister', index, 3), ['ministerie']);
		assert.deepEqual(nearestTo('havendieven', index, 1), ['havendienst']);
		assert.deepEqual(nearestTo('xq', index, 3), []);
	});

	it('are those that go on from it or end with it before those that look like it, and hardly any for a short word', () => {
		const other = new WordIndex('aivd dagen vrachtwagen waren', noMorphology, WordFacts.whole(noMorphology));
		assert.deepEqual(nearestTo('wagen', other, 3), ['vrachtwagen', 'waren', 'dagen']);
		assert.deepEqual(nearestTo('rid', other, 3), []);
	});
});
