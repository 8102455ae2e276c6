import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inlineDigest } from '#publishing/digest.ts';
import { contentSecurityPolicy } from '#publishing/policy.ts';
import { verifyPage } from '#publishing/verify.ts';

const STYLE = 'p{color:red}';
const POLICY = contentSecurityPolicy([inlineDigest(STYLE)], 'meta');

/** A page that is right, with `body` in it. */
const page = (body: string, policy = POLICY) =>
	`<!doctype html>\n<html lang="nl"><head><meta http-equiv="Content-Security-Policy" content="${policy}">\n` +
	`<style>${STYLE}</style><link rel="canonical" href="https://voorbeeld.nl/"></head>\n<body>${body}</body></html>`;

const codes = (html: string) => verifyPage(html, 'dist/a/index.html').diagnostics.map(({ code }) => code);

describe('a page held against its policy', () => {
	it('passes with a named style, script files, data, and links to anywhere', () => {
		const body =
			'<script type="module" src="/assets/a.js"></script><script type="application/ld+json">{}</script>' +
			'<a href="https://elders.nl/">elders</a><img src="/mark.svg" alt=""><p>onclick="x" style="y"</p>';
		assert.deepEqual(verifyPage(page(body), 'dist/a/index.html'), {
			styles: [inlineDigest(STYLE)],
			diagnostics: [],
		});
	});

	const offences: readonly (readonly [html: string, code: string])[] = [
		['<script>alert(1)</script>', 'publishing/inline-script'],
		['<script type="module">import "/a.js"</script>', 'publishing/inline-script'],
		['<a href=" javascript:alert(1)">x</a>', 'publishing/inline-script'],
		['<p onclick="x()">x</p>', 'publishing/event-handler'],
		['<p style="color:red">x</p>', 'publishing/style-attribute'],
		['<img src="https://elders.nl/a.png" alt="">', 'publishing/foreign-request'],
		['<img srcset="/a.png 1x, //elders.nl/a.png 2x" src="/a.png" alt="">', 'publishing/foreign-request'],
		['<link rel="stylesheet" href="https://elders.nl/a.css">', 'publishing/foreign-request'],
		['<style>b{color:blue}</style>', 'publishing/policy'],
	];
	for (const [html, code] of offences) {
		it(`is refused for ${html}`, () => assert.deepEqual(codes(page(html)), [code]));
	}

	it('is refused when it carries no policy, another one, or two', () => {
		assert.deepEqual(codes(page('').replace(/<meta[^>]*>/, '')), ['publishing/policy']);
		assert.deepEqual(codes(page('', "default-src 'self'")), ['publishing/policy']);
		const twice = page(`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
		assert.deepEqual(codes(twice), ['publishing/policy']);
	});

	it('is named with the line, and the act that mends it', () => {
		const [fault] = verifyPage(page('\n<p onclick="x()">x</p>'), 'dist/a/index.html').diagnostics;
		assert.equal(fault?.file, 'dist/a/index.html');
		assert.equal(fault?.line, 5);
		assert.deepEqual(fault?.act, ['Add a listener in a script file.']);
	});
});
