/** Notes set across the columns at the foot of a page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acrossDecisions, wideNotes } from '#layout/from-text/rows/wide-notes.ts';
import { rawLines } from '#layout/raw-lines.ts';

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
	const { rows, cells } = wide;
	assert.equal(rows.length, BODY.length);
	assert.deepEqual(
		cells.map(({ line, column, first }) => [line, column, first]),
		[
			[13, null, true],
			[14, null, false],
			[15, null, true],
			[16, null, false],
		],
	);
	assert.deepEqual(acrossDecisions(wide, 2).diagnostics, []);
});

test('of one full line an editor is asked, and either answer settles it', () => {
	const lines = [...BODY, ...ONE];
	const { diagnostics } = acrossDecisions(read(lines), 3);
	const [asked] = diagnostics;
	assert.deepEqual(
		read(lines).lines.map(({ line }) => line),
		[13, 14],
	);
	assert.equal(asked?.code, 'layout/across-undecided');
	assert.match(asked?.act?.[1] ?? '', /line: 13, columns: \[\],/);
	assert.match(asked?.act?.[2] ?? '', /line: 13, columns: \[1, 2, 3\],/);
	const said = { kind: 'cut', line: 13, ends: {}, reason: 'zo gedrukt' } as const;
	const across = read(lines, { ...said, columns: [] });
	const { decisions, diagnostics: left } = acrossDecisions(across, 3);
	assert.deepEqual([across.cells.length, left.length, across.said?.reason], [2, 0, 'zo gedrukt']);
	assert.equal(decisions[0]?.by, 'editor');
	assert.equal(read(lines, { ...said, columns: [1, 2] }).cells.length, 0);
});

test('on a page of one column nothing is asked: it makes no difference', () => {
	assert.deepEqual(acrossDecisions(read([...BODY, ...ONE]), 1).diagnostics, []);
});

test('notes no wider than a column, or with another note in their row, stand in columns', () => {
	assert.equal(read([...BODY, '1 Zie het verslag van', 'de commissie.']).cells.length, 0);
	assert.equal(
		read([...BODY, ONE[0]?.replace('commissie', 'commissie 2 Rapport') ?? '', ONE[1] ?? '']).cells.length,
		0,
	);
});
