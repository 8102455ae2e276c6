/** What the pages of a report tell of each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Boxes } from '#layout/boxes.ts';
import { learnReport } from '#layout/from-boxes/report/learn.ts';
import { rawLines } from '#layout/raw-lines.ts';

/** Lines with their baseline, size of type, and whether they are bold; every letter is half its size wide. */
function page(lines: readonly (readonly [text: string, baseline: number, size: number, bold?: boolean])[]) {
	const words = lines.flatMap(([text, baseline, size, bold = false], i) =>
		[...text.matchAll(/\S+/gu)].map(({ 0: word, index }): Boxes['words'][number] => [
			i + 1,
			index,
			index + word.length,
			60 + index * size * 0.5,
			baseline,
			word.length * size * 0.5,
			size,
			bold ? 1 : 0,
		]),
	);
	const font = { italic: false, serif: true, fixed: false };
	const boxes: Boxes = {
		version: 1,
		page: { width: 595, height: 842 },
		fonts: [
			{ name: 'Proef', bold: false, ...font },
			{ name: 'Proef-Vet', bold: true, ...font },
		],
		words,
		rules: [],
		fills: [],
		pictures: [],
		links: [],
	};
	return { lines: rawLines(lines.map(([text]) => text).join('\n')), boxes };
}

const subjects = ['water', 'verkeer', 'onderwijs', 'zorg'];
const report = subjects.map((subject, i) =>
	page([
		[`${12 + i} Samen aan het werk`, 40, 8],
		[`De grote lijn van ${subject}`, 100, 16, true],
		[`Een eerste zin van het verslag over ${subject}.`, 124, 10],
		[`Daarna volgt een tweede zin over ${subject}.`, 137, 10],
		[`Wat wij voor ${subject} deden`, 170, 12, true],
		[`Ook hier staat een zin over ${subject} zelf.`, 190, 10],
		[`En nog een zin die ${subject} afsluit.`, 203, 10],
	]),
);

test('the text of a report is in the type of most of its letters', () => {
	assert.equal(learnReport(report).body.size, 10);
});

test('a head that recurs with only a number changing is furniture, a heading over each page is not', () => {
	const { furniture } = learnReport(report);
	assert.deepEqual(
		furniture.flatMap(({ text, baseline, pages }) => (text === undefined ? [] : [[text, baseline, pages]])),
		[['# samen aan het werk', 40, 4]],
	);
	assert.deepEqual([...new Set(furniture.map(({ baseline }) => baseline))], [40]);
});

test('headings stand as high as their type is large', () => {
	const levels = learnReport(report).headings.map(({ style, level }) => [style.size, level]);
	assert.deepEqual(levels, [
		[16, 2],
		[12, 3],
	]);
});

test('no page tells nothing', () => {
	assert.equal(learnReport([]).pages, 0);
});
