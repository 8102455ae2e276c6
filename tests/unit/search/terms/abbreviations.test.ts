import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noMorphology } from '#search/index/lexicon.ts';
import { WordFacts } from '#search/index/word-facts.ts';
import { inFull, shortened } from '#search/terms/abbreviations.ts';
import { WordIndex } from '#search/terms/word-index.ts';

const morphology = {
	...noMorphology,
	abbreviations: [
		{ short: 'ct', long: 'contraterrorisme', also: [] },
		{ short: 'hdc', long: 'haven en dokcentrum', also: ['havencentrum'] },
	],
};
const index = new WordIndex('centrum ct dokcentrum en haven hdc', morphology, WordFacts.whole(morphology));
const certainty = (letters: string, last = false) =>
	inFull(letters, last, index, morphology.abbreviations)[0]?.certainty;

describe('an abbreviation', () => {
	it('finds what it stands for', () => {
		assert.deepEqual(shortened('hdc', index, morphology.abbreviations), [
			{ words: ['haven', 'en', 'dokcentrum'], certainty: 'abbreviation' },
		]);
		assert.deepEqual(
			shortened('ct', index, morphology.abbreviations),
			[],
			'the texts do not have it in full',
		);
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
