import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isFurniture, printedPage } from '#compare/printed-words.ts';
import { readPage } from '#reconstruct/pipeline.ts';

const TEXT = `Over de dienst
12
De dienst werkt samen met andere diensten in het hele land, zoals de collega-
diensten die hun werk in de media3 hebben verantwoord, en daarbuiten.
Zij delen wat zij weten met hun partners.
3 Zie elders in dit verslag.
`;

describe('the words of a printed page', () => {
	const page = printedPage('012', readPage(TEXT, { language: 'nl' }));
	const texts = page.words.map(({ text }) => text);
	const word = (text: string) => page.words[texts.indexOf(text)];

	it('carry the page’s number where it prints one', () => {
		assert.equal(page.name, '12');
	});

	it('are told apart from its furniture', () => {
		assert.deepEqual(
			page.words.filter(isFurniture).map(({ text }) => text),
			['Over', 'de', 'dienst', '12'],
		);
	});

	it('are as printed: a hyphen at a line end stands there, with its line', () => {
		assert.deepEqual(
			[word('collega-')?.endsLine, word('collega-')?.line, word('diensten')?.line],
			[true, 3, 3],
		);
		assert.equal(page.words[texts.indexOf('collega-') + 1]?.line, 4);
	});

	it('have footnote calls and labels of notes as words of their own', () => {
		assert.deepEqual(
			page.words.filter(({ mark }) => mark !== null).map(({ text, mark }) => `${mark} ${text}`),
			['call 3', 'label 3'],
		);
	});

	it('have every letter of a page, and no other', () => {
		const seed = readFileSync('seeds/aivd-jaarverslag-2014/pages/041.txt', 'utf8');
		const letters = (text: string): string => [...text.replace(/\s/gu, '')].sort().join('');
		const { words } = printedPage('041', readPage(seed, { language: 'nl' }));
		assert.equal(letters(words.map(({ text }) => text).join('')), letters(seed));
	});
});
