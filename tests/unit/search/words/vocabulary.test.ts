import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noMorphology } from '#search/index/lexicon.ts';
import { readQuestion } from '#search/question/question.ts';
import { Vocabulary } from '#search/words/vocabulary.ts';

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

function resolve(typed: string) {
	const question = readQuestion(typed);
	assert.equal(question.kind, 'asked');
	const [clause] = question.kind === 'asked' ? question.clauses : [];
	assert.ok(clause);
	const resolved = vocabulary.resolve(clause);
	if (resolved.kind !== 'found') return resolved.kind;
	const [sequence] = resolved.sequences;
	if (sequence && resolved.words.size === 0) return sequence.words.join(' + ');
	return Object.fromEntries(resolved.words);
}

describe('the words that can answer a clause', () => {
	it('are the word itself, its forms, and longer words that begin with it', () => {
		assert.deepEqual(resolve('dienst'), { dienst: 'exact', diensten: 'form' });
		assert.deepEqual(resolve('samenwerking'), { samenwerken: 'form', samenwerkingsverband: 'begin' });
		assert.deepEqual(resolve('Jihad'), { jihadisme: 'begin' });
	});

	it('are compounds whose last part is another form of what was asked', () => {
		const morphology = {
			...noMorphology,
			compounds: { wegingsmodel: 'wegings model' },
			kin: { modellen: 'model' },
		};
		const some = new Vocabulary('model wegingsmodel', morphology);
		const clause = {
			kind: 'word',
			asked: '',
			letters: 'wegingsmodellen',
			parts: ['wegingsmodellen'],
		} as const;
		const found = some.resolve(clause);
		assert.deepEqual(found.kind === 'found' && [...found.words], [['wegingsmodel', 'form']]);
		assert.equal(
			some.resolve({ ...clause, letters: 'wegingskaden', parts: ['wegingskaden'] }).kind,
			'absent',
		);
	});

	it('keep a word apart from a longer one that only begins alike', () => {
		assert.deepEqual(resolve('over'), { over: 'exact', overheid: 'begin' });
		assert.deepEqual(resolve('overheid'), { overheid: 'exact' });
	});

	it('are none for an absent word, also where a word of the text is its beginning', () => {
		assert.equal(resolve('kwantumcomputer'), 'absent');
		assert.equal(resolve('artikelen61'), 'absent');
		assert.equal(resolve('overigens'), 'absent');
		assert.equal(resolve('onmogelijk'), 'absent');
	});

	it('take a number only for itself', () => {
		assert.equal(resolve('201'), 'absent');
		assert.deepEqual(resolve('2014'), { 2014: 'exact' });
	});

	it('are two words in a row where the text writes apart what was asked as one', () => {
		assert.equal(resolve('artikel60'), 'artikel + 60');
		assert.equal(resolve('artikel-60'), 'artikel + 60');
		assert.equal(resolve('art60'), 'absent');
		// “op” and “over” are words; no reader who asks “opover” means them.
		assert.equal(resolve('opover'), 'absent');
	});

	it('take hyphen and solid spelling as one', () => {
		assert.deepEqual(resolve('collega-dienst'), { collegadienst: 'exact', collegadiensten: 'form' });
	});

	it('must all be there, as they are, for a phrase', () => {
		assert.equal(resolve('"over artikel60"'), 'over + artikel + 60');
		assert.equal(resolve('"kwantum over"'), 'absent');
	});

	it('may be solid in the text, go on where a phrase is not closed, or have a slip in one word', () => {
		assert.equal(resolve('"samen werken"'), 'samenwerken');
		assert.equal(resolve('"over artik'), 'over + artikel');
		assert.equal(resolve('"over artik"'), 'absent');
		assert.equal(resolve('"over ovreheid"'), 'over + overheid');
		assert.deepEqual(resolve('samenw*'), { samenwerken: 'begin', samenwerkingsverband: 'begin' });
	});

	it('are none in a text without words', () => {
		const question = readQuestion('kade');
		assert.ok(question.kind === 'asked' && question.clauses[0]);
		assert.equal(new Vocabulary('').resolve(question.clauses[0]).kind, 'absent');
	});
});
