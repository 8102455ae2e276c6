import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readQuestion } from '#search/question/question.ts';
import { withoutOpening } from '#search/rewrites/openings.ts';

/** The words of a question without its opening. */
function asked(typed: string): string | undefined {
	const question = readQuestion(typed);
	const rest = withoutOpening(question.kind === 'asked' ? question.terms : []);
	return rest?.map(({ letters }) => letters).join(' ');
}

describe('the opening of a question', () => {
	it('is what people type around what they ask', () => {
		assert.equal(asked('kunt u mij vertellen waar de kade is'), 'kunt u waar de kade is');
		assert.equal(asked('ik zoek informatie over de kade'), 'ik over de kade');
		assert.equal(asked('wat doet de haven nou eigenlijk'), 'wat de haven');
		assert.equal(asked('wat zegt het verslag over de haven'), 'wat het over de haven');
	});

	it('is none in two words, nor where nothing else would be left', () => {
		assert.equal(asked('kade vertellen'), undefined);
		assert.equal(asked('wat betekent dat eigenlijk'), undefined);
		assert.equal(asked('wie staat zonder de haven'), 'wie zonder de haven');
	});
});
