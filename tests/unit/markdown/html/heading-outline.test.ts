import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chapterOutline } from '#markdown/html/chapter-outline.ts';
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

	it('have one name of the section, though a larger one follows it directly', async () => {
		const { html } = await sectionHtml({ headings: ['a', 'b', 'c'] }, '##### A\n\n##### B\n\n### C');
		assert.deepEqual(outline(html), ['1 a', '2 b', '2 c']);
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
			/De titel<\/h1><a class="self" href="#a" aria-label="Kop “De titel”: bron, link en citaat"><\/a>/,
		);
	});

	it('follow one outline through all sections of a chapter, and nothing else of the text changes', () => {
		const section = (level: number, tag: string, text: string): string =>
			`<div class="head" data-level="${level}"><${tag} id="${text}">${text} &#x26; meer</${tag}></div>\n<p>Een <sup>8</sup>, twee.</p>`;
		const before = [
			section(3, 'h1', 'a'),
			section(2, 'h1', 'b') + section(4, 'h2', 'c'),
			section(3, 'h1', 'd'),
		];
		const after = [
			section(3, 'h2', 'a'),
			section(2, 'h2', 'b') + section(4, 'h3', 'c'),
			section(3, 'h3', 'd'),
		];
		assert.deepEqual(chapterOutline(before, '/e/c/'), after);
	});

	it('turn links to the other sections of the chapter into links on its page, and no others', () => {
		const links = (...addresses: string[]): string =>
			`<p>${addresses.map((address) => `<a href="${address}">href="/e/c/s/#x"</a>`).join('')}</p>`;
		assert.deepEqual(
			chapterOutline(
				[links('/e/c/s/#p1-2', '/e/c/s/', '/e/d/s/#p1-2', '/e/c/#x', '#y', '/e/bron/#z')],
				'/e/c/',
			),
			[links('#p1-2', '/e/c/s/', '/e/d/s/#p1-2', '/e/c/#x', '#y', '/e/bron/#z')],
		);
	});
});
