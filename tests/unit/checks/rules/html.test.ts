import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from '#checks/rules/html.ts';
import { page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

describe('HTML', () => {
	it('is valid, with an id for each printed place', () => {
		const body = '<p id="p41-1">Een <em>woord</em>.</p><h2 id="2014">Kop</h2>';
		assert.deepEqual(saidBy(html, smallSite({ 'index.html': page(body) })), []);
	});

	it('may not have a block inside a paragraph, nor an element left open', () => {
		const said = saidBy(html, smallSite({ 'index.html': page('<p>Een <div>blok</div></p><em>open') }));
		assert.ok(
			said.some((one) =>
				/^dist\/index\.html:4 .*\(no-implicit-close|close-order|element-permitted-content\)/.test(one),
			),
		);
		assert.ok(said.length >= 2);
	});

	it('may not have a picture without a text in its place', () => {
		assert.equal(saidBy(html, smallSite({ 'index.html': page('<p><img src="a.png"></p>') })).length, 1);
	});
});
