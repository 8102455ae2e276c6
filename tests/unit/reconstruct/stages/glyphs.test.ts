/** Signs that an extractor could not read: asked about, and read as editors say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOf, readingOf } from '#edition/content.ts';
import type { Boxes } from '#layout/boxes.ts';
import { rawLines } from '#layout/raw-lines.ts';
import { fidelityFaults } from '#reconstruct/fidelity.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { readGlyphs } from '#reconstruct/stages/glyphs.ts';

const TEXT = `Samen werken
12
De dienst werkt samen \u0002 2014 met de politie en het kabinet.
•\u0007Zij doet dat elke dag, en zij doet het graag \u0002 overal.
Morgen werkt zij weer met de gemeente samen.
`;
const read = (glyphs: Parameters<typeof readPage>[1]['glyphs'] = []) =>
	readPage(TEXT, { language: 'nl', glyphs });
const textOf = (reading: ReturnType<typeof read>): string =>
	reading.blocks.map(({ content }) => readingOf(content)).join('');

test('a sign without a printed form is asked about once, with its number and answers to paste', () => {
	const asked = read().diagnostics.filter(({ severity }) => severity === 'review');
	assert.deepEqual(
		asked.map(({ code, line, position }) => [code, line, position]),
		[['seed/control-character', 3, 23]],
	);
	assert.match(asked[0]?.act?.[1] ?? '', /^ {2}- \{ sign: "U\+0002", is: "©", reason: "…" \}/);
});

test('what editors say is printed is read, recorded, and a decision of theirs', () => {
	const reading = read([{ sign: '\u0002', is: '©', reason: 'zo gedrukt' }]);
	assert.match(textOf(reading), /samen © 2014.*graag © overal/);
	assert.equal(reading.diagnostics.filter(({ severity }) => severity !== 'note').length, 0);
	const [decision] = reading.decisions.filter(({ by }) => by === 'editor');
	assert.deepEqual([decision?.chosen, decision?.rival, decision?.reason], ['©', 'U+0002', 'zo gedrukt']);
});

test('where nothing is printed, the words around stand one space apart', () => {
	assert.match(textOf(read([{ sign: '\u0002', is: '', reason: 'niets' }])), /samen 2014.*graag overal/);
});

test('a control character behind a bullet is left out, and a note says so', () => {
	const reading = read();
	const item = reading.blocks.find(({ kind }) => kind === 'list-item');
	assert.equal(item?.label, '•');
	assert.match(item ? readingOf(item.content) : '', /^Zij doet/);
	assert.ok(reading.diagnostics.some(({ code }) => code === 'seed/control-character-dropped'));
});

test('where boxes tell that a glyph is drawn, � stands for it until it is known, and is recorded', () => {
	const text = 'De con\u{f0001}ict';
	const font = { name: 'Dienst', bold: false, italic: false, serif: true, fixed: false };
	const boxes: Boxes = {
		version: 1,
		page: { width: 600, height: 800 },
		fonts: [font],
		words: [
			[1, 0, 2, 50, 100, 20, 10, 0],
			[1, 3, 11, 75, 100, 40, 10, 0],
		],
		signs: [{ sign: '\u{f0001}', font: 0, code: 3 }],
		rules: [],
		fills: [],
		pictures: [],
		links: [],
	};
	const reading = readPage(text, { language: 'nl', boxes });
	assert.equal(textOf(reading), 'De con\ufffdict');
	assert.deepEqual(
		reading.diagnostics.filter(({ severity }) => severity === 'review').map(({ code, safe }) => [code, safe]),
		[['seed/glyph-without-letter', true]],
	);
	assert.deepEqual(fidelityFaults([text], reading), []);
	const changed = reading.blocks.flatMap(({ content }) =>
		piecesOf(content).flatMap((piece) => (piece.kind === 'changed' ? [piece.change] : [])),
	);
	assert.deepEqual(
		changed.map(({ rule, lemma }) => [rule, lemma]),
		[['unread-glyph', 'con\ufffdict']],
	);
});

test('of a font that draws no words an answer for all its signs is offered; a line of nothing is not seen', () => {
	const text = 'De dienst\n\u{f0001}\n';
	const font = { name: 'Dienst', bold: false, italic: false, serif: true, fixed: false };
	const word = (line: number, start: number, end: number, x: number, of: number) =>
		[line, start, end, x, 80 + 20 * line, 20, 10, of] as const;
	const boxes = (pictures: number): Boxes => ({
		version: 1,
		page: { width: 600, height: 800 },
		fonts: [font, { ...font, name: 'Pictogram' }],
		words: [word(1, 0, 2, 50, 0), word(1, 3, 9, 75, 0), word(2, 0, 2, 50, pictures)],
		signs: [{ sign: '\u{f0001}', font: pictures, code: 3 }],
		rules: [],
		fills: [],
		pictures: [],
		links: [],
	});
	const lines = rawLines(text);
	const offered = (pictures: number) =>
		readGlyphs(lines, [], boxes(pictures)).diagnostics.flatMap(({ act = [] }) =>
			act.filter((line) => line.includes('as all signs')),
		);
	assert.match(offered(1).join(), /sign: "U\+F0001", is: "".*for nothing, as all signs of Pictogram$/u);
	assert.deepEqual(offered(0), []);
	const reading = readPage(text, {
		language: 'nl',
		glyphs: [{ sign: '\u{f0001}', is: '', reason: 'niets' }],
		boxes: boxes(1),
	});
	assert.deepEqual(
		reading.diagnostics.filter(({ severity }) => severity === 'error'),
		[],
	);
	assert.deepEqual(
		reading.blocks.map(({ kind }) => kind),
		['hidden', 'paragraph'],
	);
});
