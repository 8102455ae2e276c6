import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readQuestion } from '#search/question/question.ts';
import { pasted } from '#search/rewrites/pasted.ts';

const words = 'de het in van staat rapport over wet havendienst haven dienst februari artikel'.split(' ');

/** The words of a question without what a page put in; the texts have `words` and a note 8. */
function withoutMarks(typed: string): string | undefined {
	const question = readQuestion(typed);
	const [way] = pasted(question.kind === 'asked' ? question.terms : [], {
		knows: (letters) => words.includes(letters),
		hasPlace: (name) => name === 'noot 8',
	});
	return way?.map(({ letters }) => letters).join(' ');
}

describe('a question that was copied from a page', () => {
	it('loses the hyphens at the ends of its lines', () => {
		assert.equal(withoutMarks('de haven-\ndienst in het rap- port'), 'de havendienst in het rapport');
		assert.equal(withoutMarks('de haven- en dienst'), undefined);
	});

	it('loses the marks of notes that the texts have', () => {
		assert.equal(withoutMarks('havendienst8 in het rapport'), 'havendienst in het rapport');
		assert.equal(withoutMarks('artikel8 van de wet'), undefined);
		assert.equal(withoutMarks('havendienst9 in het rapport'), undefined);
		assert.equal(
			withoutMarks('8 rapport over de havendienst van het'),
			'rapport over de havendienst van het',
		);
		assert.equal(withoutMarks('in artikel 8 van de wet staat'), undefined);
	});
});
