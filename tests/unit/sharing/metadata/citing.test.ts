import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coins } from '#sharing/metadata/coins.ts';
import { dublinCore, SCHEMAS } from '#sharing/metadata/dublin-core.ts';
import type { PageFacts, WorkFacts } from '#sharing/metadata/facts.ts';
import { highwire } from '#sharing/metadata/highwire.ts';
import { jsonLd } from '#sharing/metadata/json-ld.ts';
import { openGraph } from '#sharing/metadata/open-graph.ts';
import { facts, nowhere, section, uncited } from '../../../support/page-facts.ts';
import { zoteroItem, zoteroMetadata } from '../../../support/zotero.ts';

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const html = (of: PageFacts) => {
	const tags = [...openGraph(of), ...highwire(of), ...dublinCore(of)].map(
		({ name, property, content }) =>
			`<meta ${name ? `name="${name}"` : `property="${property}"`} content="${attribute(content)}">`,
	);
	const title = coins(of);
	return `${tags.join('')}<body>${title === undefined ? '' : `<span class="Z3988" title="${attribute(title)}"></span>`}`;
};
const saved = (of: PageFacts) => zoteroItem(html(of));
const { author, ...authorless } = section.work;
const report = (work: WorkFacts) => facts({ path: 'wlm/', cited: { kind: 'work', work } });

describe('a section as Zotero saves it', () => {
	it('is a book section with its book, its pages, its address and its institution as one name', () => {
		const { itemType, fields, creators } = saved(facts());
		assert.equal(itemType, 'bookSection');
		assert.deepEqual(fields, {
			title: 'Dijken & <kaden>',
			bookTitle: 'Verslag over 2031',
			pages: '12-14',
			publisher: 'Waterschap Lage Mark, afdeling Onderzoek',
			date: '2031',
			language: 'de',
			url: 'https://voorbeeld.nl/v/wlm/water/dijken/',
		});
		assert.deepEqual(creators, [{ name: 'Waterschap Lage Mark, afdeling Onderzoek' }]);
	});

	it('names one page as one page', () => {
		assert.equal(saved(facts({ cited: { ...section, folios: ['41'] } })).fields['pages'], '41');
	});

	it('names no page where none has a number', () => {
		const bare = facts({ cited: { ...section, folios: [] } });
		for (const item of [saved(bare), zoteroMetadata(html(bare))]) {
			assert.equal(item.itemType, 'bookSection');
			assert.equal(item.fields['pages'], undefined);
		}
		assert.doesNotMatch(html(bare), /undefined|\bp\. "/);
		assert.doesNotMatch(jsonLd(bare) ?? '', /page/);
	});

	it('has the publisher where one is known beside the author', () => {
		const work = { ...section.work, publisher: 'Drukkerij De Kade', place: 'Lage Mark' };
		const { fields, creators } = saved(facts({ cited: { ...section, work } }));
		assert.equal(fields['publisher'], 'Drukkerij De Kade');
		assert.equal(fields['place'], 'Lage Mark');
		assert.deepEqual(creators, [{ name: 'Waterschap Lage Mark, afdeling Onderzoek' }]);
	});

	it('keeps every letter: a sign of an address, a plus aside, is no sign of the span', () => {
		const title = 'Kosten & baten = 100 % #1; “één” ; half \ud800';
		const { fields } = saved(facts({ cited: { ...section, title } }));
		assert.equal(fields['title'], 'Kosten & baten = 100 % #1; “één” ; half \ufffd');
	});

	it('is one where the origin is not known, too', () => {
		const { itemType, fields } = saved(nowhere());
		assert.equal(itemType, 'bookSection');
		assert.equal(fields['url'], undefined);
	});

	it('is one by its tags, too, for programs that do not read the span, and where no author is known', () => {
		const bare = facts({ cited: { ...section, work: authorless } });
		assert.equal(coins(bare), undefined);
		for (const item of [zoteroMetadata(html(facts())), saved(bare)]) {
			assert.equal(item.itemType, 'bookSection');
			assert.equal(item.fields['bookTitle'], 'Verslag over 2031');
			assert.equal(item.fields['pages'], '12-14');
			assert.equal(item.fields['url'], 'https://voorbeeld.nl/v/wlm/water/dijken/');
			assert.deepEqual(item.creators, [], 'An institution is not split into a first and a last name.');
		}
	});
});

describe('a chapter as Zotero saves it', () => {
	it('is a book section of the same report', () => {
		const { chapter: _, ...whole } = section;
		const { itemType, fields } = saved(facts({ path: 'wlm/water/', cited: { ...whole, title: 'Water' } }));
		assert.deepEqual(
			[itemType, fields['title'], fields['bookTitle']],
			['bookSection', 'Water', 'Verslag over 2031'],
		);
		assert.equal(fields['url'], 'https://voorbeeld.nl/v/wlm/water/');
	});
});

describe('the rules are read as they are', () => {
	for (const [tags, type] of [
		['<meta name="citation_title" content="Dijken">', 'journalArticle'],
		// Open Graph's `book:`, it thinks.
		[
			'<meta name="citation_title" content="D"><meta name="citation_book_title" content="V">',
			'journalArticle',
		],
		[
			'<meta name="citation_title" content="D"><meta name="citation_inbook_title" content="V">',
			'bookSection',
		],
		['<meta name="citation_title" content="D"><meta name="DC.type" content="bookSection">', 'bookSection'],
		['<meta name="citation_title" content="D"><meta property="og:type" content="website">', 'webpage'],
	] as const) {
		it(`${tags.match(/name="(?!citation_title)[^"]+"|og:type/)?.[0] ?? 'a title alone'}: ${type}`, () => {
			assert.equal(zoteroItem(tags).itemType, type);
		});
	}

	it('an institution is taken for a person everywhere but in the span', () => {
		assert.deepEqual(zoteroItem('<meta name="DC.creator" content="Algemene Dienst Water (ADW)">').creators, [
			{ last: 'Water (ADW)', first: 'Algemene Dienst' },
		]);
		assert.deepEqual(zoteroItem('<meta name="citation_author" content="Waterschap, afdeling">').creators, [
			{ last: 'Waterschap', first: 'afdeling' },
		]);
	});
});

describe('the report and the pages about it', () => {
	it('are a report of its institution, and a web page', () => {
		const { itemType, fields, creators } = saved(report(section.work));
		assert.equal(itemType, 'report');
		assert.equal(fields['institution'], author);
		assert.equal(fields['title'], 'Verslag over 2031');
		assert.equal(fields['url'], 'https://voorbeeld.nl/v/wlm/');
		assert.deepEqual(creators, [{ name: author }]);
		assert.equal(saved(uncited()).itemType, 'webpage');
		assert.deepEqual([...highwire(uncited()), ...dublinCore(uncited()), coins(uncited())], [undefined]);
	});

	it('are a report without a type of its own where its institution is not known', () => {
		const { itemType, fields } = saved(report({ ...authorless, publisher: 'Drukkerij De Kade' }));
		assert.deepEqual(
			[itemType, fields['institution'], fields['reportType']],
			['report', 'Drukkerij De Kade', undefined],
		);
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
