/** The tables the evidence rests on, tested as data. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { FACES } from '#reconstruct/evidence/advance-widths.ts';
import { guessLanguage, LANGUAGES, languageOf } from '#reconstruct/evidence/language.ts';

const DATA = new URL('../../../../src/reconstruct/evidence/data/', import.meta.url);

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
