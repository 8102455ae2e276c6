import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isStopWord } from '#search/text/stop-words.ts';

const telling = (question: string) =>
	question
		.split(' ')
		.filter((word) => !isStopWord(word))
		.join(' ');

describe('stop words', () => {
	it('are those that carry a sentence', () => {
		assert.equal(telling('de bestrijding van het terrorisme'), 'bestrijding terrorisme');
		assert.equal(telling('hoeveel kades zijn er in de haven'), 'kades haven');
	});

	it('are prepositions that point at something', () => {
		assert.equal(telling('waarvoor dient daarmee de haven'), 'dient haven');
		assert.equal(telling('ervaring met waarde'), 'ervaring waarde');
	});

	it('are never those that turn the sense', () => {
		assert.equal(telling('niet zonder toestemming tegen geen'), 'niet zonder toestemming tegen geen');
	});
});
