import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { create, type Font } from 'fontkitten';
import { charactersOfSite } from '#styles/characters.build.ts';
import { FILE_SHEET } from '#styles/file-style.build.ts';
import { cutFonts, type FontCut } from '#styles/fonts.build.ts';
import { buildStyle, SHEETS, type Style } from '#styles/sheet.build.ts';

describe('the style of a kind of page', () => {
	let style: Style;
	before(async () => {
		style = await buildStyle({ root: process.cwd(), base: '/verslag/' });
	});

	it('is one string with its own digest, the same each time', async () => {
		assert.deepEqual((await buildStyle({ root: process.cwd(), base: '/verslag/' })).sheets, style.sheets);
		for (const { css, hash } of Object.values(style.sheets))
			assert.equal(hash, `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
	});

	it('holds what that kind needs, and nothing of another', () => {
		const { reading, account } = style.sheets;
		assert.match(reading.css, /\.breadcrumb\b/);
		assert.match(account.css, /\.breadcrumb\b/);
		assert.match(reading.css, /\.pull\b/);
		assert.doesNotMatch(account.css, /\.pull\b/);
		assert.doesNotMatch(reading.css, /\.apparatus\b/);
	});

	it('is made of every file in the folder, each named once', () => {
		const files = globSync('*.css', { cwd: 'src/styles' }).map((file) => file.replace('.css', ''));
		assert.deepEqual([...SHEETS.map(([name]) => name), FILE_SHEET].sort(), files.sort());
	});

	it('asks for fonts below the base path and for nothing else', () => {
		for (const { css } of Object.values(style.sheets)) {
			const addresses = [...css.matchAll(/url\(["']?([^"')]+)/g)].map((found) => found[1]);
			assert.deepEqual(new Set(addresses), new Set(style.preload));
			assert.ok(addresses.length > 0 && addresses.every((address) => address?.startsWith('/verslag/fonts/')));
		}
	});
});

describe('a cut of a font', () => {
	let cache = '';
	let cuts: FontCut[] = [];
	before(async () => {
		cache = mkdtempSync(join(tmpdir(), 'leeseditie-fonts-'));
		cuts = await cutFonts('abcé 2014', cache);
	});
	after(() => rmSync(cache, { recursive: true }));

	it('has the characters asked for, and not the rest of the alphabet', () => {
		for (const { face, bytes } of cuts) {
			const font = create(Buffer.from(bytes));
			assert.ok('hasGlyphForCodePoint' in font);
			for (const character of 'abcé2014')
				assert.ok(font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0), face.family);
			assert.ok(!font.hasGlyphForCodePoint('Q'.codePointAt(0) ?? 0), face.family);
		}
	});

	it('has four kinds of figures for the text, and one form of each letter: no style asks for small capitals', async () => {
		const glyphs = async (text: string) =>
			(await cutFonts(text, cache)).map(({ bytes }) => (create(Buffer.from(bytes)) as Font).numGlyphs - 1);
		assert.deepEqual(await glyphs('abc'), [3, 3, 3]);
		const [text] = await glyphs('123');
		assert.equal(text, 12);
	});

	it('is the same from the cache as when it was made', async () => {
		const again = await cutFonts('abcé 2014', cache);
		assert.deepEqual(again, cuts);
	});
});

describe('the characters of the site', () => {
	it('hold all that readers may type, and no control characters', () => {
		const characters = charactersOfSite(process.cwd());
		for (const character of 'azAZ09~"\\ ëé’·§') assert.ok(characters.includes(character), character);
		assert.doesNotMatch(characters, /\p{C}/u);
	});
});
