import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesAtFoot } from '#layout/from-boxes/blocks/notes.ts';
import { linesOf } from '#layout/from-boxes/lines/line.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

const font = { name: 'Melior', bold: false, italic: false, serif: true, fixed: false };
const word = (text: string, left: number, baseline: number, size: number): BoxedWord => {
	const place = { line: baseline, start: left, end: left + text.length, left, right: left + text.length * 5 };
	return { text, ...place, baseline, size, font };
};
const body = { size: 12, bold: false, italic: false, family: 'Melior', color: '#000000' };

test('a note in the size of the text is told by a raised label that the page calls', () => {
	const text = linesOf([[word('De', 36, 400, 12), word('dienst', 60, 400, 12)]]);
	const note = linesOf([[word('2.', 36, 696, 7)], [word('Zie', 47, 700, 12), word('bijlage', 80, 700, 12)]]);
	assert.equal(notesAtFoot([text, note], body, new Set(['2'])), 1);
	assert.equal(notesAtFoot([text, note], body, new Set(['1'])), 0);
	assert.equal(notesAtFoot([text, note], body, undefined), 0);
});
