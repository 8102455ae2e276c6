import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '#edition/content.ts';
import { accountOf } from '#reconstruct/account.ts';
import { fidelityFaults } from '#reconstruct/fidelity.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { PROSE } from '../../../support/printed-layout.ts';
import { printedPages } from '../../../support/printed-pages.ts';

const WATER = 'Wie het water in de stad bekijkt, ziet dat de kades op veel plaatsen aan herstel toe zijn.';
const pageOf = async (first: string, language: string) => {
	const html = `<!doctype html><meta charset="utf-8"><style>body { margin: 20mm; font: 10pt/1.4 serif }
		.d::first-letter { float: left; font-size: 34pt; line-height: 28pt; padding-right: 2pt }</style>
		${`<p>${PROSE} ${PROSE}</p>`.repeat(4)}<p class="d">${first} ${PROSE} ${PROSE}</p><p>${WATER}</p>`;
	const [page] = await printedPages(html);
	assert.ok(page);
	const reading = readPage(page.text, { language, boxes: page.boxes });
	assert.deepEqual(accountOf(reading.lines, reading).diagnostics, []);
	assert.deepEqual(fidelityFaults(reading.lines, reading), []);
	return reading;
};

test('a large first letter is read with its word, and that is a normalization', async () => {
	const { blocks } = await pageOf(WATER, 'nl');
	const paragraph = blocks.find(({ content }) => readingOf(content).startsWith(WATER));
	assert.ok(paragraph);
	assert.equal(readingOf(paragraph.content), `${WATER} ${PROSE} ${PROSE}`);
	const changes = blocks.flatMap(({ content }) =>
		content.form === 'text'
			? content.pieces.flatMap((piece) => (piece.kind === 'changed' ? [piece.change] : []))
			: [],
	);
	assert.deepEqual(
		changes.map(({ class: of, rule, reading }) => [of, rule, reading]),
		[['normalization', 'initial', 'Wie']],
	);
});

test('a large letter that is a word of its own stays one', async () => {
	const { blocks } = await pageOf('A report on water is due this year.', 'en');
	assert.match(
		blocks.map(({ content }) => readingOf(content)).join('\n'),
		/^A report on water is due this year\. De dienst/mu,
	);
});
