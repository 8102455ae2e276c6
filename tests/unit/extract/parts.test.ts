/** What a page is made of besides its rows: figures, spreads, signs, letters set apart, accents. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withAccents } from '#extract/accents.ts';
import type { Box, FigurePart } from '#extract/drawn.ts';
import { figuresOf } from '#extract/figures.ts';
import { extractPage } from '#extract/page.ts';
import { doubtfulGlyphs, signOf } from '#extract/signs.ts';
import { halvesOf, isSpread } from '#extract/spreads.ts';
import { drawn, drawnPage } from '../../support/drawn-page.ts';

const picture = (box: Box, mark?: string): FigurePart => ({
	box,
	is: 'picture',
	...(mark === undefined ? {} : { mark }),
});
const path = (box: Box): FigurePart => ({ box, is: 'path' });
const boxesOf = (parts: readonly FigurePart[], ...glyphs: ReturnType<typeof drawn>[]) =>
	figuresOf(drawnPage(glyphs.flat(), { figureParts: parts })).map(({ box }) => box);

describe('figures', () => {
	it('are pictures and drawings that lie together', () => {
		assert.deepEqual(
			boxesOf([picture([50, 50, 100, 80]), picture([155, 50, 100, 80]), picture([50, 400, 60, 60])]),
			[
				[50, 50, 205, 80],
				[50, 400, 60, 60],
			],
		);
	});

	it('are no single path, as a frame or an ornament is, but several are a drawing', () => {
		assert.deepEqual(boxesOf([path([50, 50, 300, 200])]), []);
		const bars = [0, 1, 2, 3].map((at) => path([50 + 20 * at, 50, 15, 90]));
		assert.deepEqual(boxesOf(bars), [[50, 50, 75, 90]]);
	});

	it('are neither the ground behind the text nor smaller than a word', () => {
		const text = Array.from({ length: 30 }, (_, at) => drawn('een regel van de tekst', 60, 60 + 20 * at));
		assert.deepEqual(boxesOf([picture([0, 0, 600, 800])], ...text), []);
		assert.deepEqual(boxesOf([picture([50, 50, 12, 12])]), []);
	});

	it('have the alternative text of their tag, and none where they are artifacts', () => {
		const parts = [picture([50, 50, 90, 90], '7'), picture([50, 300, 90, 90], 'artifact')];
		const tags = [{ type: 'Figure', marks: ['7'], alt: 'Een kaart' }];
		assert.deepEqual(figuresOf(drawnPage([], { figureParts: parts, tags })), [
			{ box: [50, 50, 90, 90], alt: 'Een kaart' },
		]);
	});
});

describe('a spread', () => {
	const wide = { width: 1190, height: 842 };
	const folios = [drawn('12', 50, 820), drawn('13', 1100, 820)];

	it('is told by the numbers of its two pages', () => {
		assert.ok(isSpread(drawnPage(folios.flat(), wide), [wide]));
		assert.ok(!isSpread(drawnPage(drawn('12', 50, 820), wide), [wide]));
	});

	it('is told by a source that has single pages of half the width', () => {
		assert.ok(isSpread(drawnPage([], wide), [{ width: 595, height: 842 }, wide]));
	});

	it('is none where text runs over its middle', () => {
		const across = drawnPage(
			[...folios.flat(), ...[1, 2, 3, 4, 5, 6, 7].flatMap((at) => drawn('dwarsdoor', 573, 100 * at))],
			wide,
		);
		assert.ok(!isSpread(across, [wide]));
	});

	it('is parted with all that is drawn on it', () => {
		const page = drawnPage([...drawn('links', 50, 100), ...drawn('rechts', 650, 100)], {
			...wide,
			figureParts: [picture([500, 200, 200, 90])],
		});
		const [left, right] = halvesOf(page);
		assert.equal(extractPage(left).text, 'links\n');
		assert.equal(extractPage(right).text, 'rechts\n');
		assert.deepEqual(left.figureParts[0]?.box, [500, 200, 95, 90]);
		assert.deepEqual(right.figureParts[0]?.box, [0, 200, 105, 90]);
	});
});

describe('a glyph that says one letter', () => {
	const glyph = (text: string, code: number, width: number) =>
		drawn(text, 50, 100).map((one) => ({ ...one, code, width }));

	it('and is as wide as two is in doubt: a ligature of which the text has the last letter', () => {
		const glyphs = [...glyph('i', 105, 2.5), ...glyph('i', 28, 5.2), ...glyph('h', 104, 5)];
		assert.deepEqual([...doubtfulGlyphs(glyphs)], ['0 28']);
	});

	it('is in no doubt where it is that letter as a capital', () => {
		assert.equal(doubtfulGlyphs([...glyph('l', 108, 3), ...glyph('l', 76, 6)]).size, 0);
	});

	it('has a sign that is the same in every import, and another for another font', () => {
		assert.equal(signOf('Proef', 28), signOf('Proef', 28));
		assert.notEqual(signOf('Proef', 28), signOf('Proef-Vet', 28));
	});
});

describe('an accent', () => {
	it('goes to the letter that it is drawn over, before or after it, and stays where there is none', () => {
		const over = [...drawn('e', 50, 100), ...drawn('´', 50, 99)];
		const under = [...drawn('¸', 50, 100), ...drawn('c', 50, 100)];
		const alone = drawn('´', 300, 100);
		assert.deepEqual(
			withAccents([...over, ...under, ...alone]).map(({ text }) => text),
			['é', 'ç', '´'],
		);
	});
});
