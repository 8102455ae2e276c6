import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slightOf } from '#search/question/slight.ts';

const telling = (question: string) => {
	const words = question.split(' ');
	const slight = slightOf(words);
	return words.filter((_, at) => !slight[at]).join(' ');
};

describe('slight words', () => {
	it('are those that carry a sentence', () => {
		assert.equal(telling('de bestrijding van het terrorisme'), 'bestrijding terrorisme');
		assert.equal(telling('hoeveel kades zijn er in de haven'), 'kades haven');
	});

	it('are prepositions that point at something', () => {
		assert.equal(telling('waarvoor dient daarmee de haven'), 'dient haven');
		assert.equal(telling('ervaring met waarde'), 'ervaring waarde');
	});

	it('include the verbs of a question only behind a word that asks', () => {
		assert.equal(telling('wat zegt de minister'), 'minister');
		assert.equal(telling('veiligheid van de staat'), 'veiligheid staat');
	});

	it('are never those that turn the sense', () => {
		assert.equal(telling('niet zonder toestemming tegen geen'), 'niet zonder toestemming tegen geen');
	});
});
