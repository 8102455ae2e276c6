import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromBoxes } from '#layout/from-boxes/read.ts';
import { languageOf } from '#layout/language/language.ts';
import { learnReport } from '#layout/learn-report.ts';
import { rawLines } from '#layout/raw-lines.ts';
import { blocksOf, PROSE } from '../../../../support/printed-layout.ts';
import { printedPages } from '../../../../support/printed-pages.ts';

const HEAD = `<!doctype html><meta charset="utf-8"><style>
	@page { margin: 20mm } body { font: 10pt/1.4 serif } h2 { font: bold 13pt sans-serif }
	sup { font-size: 6.5pt; line-height: 0; vertical-align: 4pt }
	.note { margin: 0 0 2pt; padding-left: 14pt; text-indent: -14pt }
</style>`;
const LONG = `${PROSE} ${PROSE}`;
const called = (count: number): string =>
	`<p>${Array.from({ length: count }, (_, i) => `${PROSE}<sup>${i + 1}</sup>`).join(' ')}</p>`;

/** The blocks of each page of a report, with all that its pages tell of each other. */
async function pagesOf(html: string): Promise<string[][]> {
	const pages = (await printedPages(HEAD + html)).map(({ text, boxes }) => ({
		lines: rawLines(text),
		boxes,
	}));
	const report = learnReport(pages);
	return pages.map((page) =>
		blocksOf(fromBoxes(page, { language: languageOf('nl'), decisions: [], report })),
	);
}

test('below a heading that says so, numbers begin notes, and lines without go on with them', async () => {
	const [page = []] = await pagesOf(
		`${called(2)}<h2>Noten</h2><p class="note">1 ${LONG}</p><p class="note">2 Zie het verslag van 2019.</p>
		<h2>Werk</h2><p>${PROSE}</p>`,
	);
	assert.deepEqual(page.slice(-5), [
		'heading: Noten',
		`footnote: 1 ${LONG}`,
		'footnote: 2 Zie het verslag van 2019.',
		'heading: Werk',
		`paragraph: ${PROSE}`,
	]);
});

test('notes go on over the end of a page', async () => {
	const notes = Array.from({ length: 30 }, (_, i) => `<p class="note">${i + 1}. ${LONG}</p>`);
	const pages = await pagesOf(
		`${called(30)}<h2 style="break-before: page">Eindnoten</h2>${notes.join('')}<h2>Werk</h2><p>${PROSE}</p>`,
	);
	const labels = pages.flat().flatMap((block) => /^footnote: (\d+)\. De/u.exec(block)?.[1] ?? []);
	assert.deepEqual(
		labels,
		notes.map((_, i) => `${i + 1}`),
	);
	assert.deepEqual(pages.at(-1)?.slice(-2), ['heading: Werk', `paragraph: ${PROSE}`]);
});

test('numbers that nothing calls are no notes, whatever stands above them', async () => {
	const [page = []] = await pagesOf(
		`<p>${LONG}</p><h2>Noten</h2><p class="note">1. ${PROSE}</p><p class="note">2. ${PROSE}</p><p>${LONG}</p>`,
	);
	assert.deepEqual(
		page.filter((block) => block.startsWith('footnote')),
		[],
	);
});
