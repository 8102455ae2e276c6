import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noMorphology } from '#search/index/lexicon.ts';
import { inFull, shortened } from '#search/words/abbreviated.ts';
import { Told } from '#search/words/told.ts';
import { WordIndex } from '#search/words/word-index.ts';

const morphology = {
	...noMorphology,
	abbreviations: [
		{ short: 'ct', long: 'contraterrorisme', also: [] },
		{ short: 'hdc', long: 'haven en dokcentrum', also: ['havencentrum'] },
	],
};
const index = new WordIndex('centrum ct dokcentrum en haven hdc', morphology, Told.whole(morphology));
const certainty = (letters: string, last = false) => inFull(letters, last, index, morphology)[0]?.certainty;

describe('an abbreviation', () => {
	it('finds what it stands for', () => {
		assert.deepEqual(shortened('hdc', index, morphology), [
			{ words: ['haven', 'en', 'dokcentrum'], certainty: 'abbreviation' },
		]);
		assert.deepEqual(shortened('ct', index, morphology), [], 'the texts do not have it in full');
	});

	it('is found in full, and by the compound that a hanging hyphen leaves out', () => {
		assert.equal(certainty('contraterrorisme'), 'abbreviation');
		assert.equal(certainty('havencentrum'), 'abbreviation');
	});

	it('is found by a slip, and by more than half of it while it is typed', () => {
		assert.equal(certainty('contraterorisme'), 'near');
		assert.equal(certainty('contraterr', true), 'begin');
		assert.equal(certainty('contraterr'), undefined);
		assert.equal(certainty('contra', true), undefined);
	});
});
