/**
 * Notes with signs for numbers, from the page file to the page: the seed page with 8 and 9 turned into * and
 * †.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '#reconstruct/pipeline.ts';
import { chapterOf } from '../../../support/chapter.ts';
import { sectionHtml } from '../../../support/section-html.ts';
import { seedText } from '../../../support/seed-page.ts';

const text = seedText
	.replace(/^8(?=\s*$)/mu, '*')
	.replace(/^9(?=\s*$)/mu, '†')
	.replace(/^8(?= T oe)/mu, '*')
	.replace(/^9(?=\s+T)/mu, '†');

const made = await chapterOf([readPage(text, { language: 'nl' })]);

test('both notes come out, with ids in words and labels as printed', () => {
	assert.deepEqual(made.codes, []);
	assert.deepEqual(
		made.account?.blocks.filter(({ kind }) => kind === 'footnote').map(({ id, label }) => [id, label]),
		[
			['voetnoot-ster', '*'],
			['voetnoot-kruis', '†'],
		],
	);
	assert.equal(made.account?.figures.byDisposition.call, 2);
});

test('the file calls both by their identifiers and tells their labels', () => {
	const file = made.files.find((one) => one.includes('[^ster]:')) ?? '';
	assert.match(file, /^labels: \{ ster: "\*", kruis: † \}$/m);
	assert.match(file, /telecommunicatiegegevens\[\^ster\] als in het rapport/);
	assert.match(file, /sociale media\[\^kruis\], dat geen sprake is/);
	assert.match(file, /^\[\^ster\]: Toezichtsrapport inzake gegevensverwerking/m);
	assert.match(file, /^\[\^kruis\]: Toezichtsrapport inzake onderzoek/m);
});

test('the page shows the printed signs and leads to their notes', async () => {
	const file = made.files.find((one) => one.includes('[^ster]:')) ?? '';
	const [, , body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
	const matter = made.frontmatter.find(({ labels }) => labels?.['ster'] === '*');
	assert.ok(matter);
	const { html, problems } = await sectionHtml(matter, body);
	assert.deepEqual(problems, []);
	assert.match(html, /id="verwijzing-ster"[^>]* href="#voetnoot-ster"[^>]*>\*<\/a>/);
	assert.match(html, /id="verwijzing-kruis"[^>]* href="#voetnoot-kruis"[^>]*>†<\/a>/);
});
