import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { portablePage, relativeTo } from '#takealong/portable-page.ts';

const policy = (styles: readonly string[]): string => `styles: ${styles.join('|')}`;
const page = (html: string, file = 'a/b/index.html'): string =>
	portablePage(html, { file, base: '/s/', policy });

describe('an address of the site, from a page of the zip', () => {
	it('leads to a file', () => {
		assert.equal(relativeTo('a/b/index.html', '/s/', '/s/a/c/'), '../../a/c/index.html');
		assert.equal(relativeTo('a/b/index.html', '/s/', '/s/a/c/?q=1#p41-3'), '../../a/c/index.html?q=1#p41-3');
		assert.equal(relativeTo('index.html', '/s/', '/s/'), 'index.html');
		assert.equal(relativeTo('404.html', '/', '/fonts/x.woff2'), 'fonts/x.woff2');
	});
});

describe('a page of the zip', () => {
	it('leads from file to file, and elsewhere as before', () => {
		assert.equal(
			page(
				'<a href="/s/over/">Over</a><a href="#p41-3">&eacute;</a><a href="https://x.nl/s/">x</a><img src="/s/i.png">',
			),
			'<a href="../../over/index.html">Over</a><a href="#p41-3">&eacute;</a><a href="https://x.nl/s/">x</a><img src="../../i.png">',
		);
	});

	it('carries the policy of its style as it is now', () => {
		assert.equal(
			page(
				'<meta http-equiv="Content-Security-Policy" content="old"><style>@font-face{src:url(/s/f.woff2)}</style>',
			),
			'<meta http-equiv="Content-Security-Policy" content="styles: @font-face{src:url(../../f.woff2)}"><style>@font-face{src:url(../../f.woff2)}</style>',
		);
	});

	it('asks for no module by itself, and begins with a script that does on a server', () => {
		assert.equal(
			page('<html><head><script type="module" src="/s/assets/x.js"></script></head></html>'),
			'<html data-base="../../index.html" data-portable="data-base"><head><script type="module" data-src="../../assets/x.js"></script><script src="../../portable.js" defer></script></head></html>',
		);
	});

	it('is without the copy in the browser, and without what is for a published site', () => {
		const left =
			'<p data-offline="/s/" hidden></p><section data-take-along>x</section><link rel="manifest" href="/s/m">';
		assert.equal(page(`${left}<p>tekst</p>`), '<p>tekst</p>');
	});

	it('says what works where, in place of what is said of the copy in the browser', () => {
		const said = { sentence: 'Zo.', instead: true };
		const html = '<main><h1>Offline</h1><p>De kopie</p></main>';
		assert.equal(
			portablePage(html, { file: 'x.html', base: '/s/', policy, said }),
			'<main><h1>Offline</h1><p>Zo.</p></main>',
		);
	});
});
