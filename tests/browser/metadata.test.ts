/**
 * What is told of the built pages to whoever links to them, cites them or lists them, read by readers of our
 * own.
 */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Element } from 'hast';
import { rehype } from 'rehype';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { DAMAGED, NOT_STORED } from '#offline/places.ts';
import { annotationFaults } from '../support/annotation.ts';
import { atomFaults } from '../support/atom.ts';
import { type Build, builds } from '../support/built.ts';
import { pagePaths, publishedChapters } from '../support/edition.ts';
import { listOf, readPage } from '../support/publication.ts';
import { childrenNamed, parseXml } from '../support/xml.ts';
import { zoteroItem } from '../support/zotero.ts';

/** All but those that stand in place of another and have no address of their own. */
const pagesOf = (dist: string) =>
	pagePaths(dist).filter((path) => !['404.html', NOT_STORED, DAMAGED].includes(path));

/** Elements of a kind in the head of a page. */
function inHead(html: string, tagName: string): readonly Element['properties'][] {
	const found: Element['properties'][] = [];
	visit(rehype().parse(html), 'element', (element) => {
		if (element.tagName === tagName) found.push(element.properties);
	});
	return found;
}

const content = (html: string, name: string) =>
	inHead(html, 'meta').find((tag) => tag['name'] === name || tag['property'] === name)?.['content'];

const linked = (html: string, rel: string, type?: string) =>
	inHead(html, 'link').find(
		(link) => [link['rel']].flat().includes(rel) && (type === undefined || link['type'] === type),
	)?.['href'];

/** The sections of every chapter, by their address. */
const sections = publishedChapters().flatMap(({ path, blocks }) =>
	[...new Set(blocks.map(({ section }) => section))].map((section) => ({
		path: `${path}${section}/`,
		blocks: blocks.filter((block) => block.section === section),
	})),
);

describe('the pages of a site whose origin is known', () => {
	const { dist, base, site } = builds.base;
	const root = `${site}${base}`;

	it('say each its own address, title and picture, and the picture is there', async () => {
		const titles = new Set<unknown>();
		for (const path of pagesOf(dist)) {
			const html = readPage(dist, path);
			assert.equal(linked(html, 'canonical'), root + path, path);
			assert.equal(content(html, 'og:url'), root + path, path);
			for (const name of [
				'og:title',
				'og:type',
				'og:description',
				'og:locale',
				'twitter:card',
				'description',
			])
				assert.ok(content(html, name), `${path}: ${name}`);
			titles.add(content(html, 'og:title'));
			const image = String(content(html, 'og:image'));
			assert.ok(image.startsWith(root), image);
			const { width, height, format } = await sharp(join(dist, image.slice(root.length))).metadata();
			assert.deepEqual([width, height, format], [1200, 630, 'png'], image);
		}
		assert.equal(titles.size, pagesOf(dist).length, 'No two pages have one title.');
	});

	it('show of each section its own card', () => {
		for (const { path } of sections)
			assert.equal(content(readPage(dist, path), 'og:image'), `${root}${path}kaart.png`);
		assert.equal(content(readPage(dist, ''), 'og:image'), `${root}kaart.png`);
	});

	it('are offered to browsers as a place to search, by whole addresses', () => {
		const service = parseXml(readFileSync(join(dist, 'opensearch.xml'), 'utf8'));
		assert.equal(childrenNamed(service, 'Url')[0]?.attributes['template'], `${root}zoeken/?q={searchTerms}`);
		assert.equal(linked(readPage(dist, ''), 'search'), `${base}opensearch.xml`);
	});

	it('list themselves in a valid sitemap, each with the day the editors tell of', () => {
		const urlset = parseXml(readFileSync(join(dist, 'sitemap.xml'), 'utf8'));
		assert.equal(urlset.name, '{http://www.sitemaps.org/schemas/sitemap/0.9}urlset');
		const urls = childrenNamed(urlset, 'url');
		assert.deepEqual(
			urls.map((url) => childrenNamed(url, 'loc').map(({ text }) => text)),
			pagesOf(dist).map((path) => [root + path]),
		);
		const [first = { path: '' }] = sections;
		const section = urls.find((url) => childrenNamed(url, 'loc')[0]?.text === root + first.path);
		assert.match(section ? (childrenNamed(section, 'lastmod')[0]?.text ?? '') : '', /^\d{4}-\d{2}-\d{2}$/);
		assert.match(
			readFileSync(join(dist, 'robots.txt'), 'utf8'),
			new RegExp(`^Sitemap: ${root}sitemap\\.xml$`, 'm'),
		);
	});
});

describe('the pages of a site whose origin is not known', () => {
	const { dist } = builds.root;

	it('name no address that others could not use', () => {
		for (const path of pagesOf(dist)) {
			const html = readPage(dist, path);
			for (const name of ['og:url', 'og:image', 'twitter:image', 'citation_public_url', 'DC.identifier'])
				assert.equal(content(html, name), undefined, `${path}: ${name}`);
			assert.equal(linked(html, 'canonical'), undefined);
		}
		assert.equal(existsSync(join(dist, 'sitemap.xml')), false);
		assert.equal(existsSync(join(dist, 'opensearch.xml')), false);
	});
});

it('the feed has one name wherever the site is published', () => {
	const names = Object.values(builds).map(({ dist }) => {
		const feed = parseXml(readFileSync(join(dist, 'feed.xml'), 'utf8'));
		return childrenNamed(feed, 'id')[0]?.text;
	});
	assert.match(names[0] ?? '', /^urn:uuid:/);
	assert.equal(new Set(names).size, 1);
});

for (const name of Object.keys(builds) as Build[]) {
	const { dist, base, site } = builds[name];
	describe(`the site under ${base}, as programs read it`, () => {
		it('is cited by Zotero, section by section, as a book section with its pages and its institution', () => {
			for (const { path, blocks } of sections) {
				const { itemType, fields, creators } = zoteroItem(readPage(dist, path));
				assert.equal(itemType, 'bookSection', path);
				assert.equal(fields['title'], blocks.find(({ kind }) => kind === 'heading')?.text, path);
				assert.ok(fields['bookTitle'] && fields['publisher'] && fields['date'] && fields['language'], path);
				assert.match(fields['pages'] ?? '', /^\d+(?:-\d+)?$/, path);
				assert.equal(fields['url'], site && `${site}${base}${path}`, path);
				assert.deepEqual(creators, [{ name: 'Algemene Inlichtingen- en Veiligheidsdienst (AIVD)' }], path);
			}
		});

		it('has data of schema.org in each section: a chapter, its pages, and the report it is part of', () => {
			for (const { path } of sections) {
				const [, text] =
					/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readPage(dist, path)) ?? [];
				const data = JSON.parse(text ?? '');
				assert.equal(data['@type'], 'Chapter', path);
				assert.match(data.pagination, /^\d+(?:–\d+)?$/);
				assert.equal(data.isPartOf.isPartOf['@type'], 'Report', path);
			}
		});

		it('has Markdown beside every page, and every page leads to it', () => {
			for (const path of pagesOf(dist)) {
				assert.equal(linked(readPage(dist, path), 'alternate', 'text/markdown'), `${base}${path}index.md`);
				assert.match(readFileSync(join(dist, path, 'index.md'), 'utf8'), /^(?:---\n|# )/, path);
			}
		});

		it('says in the Markdown of a section whose report it is, where it stands, and the ids of its paragraphs', () => {
			const root = site === undefined ? base : `${site}${base}`;
			for (const { path, blocks } of sections) {
				const text = readFileSync(join(dist, path, 'index.md'), 'utf8');
				assert.match(text, /^report: Jaarverslag 2014$/m);
				assert.match(text, /^author: Algemene Inlichtingen- en Veiligheidsdienst \(AIVD\)$/m);
				assert.ok(text.includes(`\naddress: ${root}${path}\n`), path);
				for (const { id, kind } of blocks)
					if (kind === 'paragraph') assert.ok(text.includes(`]: ${root}${path}#${id}\n`), id);
				assert.doesNotMatch(text, /:pagina|\[\^|:::/, path);
			}
		});

		it('names whose report it is where it is shared', () => {
			for (const { path } of sections)
				assert.match(String(content(readPage(dist, path), 'og:title')), /· AIVD, Jaarverslag 2014/);
		});

		it('has a valid feed, which every page leads to', () => {
			assert.deepEqual(atomFaults(parseXml(readFileSync(join(dist, 'feed.xml'), 'utf8'))), []);
			for (const path of pagesOf(dist))
				assert.equal(linked(readPage(dist, path), 'alternate', 'application/atom+xml'), `${base}feed.xml`);
		});

		it('has valid annotations of every edition, whose targets are there', () => {
			for (const file of globSync('*/annotations.jsonld', { cwd: dist })) {
				const collection = JSON.parse(readFileSync(join(dist, file), 'utf8'));
				assert.deepEqual(annotationFaults(collection), []);
				const edition = file.slice(0, -'annotations.jsonld'.length);
				for (const { target, body } of collection.first.items) {
					const [page, id] = target.id.split('#');
					assert.ok(readPage(dist, edition + page).includes(` id="${id}"`), target.id);
					for (const piece of body) assert.ok(existsSync(join(dist, edition, piece.split('#')[0])), piece);
				}
			}
		});

		it('tells language models of files that are there', () => {
			const text = readFileSync(join(dist, 'llms.txt'), 'utf8');
			assert.match(text, /^# .+\n\n> .+\n/);
			const addresses = [...text.matchAll(/^- \[.+\]\(([^)]+)\)(?:: .+)?$/gm)].map(
				([, address]) => address ?? '',
			);
			assert.ok(addresses.length > sections.length);
			for (const address of addresses) {
				const { pathname } = new URL(address, 'https://voorbeeld.nl');
				assert.ok(existsSync(join(dist, pathname.slice(base.length))), address);
			}
		});

		it('is stored by browsers without what is for machines only', () => {
			const stored = listOf(dist).files.map(([address]) => address);
			for (const address of stored)
				assert.doesNotMatch(
					address,
					/kaart\.png$|\.jsonld$|^(?:llms\.txt|feed\.xml|robots\.txt|sitemap\.xml)$/,
				);
		});
	});
}
