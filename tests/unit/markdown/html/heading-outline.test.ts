import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shiftHeadings } from '#markdown/html/shift-headings.ts';
import { sectionHtml } from '../../../support/section-html.ts';

const outline = (html: string): string[] =>
	[...html.matchAll(/<h(\d) id="([^"]+)"/g)].map((found) => `${found[1]} ${found[2]}`);

describe('headings', () => {
	it('begin at the first level and skip none, whatever is printed', async () => {
		const { html } = await sectionHtml(
			{ headings: ['a', 'b', 'c', 'd'] },
			'### A\n\n##### B\n\n#### C\n\n##### D',
		);
		assert.deepEqual(outline(html), ['1 a', '2 b', '2 c', '3 d']);
	});

	it('keep the printed level for the look', async () => {
		const { html } = await sectionHtml({ headings: ['a'] }, '### A');
		assert.match(html, /<div class="head" data-level="3"><h1 id="a">A<\/h1>/);
	});

	it('stand below a title that the page gives, in a section without one of its own', async () => {
		const { html } = await sectionHtml({ level: 1, headings: ['a'] }, 'Tekst.\n\n### A');
		assert.deepEqual(outline(html), ['2 a']);
	});

	it('carry a link to themselves beside them, so that it is no part of their name', async () => {
		const { html } = await sectionHtml({ headings: ['a'] }, '## De titel');
		assert.match(
			html,
			/De titel<\/h1><a class="self" href="#a" aria-label="Link naar sectie “De titel”"><\/a>/,
		);
	});

	it('go down a level under the title of a chapter, and nothing else of the page changes', () => {
		const html =
			'<div class="head"><h1 id="a">A &#x26; B</h1></div>\n<p>Een <sup>8</sup>, twee.</p>\n<h2>C</h2>';
		assert.equal(shiftHeadings(html, 1), html.replaceAll('h2>', 'h3>').replaceAll('h1', 'h2'));
	});
});
