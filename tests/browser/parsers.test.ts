/** Every page as programs read it that are no browser: jsdom in Zotero's translation server, and css-tree, which reads style for it. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'css-tree';
import { JSDOM, VirtualConsole } from 'jsdom';
import { builds, longest } from '../support/built.ts';

/** What a parser said of a page, and how many rules it found in the style that stands in it. */
function read(html: string): { readonly complaints: readonly string[]; readonly rules: number } {
	const complaints: string[] = [];
	const console = new VirtualConsole();
	console.on('jsdomError', (error) => complaints.push(String(error)));
	const { window } = new JSDOM(html, { url: 'https://voorbeeld.nl/', virtualConsole: console });
	const { document } = window;
	window.getComputedStyle(document.body);
	for (const { textContent } of document.querySelectorAll('style'))
		parse(textContent ?? '', {
			parseCustomProperty: true,
			onParseError: (error) =>
				complaints.push(`${error.message} at ${textContent?.slice(error.offset, error.offset + 60)}`),
		});
	const rules = [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0);
	return { complaints, rules };
}

describe('a page', () => {
	for (const dist of [builds.root.dist, builds.base.dist, longest.dist])
		for (const file of globSync('**/*.html', { cwd: dist }))
			it(`${dist}/${file} is read by jsdom and css-tree without a complaint, style and all`, () => {
				const { complaints, rules } = read(readFileSync(join(dist, file), 'utf8'));
				assert.deepEqual(complaints, []);
				assert.ok(rules > 50, `${rules} rules were found`);
			});

	it('with style that css-tree does not know would be found out', () => {
		const style = (value: string) => read(`<!doctype html><style>a { top: ${value} }</style>`);
		assert.throws(() => style('calc(attr(x type(<length>)) + 1px)'), /expected/);
		assert.match(style('attr(x type(<length>))').complaints.join(), /expected/);
	});
});
