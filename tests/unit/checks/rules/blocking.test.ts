import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocking } from '#checks/rules/blocking.ts';
import { page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

describe('what a first view waits for', () => {
	it('is nothing but the HTML', () => {
		const head =
			'<style>p{}</style><link rel="stylesheet" media="print" href="p.css"><script type="module" src="a.js"></script>' +
			'<script defer src="b.js"></script><script type="application/ld+json">{}</script>';
		assert.deepEqual(saidBy(blocking, smallSite({ 'index.html': page('', { head }) })), []);
	});

	it('may be the style sheet that the pages of print share', () => {
		const head = '<link rel="stylesheet" href="a.css">';
		const files = {
			'e/bron/41/index.html': page('', { head }),
			'e/verantwoording/index.html': page('', { head }),
		};
		assert.deepEqual(saidBy(blocking, smallSite(files)), []);
	});

	it('is not a style sheet or a plain script', () => {
		const head = '<link rel="stylesheet" href="a.css"><script src="a.js"></script>';
		assert.deepEqual(saidBy(blocking, smallSite({ 'index.html': page('', { head }) })), [
			'dist/index.html:2 The style sheet a.css is waited for before the page is shown.',
			'dist/index.html:2 The script a.js is waited for before the page is shown.',
		]);
	});
});
