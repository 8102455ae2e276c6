import assert from 'node:assert/strict';
import { test } from 'node:test';
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
