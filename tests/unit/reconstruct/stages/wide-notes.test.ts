/** Notes set across the columns at the foot of a page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rawLines } from '#layout/raw-lines.ts';
import { acrossDecisions, wideNotes } from '#reconstruct/stages/wide-notes.ts';

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
	const wide = read([...BODY, ...ONE, ...TWO]);
	const { rows, blocks } = wide;
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
	assert.deepEqual(acrossDecisions(wide, 2).diagnostics, []);
});

test('of one full line an editor is asked, and either answer settles it', () => {
	const lines = [...BODY, ...ONE];
	const { diagnostics, doubtful } = acrossDecisions(read(lines), 3);
	const [asked] = diagnostics;
	assert.deepEqual(doubtful, [13, 14]);
	assert.equal(asked?.code, 'layout/across-undecided');
	assert.match(asked?.act?.[1] ?? '', /line: 13, columns: \[\],/);
	assert.match(asked?.act?.[2] ?? '', /line: 13, columns: \[1, 2, 3\],/);
	const said = { kind: 'cut', line: 13, ends: {}, reason: 'zo gedrukt' } as const;
	const across = read(lines, { ...said, columns: [] });
	const { decisions, diagnostics: left } = acrossDecisions(across, 3);
	assert.deepEqual([across.blocks.length, left.length, across.used.size], [1, 0, 1]);
	assert.equal(decisions[0]?.by, 'editor');
	assert.equal(read(lines, { ...said, columns: [1, 2] }).blocks.length, 0);
});

test('on a page of one column nothing is asked: it makes no difference', () => {
	assert.deepEqual(acrossDecisions(read([...BODY, ...ONE]), 1).diagnostics, []);
});

test('notes no wider than a column, or with another note in their row, stand in columns', () => {
	assert.equal(read([...BODY, '1 Zie het verslag van', 'de commissie.']).blocks.length, 0);
	assert.equal(
		read([...BODY, ONE[0]?.replace('commissie', 'commissie 2 Rapport') ?? '', ONE[1] ?? '']).blocks.length,
		0,
	);
});
