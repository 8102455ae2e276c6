import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, PROSE, printedLayout } from '../../../../support/printed-layout.ts';

const picture = (box: [number, number, number, number], alt?: string) => ({
	box,
	file: '012-1.webp',
	...(alt === undefined ? {} : { alt }),
	by: 'source' as const,
});
const MAP = `<div style="position: relative; height: 150pt"><span style="position: absolute; left: 40pt; top: 60pt; font: 7pt sans-serif">Noordzee</span></div>`;

test('a picture has the words that stand in it, what its source says it shows, and its caption', async () => {
	const layout = await printedLayout(
		`${MAP}<p class="caption">Figuur 2 Het beheergebied</p><p>${PROSE}</p>`,
		{ more: { pictures: [picture([57, 276, 480, 140], 'Een kaart')] } },
	);
	const blocks = blocksOf(layout);
	const at = blocks.findIndex((block) => block.startsWith('figure'));
	assert.deepEqual(blocks.slice(at, at + 2), ['figure: Noordzee', 'caption: Figuur 2 Het beheergebied']);
	assert.deepEqual(layout.cells.find(({ figure }) => figure)?.figure, {
		picture: '012-1.webp',
		alt: { text: 'Een kaart', by: 'source' },
	});
});

test('a picture without words stands in reading order all the same; one as large as the page is its ground', async () => {
	const inner = `<div style="height: 150pt"></div><p>${PROSE}</p>`;
	const blocks = blocksOf(await printedLayout(inner, { more: { pictures: [picture([57, 276, 480, 140])] } }));
	assert.deepEqual(blocks.slice(-2), ['figure: ', `paragraph: ${PROSE}`]);
	const ground = await printedLayout(inner, { more: { pictures: [picture([0, 0, 595, 842])] } });
	assert.ok(!blocksOf(ground).some((block) => block.startsWith('figure')));
});
