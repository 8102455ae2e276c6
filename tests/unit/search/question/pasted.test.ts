import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unpasted } from '#search/question/pasted.ts';
import { readQuestion } from '#search/question/question.ts';

const words = 'de het in van staat rapport over wet havendienst haven dienst februari artikel'.split(' ');

/** The words of a question without what a page put in; the texts have `words` and a note 8. */
function pasted(typed: string): string | undefined {
	const question = readQuestion(typed);
	return unpasted(question.kind === 'asked' ? question.clauses : [], {
		word: (letters) => words.includes(letters),
		note: (label) => label === '8',
	})
		?.map(({ letters }) => letters)
		.join(' ');
}

describe('a question that was copied from a page', () => {
	it('loses the hyphens at the ends of its lines', () => {
		assert.equal(pasted('de haven-\ndienst in het rap- port'), 'de havendienst in het rapport');
		assert.equal(pasted('de haven- en dienst'), undefined);
	});

	it('loses the marks of notes that the texts have', () => {
		assert.equal(pasted('havendienst8 in het rapport'), 'havendienst in het rapport');
		assert.equal(pasted('artikel8 van de wet'), undefined);
		assert.equal(pasted('havendienst9 in het rapport'), undefined);
		assert.equal(pasted('8 rapport over de havendienst van het'), 'rapport over de havendienst van het');
		assert.equal(pasted('in artikel 8 van de wet staat'), undefined);
	});
});
