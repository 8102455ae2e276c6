import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, PROSE, printedLayout } from '../../../../support/printed-layout.ts';

const part = (margin: string, side: 'left' | 'right', font: string): string => {
	const note = `<div style="font: ${font}">${margin}</div>`;
	const text = `<div><p>${PROSE} ${PROSE}</p><p>${PROSE}</p></div>`;
	const columns = side === 'left' ? '100pt 1fr' : '1fr 100pt';
	return `<div style="display: grid; grid-template-columns: ${columns}; gap: 14pt">${side === 'left' ? note + text : text + note}</div>`;
};
const blocksIn = async (inner: string): Promise<string[]> =>
	blocksOf(await printedLayout(`<style>body > p { display: none } p { margin: 0 0 8pt }</style>${inner}`));

const TEXT = [`paragraph: ${PROSE} ${PROSE}`, `paragraph: ${PROSE}`];

test('a side head is the heading of the paragraph beside it, not of the page', async () => {
	const bold = 'bold 9.5pt/1.3 sans-serif';
	assert.deepEqual(
		await blocksIn(
			part('Samen werken met anderen', 'left', bold) +
				part('Herstel', 'left', bold) +
				part('De kosten van het werk', 'left', bold),
		),
		[
			'heading: Samen werken met anderen',
			...TEXT,
			'heading: Herstel',
			...TEXT,
			'heading: De kosten van het werk',
			...TEXT,
		],
	);
});

test('a note in the margin stands before the paragraph beside it, however few there are', async () => {
	const small = 'italic 8pt/1.3 sans-serif';
	assert.deepEqual(
		await blocksIn(
			part('', 'right', small) +
				part('De dienst werkt samen met zes gemeenten.', 'right', small) +
				part('', 'right', small),
		),
		[...TEXT, 'sidebar: De dienst werkt samen met zes gemeenten.', ...TEXT, ...TEXT],
	);
});

test('numbers in the margin are no notes', async () => {
	const blocks = await blocksIn(part('12', 'left', '8pt sans-serif') + part('13', 'left', '8pt sans-serif'));
	assert.deepEqual(
		blocks.filter((block) => block.startsWith('sidebar') || block.startsWith('heading')),
		[],
	);
});
