/** The tables of the languages, tested as data. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { guessLanguage, LANGUAGES, languageOf } from '#layout/language/language.ts';
import {
	natsSign,
	sign,
	TWO_SIGNS,
	twoSigns,
	unsign,
	unsignNats,
	unsignTwo,
} from '#layout/language/table-signs.ts';

const DATA = new URL('../../../../src/layout/language/data/', import.meta.url);

test('a language takes at most 300 kB', () => {
	for (const code of LANGUAGES) assert.ok(statSync(new URL(`${code}.json`, DATA)).size <= 300_000, code);
});

test('words that follow each other are told from words that do not', () => {
	const nl = languageOf('nl');
	const ratio = (a: string, b: string): number => nl.ratio(nl.left(a), nl.right(b));
	assert.ok(ratio('van', 'de') > 1);
	assert.ok(ratio('de', 'van') < -1);
	assert.ok(ratio('een', 'de') < -1);
	assert.ok(ratio('werken.', 'De') > 1);
	assert.ok(ratio('werken', 'De') < ratio('werken.', 'De'));
});

test('words are told apart that have no place among the most frequent ones', () => {
	const ratio = (code: string, a: string, b: string): number => {
		const language = languageOf(code);
		return language.ratio(language.left(a), language.right(b));
	};
	assert.ok(ratio('nl', 'wordt', 'niet') > 1);
	assert.ok(ratio('nl', 'niet', 'overzicht') < ratio('nl', 'een', 'overzicht') - 2);
	assert.ok(ratio('nl', 'maakt', 'deel') > ratio('nl', 'maakt', 'gedeelte') + 1);
	assert.ok(ratio('en', 'even', 'more') > 2);
	assert.ok(ratio('en', 'can', 'be') > ratio('en', 'can', 'is') + 2);
});

test('a number stands in a table as one sign, or as two', () => {
	for (const n of [0, 56, 57, 58, 90, 91, 299]) assert.equal(unsign(sign(n), 0), n);
	for (const n of [0, 91, TWO_SIGNS - 1]) assert.equal(unsignTwo(twoSigns(n), 0), n);
	assert.equal(natsSign(-4.5), '#');
	assert.equal(unsignNats(natsSign(1.26), 0), 1.3);
	assert.equal(unsignNats(natsSign(12), 0), 4.5);
});

test('a language without a table is read as Dutch', () => {
	assert.equal(languageOf('xx').code, 'nl');
});

test('the language of a text is guessed by its small words', () => {
	assert.equal(guessLanguage('De dienst is niet van het kabinet en dat is ook zo'.split(' ')), 'nl');
	assert.equal(guessLanguage('The office is not of the council and that is so'.split(' ')), 'en');
	assert.equal(guessLanguage('Das Amt ist nicht von der Stadt und das ist auch so'.split(' ')), 'de');
	assert.equal(
		guessLanguage('Le bureau est dans la ville et les gens ne sont pas des amis'.split(' ')),
		'fr',
	);
});
