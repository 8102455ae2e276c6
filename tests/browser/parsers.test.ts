/**
 * Every page as programs read it that are no browser: jsdom in Zotero's translation server, and css-tree,
 * which reads style for it.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'css-tree';
import { JSDOM, VirtualConsole } from 'jsdom';
import { builds, longest } from '../support/built.ts';
import { nightly } from '../support/nightly.ts';

/** Pages of the edition of longest cases, without the sixty that differ in their number only. */
const LONG = /^langste-gevallen\/(?!bron\/1|verantwoording\/1)/;

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

/** A page with the style of a file, if it has one, in its place: the parsers fetch nothing. */
function withStyle(dist: string, html: string): string {
	return html.replace(/<link rel="stylesheet" href="[^"]*?(assets\/[^"]+)">/g, (_, path: string) => {
		return `<style>${readFileSync(join(dist, path), 'utf8')}</style>`;
	});
}

const filesOf = (dist: string): readonly string[] =>
	globSync('**/*.html', { cwd: dist, exclude: ['meenemen/*'] }).sort();

/**
 * Every page of the published editions, and one of each folder of the longest cases; at night every page of
 * every build.
 */
const PAGES: readonly (readonly [dist: string, files: readonly string[]])[] = nightly
	? [builds.root.dist, builds.base.dist, longest.dist].map((dist) => [dist, filesOf(dist)])
	: [
			[builds.base.dist, filesOf(builds.base.dist)],
			[longest.dist, filesOf(longest.dist).filter((file) => LONG.test(file))],
		];

describe('a page', () => {
	for (const [dist, files] of PAGES)
		for (const file of files)
			it(`${dist}/${file} is read by jsdom and css-tree without a complaint, style and all`, () => {
				const { complaints, rules } = read(withStyle(dist, readFileSync(join(dist, file), 'utf8')));
				assert.deepEqual(complaints, []);
				assert.ok(rules > 50, `${rules} rules were found`);
			});

	it('with style that css-tree does not know would be found out', () => {
		const style = (value: string) => read(`<!doctype html><style>a { top: ${value} }</style>`);
		assert.throws(() => style('calc(attr(x type(<length>)) + 1px)'), /expected/);
		assert.match(style('attr(x type(<length>))').complaints.join(), /expected/);
	});
});
