import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, PROSE, printedLayout } from '../../../../support/printed-layout.ts';

const item = (label: string, text: string, depth: number): string =>
	`<p style="margin: 0 0 0 ${depth * 14}pt; padding-left: 14pt; text-indent: -14pt"><span style="display: inline-block; width: 14pt; text-indent: 0">${label}</span>${text}</p>`;
const itemsIn = async (inner: string): Promise<string[]> =>
	blocksOf(await printedLayout(`${inner}<p>${PROSE}</p>`)).filter((block) => block.startsWith('list-item'));

test('items stand as deep as they stand in, whatever their labels are', async () => {
	assert.deepEqual(
		await itemsIn(
			item('•', 'Dijken', 0) +
				item('•', 'Zeedijken', 1) +
				item('•', 'Slaperdijken', 2) +
				item('•', 'Gemalen', 0),
		),
		[
			'list-item 1: • Dijken',
			'list-item 2: • Zeedijken',
			'list-item 3: • Slaperdijken',
			'list-item 1: • Gemalen',
		],
	);
});

test('an item within an item begins where the text of that one stands, and lines hang beside its own', async () => {
	assert.deepEqual(
		await itemsIn(
			item('1.', PROSE, 0) + item('a)', PROSE, 1) + item('b)', 'Kort', 1) + item('2.', 'Nog een', 0),
		),
		[
			`list-item 1: 1. ${PROSE}`,
			`list-item 2: a) ${PROSE}`,
			'list-item 2: b) Kort',
			'list-item 1: 2. Nog een',
		],
	);
});

test('items that all begin at one edge have no depth by their place', async () => {
	assert.deepEqual(await itemsIn(item('•', 'Dijken', 0) + item('•', 'Gemalen', 0)), [
		'list-item: • Dijken',
		'list-item: • Gemalen',
	]);
});
