import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { robots } from '#sharing/machine-readable/robots.ts';
import { sitemap } from '#sharing/machine-readable/sitemap.ts';
import { childrenNamed, parseXml } from '../../../support/xml.ts';

describe('the sitemap', () => {
	const root = parseXml(
		sitemap([
			{ address: 'https://voorbeeld.nl/a/?b&c', changed: '2026-11-24' },
			{ address: 'https://voorbeeld.nl/d/' },
		]),
	);

	it('is what the protocol asks: a urlset, a loc a page, a day where one is known', () => {
		assert.equal(root.name, '{http://www.sitemaps.org/schemas/sitemap/0.9}urlset');
		assert.deepEqual(
			childrenNamed(root, 'url').map((url) =>
				url.children.map(({ name, text }) => `${name.replace(/.*\}/, '')} ${text}`),
			),
			[['loc https://voorbeeld.nl/a/?b&c', 'lastmod 2026-11-24'], ['loc https://voorbeeld.nl/d/']],
		);
	});
});

describe('robots.txt', () => {
	it('lets every robot read everything, and names the sitemap where there is one', () => {
		assert.equal(robots(), 'User-agent: *\nAllow: /\n');
		assert.equal(
			robots('https://voorbeeld.nl/sitemap.xml'),
			'User-agent: *\nAllow: /\n\nSitemap: https://voorbeeld.nl/sitemap.xml\n',
		);
	});
});
