import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '#layout/language/language.ts';
import { rawLines } from '#layout/raw-lines.ts';
import { letterChanges, lexiconOf } from '#reconstruct/stages/letters.ts';
import { lineEnd } from '#reconstruct/stages/line-ends.ts';

const lexicon = (page: string, language = 'nl') => lexiconOf(languageOf(language), rawLines(page));
const changes = (text: string, page = text, language = 'nl') => {
	const [line] = rawLines(text);
	assert.ok(line);
	return letterChanges({ line: 1, column: 1, words: line.words }, text, lexicon(page, language)).map(
		({ rule, diplomatic, reading }) => `${rule}: ${diplomatic}>${reading}`,
	);
};

test('a capital drawn away from its word is put back where the whole is a word and the rest is none', () => {
	assert.deepEqual(changes('V oortgang in de wijk', 'V oortgang in de wijk voortgang'), [
		'letter-space: V oortgang>Voortgang',
	]);
});

test('a capital drawn away twice on a page is put back twice', () => {
	assert.deepEqual(changes('W at is een merk', 'W at is een merk\nW at is een kleur\nDit is wat het is'), [
		'letter-space: W at>Wat',
	]);
});

test('a capital before a word that stands on its own is left alone', () => {
	assert.deepEqual(changes('U kunt vitamine C nemen', 'U kunt vitamine C nemen kunt nemen'), []);
});

test('a gap before punctuation is closed, but French sets one before high signs', () => {
	assert.deepEqual(changes('de media , dat'), ['gap-before-punctuation:  ,>,']);
	assert.deepEqual(changes('la question : oui', undefined, 'fr'), []);
});

test('dots that lead to the number of a page are one sign, set as one word or one by one', () => {
	assert.deepEqual(changes('Het werk . . . . . 12'), ['leaders:  . . . . . > … ']);
	assert.deepEqual(changes('Het werk......xii'), ['leaders: ......> … ']);
	assert.deepEqual(changes('En zo verder... 12'), []);
});

test('white space of another kind than one space is one space', () => {
	assert.deepEqual(changes('de  dienst'), ['white-space:   > ']);
});

const joined = (before: string, after: string, page: string, hyphenated: boolean, language = 'nl') => {
	const cell = (text: string, line: number) => ({ line, column: 1, words: rawLines(text)[0]?.words ?? [] });
	const context = { lexicon: lexicon(page, language), hyphenated, text: before };
	const end = lineEnd(cell(before, 1), cell(after, 2), context);
	return `${before.slice(0, end.change ? -1 : undefined)}${end.reading}${after}`;
};

test('a hyphen that the page itself writes inside the word is kept at a line end', () => {
	assert.equal(joined('collega-', 'diensten', 'een collega-dienst helpt', true), 'collega-diensten');
});

test('a hyphen that only the line end made is undone', () => {
	assert.equal(joined('gemeen-', 'te', 'de gemeente groeit', true), 'gemeente');
});

test('a word that waits for its second half keeps its hyphen and its space', () => {
	assert.equal(joined('Onderzoeks-', 'en documentatie', 'x', true), 'Onderzoeks- en documentatie');
});

test('on a page that divides no words a hyphen belongs to its word', () => {
	assert.equal(joined('vwo-', 'leerling', 'x', false), 'vwo-leerling');
});

test('a name that also stands alone keeps the hyphen before its second half', () => {
	assert.equal(joined('een Debian-', 'systeem', 'op Debian draait Debian', true), 'een Debian-systeem');
});

test('letters without a vowel are an abbreviation, and keep their hyphen', () => {
	assert.equal(joined('de gcm-', 'viewer', 'x', true), 'de gcm-viewer');
});

test('a French pronoun stays tied to its verb', () => {
	assert.equal(joined('assurez-', 'vous que', 'x', true, 'fr'), 'assurez-vous que');
});

test('a small word after a hyphen is a syllable where the whole is a word of the page', () => {
	assert.equal(joined('the Col-', 'or: button', 'the color of it', true, 'en'), 'the Color: button');
});

test('a range of years, and a half that waits for nothing, are joined without a space', () => {
	assert.equal(joined('in 1994–', '98 en', 'x', false), 'in 1994–98 en');
	assert.equal(joined('nieuwsservers en -', 'lezers', 'x', false), 'nieuwsservers en -lezers');
});
