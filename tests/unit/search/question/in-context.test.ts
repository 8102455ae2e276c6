import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noMorphology } from '#search/index/lexicon.ts';
import { inContext } from '#search/question/in-context.ts';
import { readQuestion } from '#search/question/question.ts';
import { Vocabulary } from '#search/words/vocabulary.ts';

const vocabulary = new Vocabulary('gegevens verstrekken', {
	...noMorphology,
	lookalikes: 'verstreken',
	kin: { verstreken: '' },
});

/** The pairs of words that may answer a question of which a word is absent. */
function pairs(typed: string): readonly string[] {
	const question = readQuestion(typed);
	const clauses = question.kind === 'asked' ? question.clauses : [];
	const meant = clauses.map((clause, at) => vocabulary.resolve(clause, at === clauses.length - 1));
	return inContext(meant, vocabulary).flatMap((way) =>
		way.flatMap((one) =>
			one.kind === 'found'
				? one.pairs.map(
						({ words, certainty }) => `${words.map((group) => [...group]).join(' + ')}: ${certainty}`,
					)
				: [],
		),
	);
}

describe('an absent word beside another', () => {
	it('may be written as it sounds', () => {
		assert.deepEqual(pairs('verstreken gegevens'), ['gegevens + verstrekken: near']);
		assert.deepEqual(pairs('gegevens verstreken'), ['gegevens + verstrekken: near']);
	});

	it('stays absent alone', () => {
		assert.deepEqual(pairs('verstreken'), []);
	});
});
