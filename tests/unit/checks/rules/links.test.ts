import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { links } from '#checks/rules/links.ts';
import { page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

describe('links', () => {
	const target = page('<p id="p41-1">Een.</p><p id="p41-2">Twee.</p>');

	it('passes links to pages, files, fragments, text fragments and other origins', () => {
		const site = smallSite(
			{
				'index.html': page(
					'<p><a href="/v/een/">1</a> <a href="een/#p41-2">2</a> <a href="een">3</a> <a href="blad.pdf">4</a> ' +
						'<a href="een/#p41-1:~:text=Een">5</a> <a href="https://example.org/x">6</a> <a href="#">7</a> ' +
						'<a href="mailto:a@example.org">8</a> <a href="zoeken/?q=a">9</a></p>',
				),
				'een/index.html': target,
				'zoeken/index.html': target,
				'blad.pdf': 'x',
			},
			{ base: '/v/' },
		);
		assert.deepEqual(saidBy(links, site), []);
	});

	it('names a page that was not built', () => {
		const site = smallSite({ 'index.html': page('<p><a href="/weg/">weg</a></p>') });
		assert.deepEqual(saidBy(links, site), ['dist/index.html:4 “/weg/” leads to /weg/, which was not built.']);
	});

	it('names a missing fragment and the fragments there are', () => {
		const site = smallSite({
			'index.html': page('<p><a href="een/#p41-3">3</a></p>'),
			'een/index.html': target,
		});
		const [found] = links.run(site);
		assert.equal(found?.reason, '“een/#p41-3” leads to #p41-3, which een/index.html does not have.');
		assert.deepEqual(found?.act, ['Available fragments: p41-1, p41-2.']);
	});

	it('finds a link without the base path', () => {
		const site = smallSite(
			{ 'index.html': page('<p><a href="/een/">1</a></p>'), 'een/index.html': target },
			{ base: '/v/' },
		);
		assert.deepEqual(saidBy(links, site), [
			'dist/index.html:4 “/een/” leads out of the site, which is published under /v/.',
		]);
	});

	it('finds a missing picture in a source set, and an absolute link to the own origin', () => {
		const site = smallSite(
			{
				'index.html': page(
					'<p><img alt="" src="a.png" srcset="a.png 1x, b.png 2x"><a href="https://v.nl/x/">x</a></p>',
				),
				'a.png': 'x',
			},
			{ origin: 'https://v.nl' },
		);
		assert.deepEqual(saidBy(links, site), [
			'dist/index.html:4 “b.png” leads to /b.png, which was not built.',
			'dist/index.html:4 “https://v.nl/x/” leads to /x/, which was not built.',
		]);
	});
});
