/** What an import writes of a drawn page: its raw lines, and the box of every word. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractPage } from '#extract/page.ts';
import { parseBoxes } from '#layout/parse-boxes.ts';
import { drawn, drawnPage } from '../../support/drawn-page.ts';

const textOf = (...runs: ReturnType<typeof drawn>[]): string => extractPage(drawnPage(runs.flat())).text;

describe('raw lines', () => {
	it('run across all columns: words within three points of each other, from left to right', () => {
		const text = textOf(drawn('rechts', 300, 102), drawn('links', 50, 100), drawn('onder', 50, 104));
		assert.equal(text, 'links rechts\nonder\n');
	});

	it('do not chain: a row holds what lies near its first word only', () => {
		assert.equal(textOf(drawn('a', 50, 100), drawn('b', 200, 102), drawn('c', 350, 104)), 'a b\nc\n');
	});

	it('hold words that come letter by letter', () => {
		const letters = [...drawn('Verslag', 50, 100)].reverse();
		assert.equal(textOf(letters), 'Verslag\n');
	});

	it('part words at white that is left open, and at white that is drawn', () => {
		assert.equal(textOf(drawn('de dienst', 50, 100), drawn('en', 98, 100)), 'de dienst en\n');
	});

	it('go by gaps where a glyph is told to be letters and white space', () => {
		const [six, dot, one] = drawn('6.1', 50, 100);
		assert.ok(six && dot && one);
		const { text, boxes } = extractPage(drawnPage([six, { ...dot, text: ' .' }, one]));
		assert.equal(text, '6.1\n');
		assert.deepEqual(parseBoxes(JSON.stringify(boxes), text).diagnostics, []);
	});

	it('keep the white space that is drawn behind the last word', () => {
		assert.equal(textOf(drawn('einde ', 50, 100)), 'einde \n');
	});

	it('do not part letters that are set apart by letter-spacing', () => {
		assert.equal(textOf(drawn('SPATIE', 50, 100, { spacing: 3 })), 'SPATIE\n');
	});

	it('have a raised call as a word of its own, in the row of its word', () => {
		const word = drawn('gegevens', 50, 100);
		const call = drawn('8', 90, 96.5, { size: 6 });
		assert.equal(textOf(call, word, drawn('volgende', 50, 103.2)), '8\ngegevens\nvolgende\n');
		const near = drawn('8', 90, 97.5, { size: 6 });
		assert.equal(textOf(near, word, drawn('rechts', 300, 101)), 'gegevens 8 rechts\n');
	});

	it('have turned words on lines of their own after the upright ones', () => {
		assert.equal(
			textOf(drawn('langs de rand', 580, 300, { angle: 270 }), drawn('tekst', 50, 700)),
			'tekst\nlangs de rand\n',
		);
	});

	it('have what a reader does not see on lines of their own, the last', () => {
		const text = textOf(
			drawn('verborgen', 50, 50, { unseen: 'hidden' }),
			drawn('schaduw', 50.5, 100.5),
			drawn('schaduw', 50, 100),
		);
		assert.equal(text, 'schaduw\nschaduw\nverborgen\n');
	});

	it('have a sign of private use for a glyph without a letter, the same one each time', () => {
		const [glyph] = drawn('x', 70, 100);
		assert.ok(glyph);
		const unread = { ...glyph, text: '', code: 31 };
		const text = textOf(drawn('dief', 50, 100), [unread], drawn('stal', 75, 100));
		assert.match(text, /^dief[\u{f0000}-\u{ffffd}]stal\n$/u);
		assert.equal(
			text,
			textOf(drawn('dief', 50, 100), [{ ...unread, text: '\u0002' }], drawn('stal', 75, 100)),
		);
	});
});

describe('the boxes', () => {
	it('are those of the page file: each word has one', () => {
		const { text, boxes } = extractPage(
			drawnPage([...drawn('een woord', 50, 100), ...drawn('2', 92.5, 102, { size: 6 })]),
		);
		assert.equal(text, 'een woord 2\n');
		assert.deepEqual(parseBoxes(JSON.stringify(boxes), text).diagnostics, []);
		assert.deepEqual(boxes.words, [
			[1, 0, 3, 50, 100, 15, 10, 0],
			[1, 4, 9, 67.5, 100, 25, 10, 0],
			[1, 10, 11, 92.5, 102, 3, 6, 0],
		]);
		assert.deepEqual(boxes.glued, [2]);
	});

	it('tell the colour of type that is not black, turned words, and why words are not seen', () => {
		const { boxes } = extractPage(
			drawnPage([
				...drawn('zwart', 50, 100),
				...drawn('blauw', 100, 100, { color: '#005aaf' }),
				...drawn('rand', 580, 300, { angle: 270 }),
				...drawn('weg', 700, 100, { unseen: 'outside' }),
			]),
		);
		assert.deepEqual(boxes.colors, { '#005aaf': [1] });
		assert.deepEqual(boxes.turned, [{ angle: 270, words: [2] }]);
		assert.deepEqual(boxes.unseen, [{ why: 'outside', words: [3] }]);
	});

	it('tell of each sign which glyph it stands for', () => {
		const glyphs = drawn('d', 50, 100).map((glyph) => ({ ...glyph, text: '\u0002', code: 2 }));
		const { text, boxes } = extractPage(drawnPage(glyphs));
		assert.deepEqual(boxes.signs, [{ sign: text.trim(), font: 0, code: 2, said: '\u0002' }]);
	});

	it('tell which words stand in which element of a tagged source', () => {
		const glyphs = [...drawn('Kop', 50, 100, { mark: '0' }), ...drawn('tekst', 50, 120, { mark: '1' })];
		const tags = [
			{ type: 'Sect', marks: [] },
			{ type: 'H1', marks: ['0'], parent: 0 },
			{ type: 'P', marks: ['1'], parent: 0 },
		];
		assert.deepEqual(extractPage(drawnPage(glyphs, { tags })).boxes.tags, [
			{ type: 'Sect', words: [] },
			{ type: 'H1', words: [0], parent: 0 },
			{ type: 'P', words: [1], parent: 0 },
		]);
	});
});
