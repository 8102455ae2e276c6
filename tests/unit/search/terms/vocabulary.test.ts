import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readQuestion } from '#search/question/question.ts';
import { Vocabulary } from '#search/terms/vocabulary.ts';

const words = [
	'2014',
	'60',
	'artikel',
	'collega',
	'collegadienst',
	'collegadiensten',
	'dienst',
	'diensten',
	'jihadisme',
	'mogelijk',
	'op',
	'over',
	'overheid',
	'samenwerken',
	'samenwerkingsverband',
];
const vocabulary = new Vocabulary(words.join(' '));

function expand(typed: string) {
	const question = readQuestion(typed);
	assert.equal(question.kind, 'asked');
	const [term] = question.kind === 'asked' ? question.terms : [];
	assert.ok(term);
	const expansion = vocabulary.expand(term);
	if (expansion.kind !== 'found') return expansion.kind;
	const [sequence] = expansion.sequences;
	if (sequence && expansion.words.size === 0) return sequence.words.join(' + ');
	return Object.fromEntries(expansion.words);
}

describe('the words that can answer a term', () => {
	it('are the word itself, its forms, and longer words that begin with it', () => {
		assert.deepEqual(expand('dienst'), { dienst: 'exact', diensten: 'form' });
		assert.deepEqual(expand('samenwerking'), { samenwerken: 'form', samenwerkingsverband: 'begin' });
		assert.deepEqual(expand('Jihad'), { jihadisme: 'begin' });
	});

	it('keep a word apart from a longer one that only begins alike', () => {
		assert.deepEqual(expand('over'), { over: 'exact', overheid: 'begin' });
		assert.deepEqual(expand('overheid'), { overheid: 'exact' });
	});

	it('are none for an absent word, also where a word of the text is its beginning', () => {
		assert.equal(expand('kwantumcomputer'), 'absent');
		assert.equal(expand('artikelen61'), 'absent');
		assert.equal(expand('overigens'), 'absent');
		assert.equal(expand('onmogelijk'), 'absent');
	});

	it('take a number only for itself', () => {
		assert.equal(expand('201'), 'absent');
		assert.deepEqual(expand('2014'), { 2014: 'exact' });
	});

	it('are two words in a row where the text writes apart what was asked as one', () => {
		assert.equal(expand('artikel60'), 'artikel + 60');
		assert.equal(expand('artikel-60'), 'artikel + 60');
		assert.equal(expand('art60'), 'absent');
		// “op” and “over” are words; no reader who asks “opover” means them.
		assert.equal(expand('opover'), 'absent');
	});

	it('take hyphen and solid spelling as one', () => {
		assert.deepEqual(expand('collega-dienst'), { collegadienst: 'exact', collegadiensten: 'form' });
	});

	it('must all be there, as they are, for a phrase', () => {
		assert.equal(expand('"over artikel60"'), 'over + artikel + 60');
		assert.equal(expand('"kwantum over"'), 'absent');
	});

	it('may be solid in the text, go on where a phrase is not closed, or have a slip in one word', () => {
		assert.equal(expand('"samen werken"'), 'samenwerken');
		assert.equal(expand('"over artik'), 'over + artikel');
		assert.equal(expand('"over artik"'), 'absent');
		assert.equal(expand('"over ovreheid"'), 'over + overheid');
		assert.deepEqual(expand('samenw*'), { samenwerken: 'begin', samenwerkingsverband: 'begin' });
	});

	it('are none in a text without words', () => {
		const question = readQuestion('kade');
		assert.ok(question.kind === 'asked' && question.terms[0]);
		assert.equal(new Vocabulary('').expand(question.terms[0]).kind, 'absent');
	});
});
