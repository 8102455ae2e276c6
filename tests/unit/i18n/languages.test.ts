import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { catalogue } from '#diagnostics/catalogue.ts';
import * as en from '#i18n/en.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import * as nl from '#i18n/nl.ts';

/** Every sentence of a language that needs no facts, by its place. */
function sentencesOf(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => sentencesOf(inner, `${path}.${key}`));
}

/** Words that both languages have. */
const SHARED = new Set([
	'Stop',
	'Markdown',
	'EPUB',
	'Download',
	'Later',
	'Website',
	'Contact',
	'Code',
	'ISBN',
	'PDF',
	'41·3',
	'p. 41',
	'§',
	'↑',
	'In:',
	'In',
]);

describe('the languages of the site', () => {
	it('say the same things, each in its own words', () => {
		const dutch = new Map(sentencesOf(nl));
		for (const [path, sentence] of sentencesOf(en))
			if (!SHARED.has(sentence)) assert.notEqual(dutch.get(path), sentence, path);
		assert.deepEqual(Object.keys(en).sort(), Object.keys(nl).sort());
	});

	it('have the terms that citation styles are written with', () => {
		for (const { locale } of Object.values(LANGUAGES))
			assert.ok(existsSync(`src/sharing/cite/csl/locales-${locale}.xml`), locale);
	});

	it('never exclaim, and never say oops', () => {
		for (const language of Object.values(LANGUAGES))
			for (const [path, sentence] of sentencesOf(language))
				assert.doesNotMatch(sentence, /!|\boe?ps\b/i, path);
	});

	it('are named by the code that their pages carry', () => {
		for (const [code, { language, locale }] of Object.entries(LANGUAGES)) {
			assert.equal(language, code);
			assert.equal(new Intl.Locale(locale).language, code);
		}
	});

	it('set numbers, dates, lists and plurals each in its own way', () => {
		assert.deepEqual([nl.count(3421), en.count(3421)], ['3.421', '3,421']);
		assert.deepEqual(
			[nl.date('2026-11-24'), en.date('2026-11-24')],
			['24 november 2026', '24 November 2026'],
		);
		assert.equal(en.search.found(1, 0, false), '1 place found.');
		assert.equal(en.search.found(4, 1, false), '4 places found, 1 of them in the footnotes.');
		assert.equal(
			en.quoteCheck.outcome.cut(['niet', 'nooit']).replace(/[\u2068\u2069]/g, ''),
			'The words stand in the edition, but this quotation leaves “niet” and “nooit” out of the same sentence.',
		);
		assert.equal(en.reading.time(60), '1 hour to read');
		assert.equal(en.reading.time(169), '2¾ hours to read');
	});
});

describe('what editors are asked', () => {
	it('is said of codes that there are', () => {
		for (const code of Object.keys(nl.questions.asks)) assert.ok(code in catalogue, code);
	});
});
