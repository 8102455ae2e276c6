import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseEdition } from '#edition/yaml/parse.ts';

const README = readFileSync(join(import.meta.dirname, '../../../src/edition/README.md'), 'utf8');
const [format = '', decisions = ''] = [...README.matchAll(/```yaml\n(.*?)```/gs)].map(
	([, yaml]) => yaml ?? '',
);

test('the example of the format is an edition', () => {
	assert.deepEqual(parseEdition(format, 'README.md').diagnostics, []);
});

test('the example of the decisions has every kind, each well formed', () => {
	const reasoned = decisions.replaceAll('reason: "…"', 'reason: "zo gedrukt"');
	const { edition, diagnostics } = parseEdition(
		format.replace(/decisions:.*?\n\n/s, () => `decisions:\n${reasoned}\n\n`),
		'README.md',
	);
	assert.deepEqual(diagnostics, []);
	assert.deepEqual(edition?.decisions, [
		{ kind: 'cut', page: '041', line: 14, ends: { 1: 'zodat zij', 2: 'netwerk' }, reason: 'zo gedrukt' },
		{ kind: 'cut', page: '041', line: 15, columns: [1, 3], ends: { 1: 'zodat zij' }, reason: 'zo gedrukt' },
		{ kind: 'cut', page: '041', line: 16, columns: [2], ends: {}, reason: 'zo gedrukt' },
		{ kind: 'call', page: '041', line: 22, after: 'media', reason: 'zo gedrukt' },
		{ kind: 'block', page: '041', line: 21, column: 2, is: 'heading', level: 2, reason: 'zo gedrukt' },
		{
			kind: 'block',
			page: '041',
			line: 24,
			column: 1,
			is: 'figure',
			figure: { picture: 'kaart.png', alt: 'Een kaart van de regio' },
			reason: 'zo gedrukt',
		},
		{ kind: 'block', page: '041', line: 2, column: null, is: 'sidebar', until: 9, reason: 'zo gedrukt' },
		{ kind: 'begins', page: '041', line: 26, column: 1, begins: true, reason: 'zo gedrukt' },
		{
			kind: 'order',
			page: '041',
			line: 28,
			column: 1,
			after: { line: 20, column: 2 },
			reason: 'zo gedrukt',
		},
		{ kind: 'table', page: '041', line: 31, grid: 'as-read', reason: 'zo gedrukt' },
		{
			kind: 'table',
			page: '041',
			line: 31,
			grid: {
				until: 40,
				cells: ['Personeel', '1.234'],
				rows: [31, 32, 35],
				headRows: 1,
				headColumns: 1,
			},
			reason: 'zo gedrukt',
		},
		{ kind: 'hyphen', page: '041', line: 17, column: 3, keep: true, reason: 'zo gedrukt' },
		{
			kind: 'emendation',
			page: '041',
			line: 30,
			from: 'T oezichtsrapport',
			to: 'Toezichtsrapport',
			reason: 'zo gedrukt',
		},
		{ kind: 'page-end', page: '041', how: 'runs-on', reason: 'zo gedrukt' },
	]);
});
