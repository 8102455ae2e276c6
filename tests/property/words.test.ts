/** Marking words adds no letter and loses none, whatever the text and the list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { toString as lettersOf } from 'hast-util-to-string';
import type { EditionMentions } from '#edition/mentions/edition-mentions.ts';
import * as nl from '#i18n/nl.ts';
import { abbreviations } from '#markdown/html/abbreviations.ts';
import { pageReferences } from '#markdown/html/page-references.ts';
import { runningText } from '#markdown/html/running-text.ts';
import { runs } from '../support/nightly.ts';

const SHORTS = ['CT', 'CTIVD', 'AIVD', 'Wiv 2002', 'Wiv', 'A.B.', 'é', '42'];
const PIECES = [
	...SHORTS,
	...[
		'zie ',
		'pagina ',
		'pagina’s ',
		'p. ',
		'(',
		')',
		' en ',
		' t/m ',
		'–',
		', ',
		'41',
		'42',
		'b12',
		' van het ',
	],
	...['‘', '’', '“', '”', "'", ' ', '\u00a0', '\n', '.', '-', '8', 'a', '\u0301', '😀', '<b>', '&amp;', '  '],
];

const letters = fc
	.array(
		fc.oneof(
			{ weight: 8, arbitrary: fc.constantFrom(...PIECES) },
			fc.string({ unit: 'binary', maxLength: 3 }),
		),
		{
			maxLength: 14,
		},
	)
	.map((pieces) => pieces.join(''));

const child = fc.oneof(
	{ weight: 4, arbitrary: letters.map((value): ElementContent => ({ type: 'text', value })) },
	fc.constant<ElementContent>({
		type: 'element',
		tagName: 'sup',
		properties: {},
		children: [{ type: 'text', value: '8' }],
	}),
	fc.constant<ElementContent>({
		type: 'element',
		tagName: 'span',
		properties: { dataFolio: '42' },
		children: [],
	}),
);

const paragraph = fc
	.array(child, { minLength: 1, maxLength: 6 })
	.map((children): Element => ({ type: 'element', tagName: 'p', properties: {}, children }));

const words = fc.subarray(SHORTS).map(
	(shorts) =>
		({
			language: 'nl',
			abbreviations: shorts.map((short, at) => ({ id: `a${at}`, short, long: 'lang', by: 'editors' })),
			pages: [{ folio: '41', chapter: 'c', language: 'nl', path: 'e/c/s/#pagina-41' }],
			headings: [{ text: 'CT', path: 'e/c/s/#ct', folio: '41' }],
		}) as unknown as EditionMentions,
);

test('marking words changes no letter of any text', () => {
	fc.assert(
		fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), words, (paragraphs, known) => {
			const tree = { type: 'root' as const, children: paragraphs };
			const before = paragraphs.map((one) => [lettersOf(one), runningText(one)]);
			const options = { base: '/', messages: nl, words: () => known };
			const file = { value: '', data: { astro: { frontmatter: { edition: 'e', chapter: 'c' } } } };
			pageReferences(options)(tree, file);
			abbreviations(options)(tree, file);
			assert.deepEqual(
				paragraphs.map((one) => [lettersOf(one), runningText(one)]),
				before,
			);
			const nested = (node: Element, linked: boolean): boolean =>
				node.children.some(
					(one) =>
						one.type === 'element' &&
						((linked && one.tagName === 'a') || nested(one, linked || one.tagName === 'a')),
				);
			assert.ok(!paragraphs.some((one) => nested(one, false)), 'no link stands in a link');
		}),
		{ numRuns: runs(600) },
	);
});
