import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, PROSE, printedLayout } from '../../../../support/printed-layout.ts';

const sidebarsIn = async (inner: string): Promise<string[]> =>
	blocksOf(await printedLayout(inner)).filter((block) => block.startsWith('sidebar'));

test('text on a colour of its own is a sidebar, a block a paragraph, and no heading of the text', async () => {
	assert.deepEqual(
		await sidebarsIn(
			`<div style="background: #e4ecf2; padding: 8pt"><p><b>Wat is dit?</b></p><p>${PROSE}</p><p>${PROSE}</p></div><p>${PROSE}</p>`,
		),
		['sidebar: Wat is dit?', `sidebar: ${PROSE}`, `sidebar: ${PROSE}`],
	);
});

test('text in a frame is one too', async () => {
	assert.deepEqual(
		await sidebarsIn(`<div style="border: 1pt solid; padding: 8pt"><p>${PROSE}</p></div><p>${PROSE}</p>`),
		[`sidebar: ${PROSE}`],
	);
});

test('a heading on a colour, and a page on one, are none', async () => {
	assert.deepEqual(
		await sidebarsIn(`<h2 style="background: #23527c; color: #fff">Een kop</h2><p>${PROSE}</p>`),
		[],
	);
	assert.deepEqual(await sidebarsIn('<style>html { background: #f4f0e8 }</style>'), []);
});
