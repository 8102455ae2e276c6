import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furniture } from '#layout/from-text/rows/furniture.ts';
import { rawLines } from '#layout/raw-lines.ts';

const BODY = [
	'De gemeente werkt samen met de provincie en het waterschap aan een plan voor de komende jaren in de regio.',
	'Het plan beschrijft hoe de partners hun taken verdelen en wat zij van elkaar mogen verwachten in die tijd.',
	'Bewoners kunnen hun mening geven op een van de avonden die de gemeente in het voorjaar voor hen houdt.',
	'Daarna beslist de raad over het plan en over het geld dat nodig is om het uit te voeren in de wijken.',
];
const of = (...lines: string[]) => {
	const raw = rawLines(lines.join('\n'));
	const { pieces, rows } = furniture(raw);
	return {
		found: pieces.map(
			({ kind, line, from, to }) =>
				`${kind}: ${raw[line - 1]?.words
					.slice(from, to)
					.map(({ text }) => text)
					.join(' ')}`,
		),
		rows: rows.length,
	};
};

test('a short first row over a number is a running header over its folio', () => {
	assert.deepEqual(of('Samen aan het water', '12', ...BODY), {
		found: ['header: Samen aan het water', 'folio: 12'],
		rows: 4,
	});
});

test('header and folio may share a row, in either order', () => {
	assert.deepEqual(of('12 Samen aan het water', ...BODY).found, ['folio: 12', 'header: Samen aan het water']);
	assert.deepEqual(of('Samen aan het water 12', ...BODY).found, ['header: Samen aan het water', 'folio: 12']);
});

test('the folio may stand at the foot', () => {
	assert.deepEqual(of('Samen aan het water', ...BODY, '12'), {
		found: ['header: Samen aan het water', 'folio: 12'],
		rows: 4,
	});
});

test('a running foot stands beside its folio, or below it; a year is no folio', () => {
	const beside = of(...BODY, 'Verkiezingsprogramma van de partij 31');
	assert.deepEqual(beside.found, ['header: Verkiezingsprogramma van de partij', 'folio: 31']);
	const below = of(...BODY, '16', 'Verkiezingsprogramma van de partij');
	assert.deepEqual(below.found, ['folio: 16', 'header: Verkiezingsprogramma van de partij']);
	assert.deepEqual(of(...BODY, 'Wet op de inlichtingendiensten 2002').found, []);
});

test('a page without furniture loses no row', () => {
	assert.deepEqual(of(...BODY), { found: [], rows: 4 });
});

test('narrow rows that repeat the text are a pull quote across the page', () => {
	const { found, rows } = of(
		'Samen aan het water',
		'12',
		'Het plan beschrijft hoe',
		'de partners hun taken verdelen',
		...BODY,
	);
	assert.deepEqual(found.slice(2), [
		'pullquote: Het plan beschrijft hoe',
		'pullquote: de partners hun taken verdelen',
	]);
	assert.equal(rows, 4);
});

test('a narrow row that repeats nothing is text', () => {
	assert.equal(of('Samen aan het water', '12', 'Een nieuw begin', ...BODY).found.length, 2);
});

test('the last row of a pull quote may begin with a capital, where its words follow each other elsewhere', () => {
	const quote = ['de provincie volgt de', 'afspraken van het Groene', 'Hart.'];
	const told =
		'Wij schreven dat de provincie volgt de afspraken van het Groene Hart. Dat deed zij ook in de jaren daarvoor.';
	assert.deepEqual(
		of('Samen aan het water', '12', ...quote, told, ...BODY).found.slice(2),
		quote.map((row) => `pullquote: ${row}`),
	);
});
