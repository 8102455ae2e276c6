import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cited } from '#sharing/metadata/facts.ts';
import { openGraph } from '#sharing/metadata/open-graph.ts';
import { facts, nowhere, section, uncited } from '../../../support/page-facts.ts';

const told = (tags: ReturnType<typeof openGraph>) =>
	new Map(tags.map(({ name, property, content }) => [property ?? name, content]));

describe('what a shared link shows', () => {
	it('is the four properties that Open Graph asks for, with whole addresses', () => {
		const tags = told(openGraph(facts()));
		assert.equal(
			tags.get('og:title'),
			'Dijken & <kaden> · Waterschap Lage Mark, afdeling Onderzoek, Verslag over 2031, Water',
		);
		assert.equal(tags.get('og:type'), 'article');
		assert.equal(tags.get('og:url'), 'https://voorbeeld.nl/v/wlm/water/dijken/');
		assert.equal(tags.get('og:image'), 'https://voorbeeld.nl/v/wlm/water/dijken/kaart.png');
	});

	it('says the size and the words of its picture, and the language of the text', () => {
		const tags = told(openGraph(facts()));
		assert.deepEqual(
			['og:image:width', 'og:image:height', 'og:image:type', 'og:image:alt', 'og:locale'].map((name) =>
				tags.get(name),
			),
			['1200', '630', 'image/png', 'Dijken', 'de_DE'],
		);
		assert.equal(tags.get('twitter:card'), 'summary_large_image');
		assert.equal(tags.get('twitter:image:alt'), 'Dijken');
	});

	it('has no address and no picture where the origin is not known: a path would mean nothing to others', () => {
		const tags = told(openGraph(nowhere()));
		assert.equal(tags.get('twitter:card'), 'summary');
		for (const name of ['og:url', 'og:image', 'og:image:width', 'twitter:image'])
			assert.ok(!tags.has(name), name);
	});

	it('says whose report it is, by the abbreviation it signs with', () => {
		const work = { ...section.work, author: 'Algemene Dienst Water (ADW)' };
		const titleOf = (cited: Cited) => told(openGraph(facts({ cited }))).get('og:title');
		assert.equal(titleOf({ ...section, work }), 'Dijken & <kaden> · ADW, Verslag over 2031, Water');
		const { chapter: _, ...chapter } = section;
		assert.equal(titleOf({ ...chapter, title: 'Water', work }), 'Water · ADW, Verslag over 2031');
		assert.equal(titleOf({ kind: 'work', work }), 'ADW, Verslag over 2031');
		const { author: __, ...unsigned } = work;
		assert.equal(titleOf({ kind: 'work', work: unsigned }), 'Verslag over 2031');
		assert.equal(
			told(openGraph(facts({ cited: { ...section, work } }))).get('twitter:title'),
			titleOf({ ...section, work }),
		);
	});

	it('is a website where the page is no part of the report', () => {
		assert.equal(told(openGraph(uncited())).get('og:type'), 'website');
	});
});
