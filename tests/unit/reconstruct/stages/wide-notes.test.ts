/** Notes set across the columns at the foot of a page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rawLines } from '#reconstruct/stages/raw-lines.ts';
import { wideNotes } from '#reconstruct/stages/wide-notes.ts';

const BODY = Array.from(
	{ length: 12 },
	() => 'De dienst werkt aan het toezicht en de kosten van het werk in het land',
);
const ONE = [
	'1 Zie het verslag van de commissie over de uitwisseling van gegevens met andere landen',
	'en over het toezicht op de uitvoering.',
];
const TWO = [
	'2 Rapport van de afdeling over het gebruik van water en de kosten van het onderhoud in',
	'de gemeente, na overleg met de bewoners.',
];
const read = (lines: readonly string[], ...editor: Parameters<typeof wideNotes>[2]) =>
	wideNotes(rawLines(lines.join('\n')), new Set([1, 2]), editor);

test('two of them, each broken where the page ends, are read whole and nothing is asked', () => {
	const { rows, blocks, diagnostics } = read([...BODY, ...ONE, ...TWO]);
	assert.equal(rows.length, BODY.length);
	assert.deepEqual(
		blocks.map(({ cells }) => cells.map(({ line, column }) => [line, column])),
		[
			[
				[13, null],
				[14, null],
			],
			[
				[15, null],
				[16, null],
			],
		],
	);
	assert.deepEqual(diagnostics, []);
});

test('of one full line an editor is asked, and either answer settles it', () => {
	const lines = [...BODY, ...ONE];
	const [asked] = read(lines).diagnostics;
	assert.equal(asked?.code, 'layout/across-undecided');
	assert.match(asked?.act?.[1] ?? '', /line: 13, columns: \[\],/);
	const said = { kind: 'cut', line: 13, ends: {}, reason: 'zo gedrukt' } as const;
	const across = read(lines, { ...said, columns: [] });
	assert.deepEqual([across.blocks.length, across.diagnostics.length, across.used.size], [1, 0, 1]);
	assert.equal(across.decisions[0]?.by, 'editor');
	assert.equal(read(lines, { ...said, columns: [1, 2] }).blocks.length, 0);
});

test('notes no wider than a column, or with another note in their row, stand in columns', () => {
	assert.equal(read([...BODY, '1 Zie het verslag van', 'de commissie.']).blocks.length, 0);
	assert.equal(
		read([...BODY, ONE[0]?.replace('commissie', 'commissie 2 Rapport') ?? '', ONE[1] ?? '']).blocks.length,
		0,
	);
});
