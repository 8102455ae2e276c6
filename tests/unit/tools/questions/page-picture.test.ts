import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rehype } from 'rehype';
import type { Boxes } from '#layout/boxes.ts';
import { pagePictures } from '../../../../tools/questions/dev/page-picture.ts';

/** A page of two words on one line. */
const boxes: Boxes = {
	version: 1,
	page: { width: 400, height: 600 },
	fonts: [{ name: 'Proef', bold: false, italic: false, serif: true, fixed: false }],
	words: [
		[1, 0, 4, 50, 300, 30, 10, 0],
		[1, 5, 9, 84, 300, 32, 10, 0],
	],
	rules: [],
	fills: [],
	pictures: [],
	links: [],
};
const page = { boxes, lines: ['kade muur'] };
const excerpt = { line: 1, text: 'kade muur' };
const html = (tree: unknown): string =>
	rehype().stringify(tree as Parameters<ReturnType<typeof rehype>['stringify']>[0]);
const litIn = (text: string): string[] => text.match(/<rect class="lit"[^>]*>/gu) ?? [];

describe('the picture of a page', () => {
	it('has the words under a mark lit, with the letter of their answer', () => {
		const { whole } = pagePictures(
			page,
			[{ ...excerpt, marks: [{ start: 5, end: 9, sign: 'B' }] }],
			'Pagina 5',
		);
		assert.deepEqual(litIn(html(whole)), [
			'<rect class="lit" data-sign="B" x="83.0" y="292.0" width="34.0" height="10.5">',
		]);
	});

	it('has the whole line lit where nothing in it is marked', () => {
		assert.equal(litIn(html(pagePictures(page, [excerpt], 'Pagina 5').whole)).length, 2);
	});

	it('shows nearly half the page around them, and all of it where none is', () => {
		assert.match(html(pagePictures(page, [excerpt], 'Pagina 5').near), /viewBox="0\.0 202\.0 400\.0 270\.0"/);
		assert.match(html(pagePictures(page, [], 'Pagina 5').near), /viewBox="0\.0 0\.0 400\.0 600\.0"/);
	});

	it('is drawn of its words where the source has none', () => {
		assert.match(html(pagePictures(page, [], 'Pagina 5').whole), /<text[^>]*>kade<\/text>/);
		const own = html(pagePictures({ ...page, href: '/5.webp' }, [], 'Pagina 5').whole);
		assert.match(own, /<image href="\/5\.webp"/);
		assert.doesNotMatch(own, /<text/);
	});
});
