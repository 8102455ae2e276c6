import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furniture } from '#layout/from-boxes/furniture/furniture.ts';
import { keyOf, styleOfAll } from '#layout/from-boxes/style.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';
import { NO_EVIDENCE } from '#layout/report.ts';

const font = { name: 'Melior', bold: false, italic: false, serif: true, fixed: false };
const row = (text: string, baseline: number, look: Partial<BoxedWord> = {}): BoxedWord[] =>
	text.split(' ').map((word, i) => {
		const left = 60 + i * 40;
		const place = { line: baseline, start: i * 9, end: i * 9 + 8, left, right: left + 36, baseline };
		return { text: word, ...place, size: 10, font, ...look };
	});
const text = Array.from({ length: 20 }, (_, i) =>
	row('De dienst werkt met alle gemeenten samen', 200 + i * 14),
);
const body = styleOfAll(text.flat());
const told = (rows: BoxedWord[][], report = {}): string[] =>
	furniture({ rows, height: 800, label: undefined }, { ...NO_EVIDENCE, body, ...report }).pieces.map(
		({ words }) => words.map((word) => word.text).join(' '),
	);

test('white below them does not make an item, nor lines in the size of the text, a running head', () => {
	const head = row('Jaarverslag over waterkeringen', 60, { size: 8 });
	assert.deepEqual(told([head, ...text]), ['Jaarverslag over waterkeringen']);
	const item = row('• Dijken en kaden', 60, { size: 8 });
	assert.deepEqual(told([item, ...text]), []);
	const line = row('De raad stelt het verslag over de dijken en kaden vast', 60, { color: '#333333' });
	assert.deepEqual(told([line, ...text]), []);
});

test('a running foot that the report knows is told on a page where it has another colour', () => {
	const foot = row('Verslag over water', 760, { size: 8 });
	const style = keyOf(styleOfAll(foot));
	const report = {
		pages: 10,
		furniture: [{ baseline: 760, text: 'verslag over water', style, pages: 9 }],
	};
	const white = row('Verslag over water', 760, { size: 8, color: '#ffffff' });
	assert.deepEqual(told([...text, white], report), ['Verslag over water']);
	assert.deepEqual(told([...text, row('Verslag over water', 760, { size: 14 })], report), []);
});
