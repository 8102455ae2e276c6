import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Font } from '#layout/boxes.ts';
import { withSigns } from '#layout/from-boxes/bullets.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';
import { blocksOf, PROSE, printedLayout } from '../../../support/printed-layout.ts';

const item = (text: string, depth = 0, round = false): string =>
	`<div style="display: grid; grid-template-columns: 12pt 1fr; margin-left: ${depth * 12}pt"><i style="width: 4pt; height: 4pt; margin-top: 5pt; background: #1a4d8f; border-radius: ${round ? '50%' : 0}"></i><div>${text}</div></div>`;
const itemsIn = async (inner: string): Promise<string[]> =>
	blocksOf(await printedLayout(`${inner}<p>${PROSE}</p>`)).slice(4);

test('a bullet that is drawn begins an item, and lines beside it go on with that', async () => {
	for (const round of [false, true])
		assert.deepEqual(
			await itemsIn(item('Dijken', 0, round) + item(PROSE, 0, round) + item('Gemalen', 0, round)),
			['list-item: Dijken', `list-item: ${PROSE}`, 'list-item: Gemalen', `paragraph: ${PROSE}`],
		);
});

test('such items stand as deep as they stand in', async () => {
	assert.deepEqual(
		await itemsIn(item('Dijken') + item('Zeedijken', 1) + item('Slaperdijken', 1) + item('Gemalen')),
		[
			'list-item 1: Dijken',
			'list-item 2: Zeedijken',
			'list-item 2: Slaperdijken',
			'list-item 1: Gemalen',
			`paragraph: ${PROSE}`,
		],
	);
});

test('one alone is an ornament', async () => {
	assert.deepEqual(
		(await itemsIn(item(PROSE))).filter((block) => block.startsWith('list-item')),
		[],
	);
});

test('ornaments before lines of running text make no list', async () => {
	const mark =
		'<i style="position: absolute; left: -10pt; top: 5pt; width: 4pt; height: 4pt; background: #1a4d8f"></i>';
	const line = `<p style="position: relative; margin-left: 10pt">${mark}Bladzijde 12</p>`;
	assert.deepEqual(
		(await itemsIn(`${line}<p>${PROSE}</p>${line}`)).filter((block) => block.startsWith('list-item')),
		[],
	);
});

test('a letter of a face of signs is a bullet where it stands at one edge again and again', () => {
	const plain: Font = { name: 'Bolton', bold: false, italic: false, serif: false, fixed: false };
	const row = (sign: string, face: string, line: number): BoxedWord[] =>
		[
			{ text: sign, left: 40, right: 50, font: { ...plain, name: face } },
			{ text: 'Dijken', left: 60, right: 94, font: plain },
		].map((word, i) => ({ ...word, line, start: i * 2, end: i * 2 + 1, baseline: line * 16, size: 10 }));
	const marked = (rows: BoxedWord[][]): number =>
		withSigns(rows)
			.flat()
			.filter(({ sign }) => sign).length;
	assert.equal(marked([row('6', 'open-iconic', 1), row('6', 'open-iconic', 2)]), 2);
	assert.equal(marked([row('6', 'open-iconic', 1)]), 0, 'one alone tells nothing');
	assert.equal(marked([row('6', 'open-iconic', 1), row('7', 'open-iconic', 2)]), 0, 'numbers that count');
	assert.equal(
		marked([row('6', 'Bolton-Bold', 1), row('6', 'Bolton-Bold', 2)]),
		0,
		'of the face of the text',
	);
});

test('a number before display type of two lines is that of a heading', async () => {
	const head = (size: number): string =>
		`<div style="font-size: ${size}pt; line-height: 1.2; display: grid; grid-template-columns: 40pt 1fr; width: 300pt"><b style="font-weight: 400">1.</b><div>De belangrijkste uitkomsten van het hele jaar in het kort</div></div>`;
	assert.match((await itemsIn(head(20)))[0] ?? '', /^heading/u);
});
