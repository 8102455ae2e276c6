import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words } from '#checks/rules/mentions.ts';
import type { Account } from '#edition/account/account.ts';
import { accountOf, page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

const yaml = `title: Proef
language: nl
bibliography: { title: { value: Proef, by: editors } }
pages: [{ file: "1" }]
chapters: [{ slug: c, title: Een, pages: ["1"] }]
abbreviations: [{ short: AIVD, long: Algemene Dienst, by: editors }]
`;

const account: Account = {
	...accountOf([{ text: 'De AIVD en de AIVD: zie pagina 12 en 13.' }]),
	pages: [{ file: '1', folio: '12', chapter: 'c', language: 'nl' }],
} as unknown as Account;

const abbr = '<abbr data-abbr="afkorting-aivd">AIVD</abbr>';
const here = '<a href="#pagina-12">12</a>';
const missing = '<a href="/e/bron/#ontbreekt-13" data-say="niet in deze uitgave">13</a>';
const text = (one = abbr, other = abbr, first = here, second = missing) =>
	page(`<p id="p1-1">De ${one} en de ${other}: zie pagina ${first} en ${second}.</p>`);
const list = (count: number) =>
	page(`<dl><div id="afkorting-aivd"><dt>AIVD</dt><dd><data value="${count}">x</data></dd></div></dl>`);

const said = (chapter: string, abbreviations = list(2)): readonly string[] =>
	saidBy(
		words,
		smallSite(
			{ 'e/c/index.html': chapter, 'e/afkortingen/index.html': abbreviations, 'e/edition.yaml': yaml },
			{ accounts: [account] },
		),
	);

describe('the rule of words', () => {
	it('finds nothing where all is marked and counted', () => {
		assert.deepEqual(said(text()), []);
	});

	it('tells an abbreviation that is counted wrong, or not listed', () => {
		assert.match(
			said(text(), list(3))[0] ?? '',
			/AIVD is said to stand 3 times in the text; it stands there 2 times\.$/,
		);
		assert.match(said(text(), page('<p>Niets.</p>'))[0] ?? '', /#afkorting-aivd is not there\.$/);
	});

	it('tells an abbreviation that is not marked in the text', () => {
		assert.match(said(text(abbr, 'AIVD'))[0] ?? '', /#p1-1 has 2 abbreviations in its text, and 1 marked\.$/);
	});

	it('counts one that stands in two pieces once', () => {
		const pieces =
			'<abbr data-abbr="afkorting-aivd">AI</abbr><abbr data-abbr="afkorting-aivd" data-rest="">VD</abbr>';
		assert.deepEqual(said(text(abbr, pieces)), []);
	});

	it('tells a reference to a page that has no link, or leads elsewhere', () => {
		assert.match(said(text(abbr, abbr, '12'))[0] ?? '', /#p1-1 refers to page 12, and has no link/);
		assert.match(
			said(text(abbr, abbr, '<a href="/e/bron/#ontbreekt-12">12</a>'))[0] ?? '',
			/refers to page 12/,
		);
		assert.match(said(text(abbr, abbr, here, '13'))[0] ?? '', /#p1-1 refers to page 13, and has no link/);
		assert.match(said(text(abbr, abbr, here, '<a href="#pagina-12">13</a>'))[0] ?? '', /refers to page 13/);
	});

	it('tells that the list was not built', () => {
		const site = smallSite({ 'e/c/index.html': text(), 'e/edition.yaml': yaml }, { accounts: [account] });
		assert.match(saidBy(words, site)[0] ?? '', /e\/afkortingen\/ was not built/);
	});
});
