import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { weigh } from '#checks/base/weight.ts';
import { weight } from '#checks/rules/weight.ts';
import { accountOf, page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

/** Text that no compression makes smaller than its information: about three quarters of its length. */
const noise = (length: number) => randomBytes(length).toString('base64url').slice(0, length);
const accounts = [accountOf([{ text: 'Tekst.' }])];

describe('weight', () => {
	it('counts what the page names, through static imports and style, and not what waits', () => {
		const head =
			'<style>@font-face{src:url(/f/a.woff2)}</style><script type="module" src="/a.js"></script>' +
			'<link rel="modulepreload" href="/c.js">';
		const site = smallSite({
			'e/c/s/index.html': page('', { head }),
			'a.js': 'import{x}from"./b.js";import("./later.js")',
			'b.js': 'export const x=1',
			'c.js': 'export{}',
			'later.js': noise(100_000),
			'f/a.woff2': noise(500),
			'f/unused.woff2': noise(500),
		});
		const [section] = site.pages;
		assert.ok(section !== undefined);
		const weighed = weigh(site, section);
		assert.deepEqual(weighed.files, ['a.js', 'b.js', 'c.js', 'f/a.woff2']);
		assert.equal(weighed.fonts, 500);
	});

	it('passes a light section page, whatever the other pages weigh', () => {
		const site = smallSite(
			{ 'e/c/s/index.html': page('<p>Tekst.</p>'), 'x.html': page(noise(40_000)) },
			{ accounts },
		);
		assert.deepEqual(saidBy(weight, site), []);
	});

	it('fails heavy HTML', () => {
		const site = smallSite({ 'e/c/s/index.html': page(noise(40_000)) }, { accounts });
		assert.match(
			saidBy(weight, site)[0] ?? '',
			/The HTML is \d{5} bytes in Brotli; less than 14000 was expected\./,
		);
	});

	it('passes a long text, readable from its first blocks on, and fails one whose first blocks are heavy', () => {
		const long = (...lengths: number[]) => lengths.map((length) => `<p>${noise(length)}</p>`).join('');
		const said = (...lengths: number[]) =>
			saidBy(weight, smallSite({ 'e/c/s/index.html': page(long(...lengths)) }, { accounts }));
		assert.deepEqual(said(900, 900, 900, 900, 900, 900, 40_000), []);
		assert.match(said(900, 900, 900, 900, 900, 40_000, 900)[0] ?? '', /The HTML is \d{5} bytes in Brotli/);
	});

	it('lets fonts grow with the letters that the site shows', () => {
		const head = '<style>@font-face{src:url(/f/a.woff2)}</style>';
		const said = (text: string) =>
			saidBy(
				weight,
				smallSite({ 'e/c/s/index.html': page(text, { head }), 'f/a.woff2': noise(61_000) }, { accounts }),
			);
		const latin = String.fromCharCode(...Array.from({ length: 150 }, (_, index) => 0xc0 + index));
		assert.match(said('<p>Tekst.</p>')[0] ?? '', /Fonts and scripts are 61000 bytes .* less than 60000/);
		assert.deepEqual(said(`<p>${latin}</p>`), []);
	});

	it('fails a third file of script, and passes one that waits', () => {
		const head = '<script type="module" src="/a.js"></script>';
		const said = (code: string) =>
			saidBy(
				weight,
				smallSite(
					{ 'e/c/s/index.html': page('', { head }), 'a.js': code, 'b.js': 'import"./c.js"', 'c.js': '' },
					{ accounts },
				),
			);
		assert.match(
			said('import"./b.js"')[0] ?? '',
			/asks for 3 files of script at first \(a\.js, b\.js, c\.js\)/,
		);
		assert.deepEqual(said('import("./b.js")'), []);
	});

	it('fails heavy fonts and scripts', () => {
		const head = '<script type="module" src="/a.js"></script>';
		const site = smallSite({ 'e/c/s/index.html': page('', { head }), 'a.js': noise(100_000) }, { accounts });
		assert.match(
			saidBy(weight, site)[0] ?? '',
			/Fonts and scripts are \d{5} bytes \(fonts 0, scripts \d{5}, styles 0\)/,
		);
	});
});
