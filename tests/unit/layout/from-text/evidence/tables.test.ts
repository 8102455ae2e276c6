/** The tables the evidence rests on, tested as data. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { FACES } from '#layout/from-text/evidence/advance-widths.ts';
import { guessLanguage, LANGUAGES, languageOf } from '#layout/from-text/evidence/language.ts';
import {
	natsSign,
	sign,
	TWO_SIGNS,
	twoSigns,
	unsign,
	unsignNats,
	unsignTwo,
} from '#layout/from-text/evidence/table-signs.ts';

const DATA = new URL('../../../../../src/layout/from-text/evidence/data/', import.meta.url);

test('a language takes at most 300 kB', () => {
	for (const code of LANGUAGES) assert.ok(statSync(new URL(`${code}.json`, DATA)).size <= 300_000, code);
});

test('every face has a width for every letter, digit and common sign, and a name of its own', () => {
	assert.equal(new Set(FACES.map(({ name }) => name)).size, FACES.length);
	for (const face of FACES) {
		for (const sign of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?()-‘’“”') {
			const width = face.width(sign);
			assert.ok(width > 50 && width < 1300, `${face.name} ${sign} ${width}`);
		}
	}
});

test('a text is as wide as its letters, and an accent adds nothing', () => {
	const [face] = FACES;
	assert.ok(face);
	assert.equal(face.width('ab'), face.width('a') + face.width('b'));
	assert.equal(face.width('é'), face.width('e'));
	assert.equal(face.width('e\u0301'), face.width('e'));
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
