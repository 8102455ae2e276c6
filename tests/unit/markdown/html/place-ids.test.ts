import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionHtml } from '../../../support/section-html.ts';

const ids = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1] ?? '');

describe('ids from the printed place', () => {
	it('count paragraphs from where the section begins', async () => {
		const { html } = await sectionHtml({ begins: { folio: '41', paragraph: 3 } }, 'Een.\n\nTwee.');
		assert.deepEqual(ids(html), ['p41-3', 'p41-4']);
	});

	it('begin again after a printed page', async () => {
		const markdown = 'Een.\n\n::pagina{folio="42"}\n\nTwee.\n\nDrie.';
		const { html } = await sectionHtml({ begins: { folio: '41', paragraph: 6 } }, markdown);
		assert.deepEqual(ids(html), ['p41-6', 'pagina-42', 'p42-1', 'p42-2']);
	});

	it('keep a paragraph on the page it began on when it runs on to the next', async () => {
		const markdown = 'Een zin die :pagina{folio="42"}doorloopt.\n\nTwee.';
		const { html } = await sectionHtml({ begins: { folio: '41', paragraph: 6 } }, markdown);
		assert.deepEqual(ids(html), ['p41-6', 'pagina-42', 'p42-1']);
	});

	it('do not count notes, pull quotes, captions and headings as paragraphs', async () => {
		const markdown =
			'## Kop\n\n> Een citaat\n\n:::bijschrift\nEen bijschrift.\n:::\n\nEen[^1].\n\n[^1]: Noot.\n\nTwee.';
		const { html } = await sectionHtml(
			{ headings: ['kop'], quotes: ['p12-citaat-1'], captions: ['p12-bijschrift-1'] },
			markdown,
		);
		assert.deepEqual(ids(html), [
			'kop',
			'p12-citaat-1',
			'p12-bijschrift-1',
			'p12-1',
			'verwijzing-1',
			'p12-2',
		]);
	});

	it('add no letter to the text of a paragraph', async () => {
		const { html } = await sectionHtml({}, 'Een zin, *niet* meer.'.replaceAll('*', '\\*'));
		assert.equal(html.replace(/<[^>]+>/g, '').trim(), 'Een zin, *niet* meer.');
	});

	it('read a pull quote once to a screen reader when the text has its words, and keep it when not', async () => {
		const same = await sectionHtml(
			{ quotes: ['c'] },
			'> Een zin uit de tekst\n\nDit is Een zin uit de tekst, en meer.',
		);
		assert.match(same.html, /<p id="c" class="pull" aria-hidden="true">Een zin uit de tekst<\/p>/);
		const own = await sectionHtml({ quotes: ['c'] }, '> Iets anders\n\nDit is de tekst.');
		assert.match(own.html, /<p id="c" class="pull">Iets anders<\/p>/);
	});

	it('refuse a pull quote, a caption or a heading that the frontmatter does not name', async () => {
		assert.deepEqual((await sectionHtml({}, '> Citaat')).problems, ['section/quote-id']);
		assert.deepEqual((await sectionHtml({}, ':::bijschrift\nBijschrift\n:::')).problems, [
			'section/caption-id',
		]);
		assert.deepEqual((await sectionHtml({}, '## Kop')).problems, ['section/heading-id']);
	});

	it('refuse names in the frontmatter that the text does not have', async () => {
		const { problems } = await sectionHtml({ headings: ['a'], quotes: ['b'], captions: ['c'] }, 'Tekst.');
		assert.deepEqual([...problems].sort(), ['section/caption-id', 'section/heading-id', 'section/quote-id']);
	});
});
