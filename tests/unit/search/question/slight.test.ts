import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slightOf, spokenOf } from '#search/question/slight.ts';

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

describe('spoken words', () => {
	const unspoken = (question: string) => {
		const words = question.split(' ');
		const spoken = spokenOf(words);
		return words.filter((_, at) => !spoken[at]).join(' ');
	};

	it('are those that a sentence could do without', () => {
		assert.equal(unspoken('kunt u mij vertellen waar de kade is'), 'u waar de kade is');
		assert.equal(unspoken('hoe zit het met de haven'), 'hoe het met de haven');
	});

	it('are none in a list of words, and none that tell something', () => {
		assert.equal(unspoken('kade vertellen'), 'kade vertellen');
		assert.equal(unspoken('wie zit zonder de haven'), 'wie zit zonder de haven');
	});
});
