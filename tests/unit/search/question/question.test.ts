import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longestQuestion, readQuestion } from '#search/question/question.ts';

const terms = (typed: string) => {
	const question = readQuestion(typed);
	return question.kind === 'asked'
		? question.terms.map(({ kind, asked, parts }) => `${kind} ${asked}: ${parts.join(' ')}`)
		: question.kind;
};

describe('a question', () => {
	it('is words, each asked for itself', () => {
		assert.deepEqual(terms('Oude  kade'), ['word Oude: oude', 'word kade: kade']);
	});

	it('has phrases between quotation marks of any make', () => {
		assert.deepEqual(terms('haven "oude kade" muur'), [
			'word haven: haven',
			'phrase oude kade: oude kade',
			'word muur: muur',
		]);
		assert.deepEqual(terms('„oude kade”'), ['phrase oude kade: oude kade']);
		assert.deepEqual(terms('“oude kade”'), ['phrase oude kade: oude kade']);
		assert.deepEqual(terms('«oude kade»'), ['phrase oude kade: oude kade']);
	});

	it('has a phrase to its end where a quotation mark is not closed', () => {
		assert.deepEqual(terms('haven "oude ka'), ['word haven: haven', 'phrase oude ka: oude ka']);
	});

	it('keeps the parts of a word with a hyphen', () => {
		assert.deepEqual(terms('collega-diensten'), ['word collega-diensten: collega diensten']);
	});

	it('asks a word that is typed twice once', () => {
		assert.deepEqual(terms('kade Kade "kade"'), ['word kade: kade']);
	});

	it('passes over signs, control characters and characters that turn the script', () => {
		assert.deepEqual(terms('kade\u0000\u202E & muur 🙂'), ['word kade: kade', 'word muur: muur']);
	});

	it('is empty, too long, or without words, and says which', () => {
		assert.equal(terms(''), 'empty');
		assert.equal(terms(' \t\u00A0\u0007\u200B'), 'empty');
		assert.equal(terms('🙂 …'), 'no-words');
		assert.equal(terms('""'), 'no-words');
		assert.equal(terms('a'.repeat(longestQuestion + 1)), 'too-long');
		assert.deepEqual(readQuestion('a'.repeat(10_000)), { kind: 'too-long', length: 10_000 });
	});
});

it('behind the name of a note a sign is asked for, elsewhere it is not', () => {
	const asked = (typed: string) => {
		const question = readQuestion(typed);
		return question.kind === 'asked' ? question.terms.map(({ letters }) => letters) : question.kind;
	};
	assert.deepEqual(asked('noot †'), ['noot', '†']);
	assert.deepEqual(asked('noten * en †'), ['noten', '*', 'en', '†']);
	assert.deepEqual(asked('media † dienst'), ['media', 'dienst']);
});
