import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dublinCore, SCHEMAS } from '#sharing/metadata/dublin-core.ts';
import type { PageFacts } from '#sharing/metadata/facts.ts';
import { highwire } from '#sharing/metadata/highwire.ts';
import { openGraph } from '#sharing/metadata/open-graph.ts';
import type { Tag } from '#sharing/metadata/tag.ts';
import { facts, nowhere, section, uncited } from '../../../support/page-facts.ts';
import { zoteroItem } from '../../../support/zotero.ts';

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const html = (tags: readonly Tag[]) =>
	tags
		.map(
			({ name, property, content }) =>
				`<meta ${name ? `name="${name}"` : `property="${property}"`} content="${attribute(content)}">`,
		)
		.join('');
const saved = (of: PageFacts) => zoteroItem(html([...openGraph(of), ...highwire(of), ...dublinCore(of)]));

describe('a section as Zotero saves it', () => {
	it('is a book section with its title, its book, its pages and its publisher', () => {
		const { itemType, fields, creators } = saved(facts());
		assert.equal(itemType, 'bookSection');
		assert.equal(fields['title'], 'Dijken & <kaden>');
		assert.equal(fields['bookTitle'], 'Verslag over 2031');
		assert.equal(fields['pages'], '12-14');
		assert.equal(fields['publisher'], 'Waterschap Lage Mark, afdeling Onderzoek');
		assert.equal(fields['date'], '2031');
		assert.equal(fields['language'], 'de');
		assert.equal(fields['url'], 'https://voorbeeld.nl/v/wlm/water/dijken/');
		assert.deepEqual(creators, [], 'An institution is not split into a first and a last name.');
	});

	it('names one page as one page', () => {
		assert.equal(saved(facts({ cited: { ...section, folios: ['41'] } })).fields['pages'], '41');
	});

	it('has the publisher where one is known beside the author', () => {
		const work = { ...section.work, publisher: 'Drukkerij De Kade' };
		assert.equal(saved(facts({ cited: { ...section, work } })).fields['publisher'], 'Drukkerij De Kade');
	});

	it('is one where the origin is not known, too', () => {
		const { itemType, fields } = saved(nowhere());
		assert.equal(itemType, 'bookSection');
		assert.equal(fields['url'], undefined);
	});

	it('would be an article without the title of its book: the rules are read as they are', () => {
		assert.equal(zoteroItem('<meta name="citation_title" content="Dijken">').itemType, 'journalArticle');
		assert.deepEqual(zoteroItem('<meta name="DC.creator" content="Dienst Water (DW)">').creators, [
			'(DW), Dienst Water',
		]);
	});
});

describe('the report and the pages about it', () => {
	it('are a report of its institution, and a web page', () => {
		const report = saved(facts({ cited: { kind: 'work', work: section.work } }));
		assert.equal(report.itemType, 'report');
		assert.equal(report.fields['institution'], 'Waterschap Lage Mark, afdeling Onderzoek');
		assert.equal(saved(uncited()).itemType, 'webpage');
		assert.deepEqual([...highwire(uncited()), ...dublinCore(uncited())], []);
	});
});

describe('Dublin Core', () => {
	it('names its vocabularies, and tells work, chapter and pages in one reference', () => {
		const prefixes = SCHEMAS.map(([rel]) => rel.replace('schema.', ''));
		const tags = new Map(dublinCore(facts()).map(({ name = '', content }) => [name, content]));
		for (const name of tags.keys()) assert.ok(prefixes.includes(name.split('.')[0] ?? ''), name);
		assert.equal(
			tags.get('DCTERMS.bibliographicCitation'),
			'Waterschap Lage Mark, afdeling Onderzoek, Verslag over 2031, Water, p. 12–14',
		);
		assert.equal(tags.get('DC.type'), 'Text');
	});
});
