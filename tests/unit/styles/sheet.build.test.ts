import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { create } from 'fontkitten';
import { charactersOfSite } from '#styles/characters.build.ts';
import { cutFonts, type FontCut } from '#styles/fonts.build.ts';
import { buildStyle, SHARED, SHEETS, type Style } from '#styles/sheet.build.ts';

describe('the style of a kind of page', () => {
	let style: Style;
	before(async () => {
		style = await buildStyle({ root: process.cwd(), base: '/verslag/', shares: true });
	});

	it('is one string with its own digest, the same each time', async () => {
		assert.deepEqual(
			(await buildStyle({ root: process.cwd(), base: '/verslag/', shares: true })).sheets,
			style.sheets,
		);
		for (const { css, hash } of Object.values(style.sheets))
			assert.equal(hash, `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
	});

	it('holds what that kind needs, and nothing of another', () => {
		const { reading, home } = style.sheets;
		assert.match(reading.css, /\.breadcrumb\b/);
		assert.match(home.css, /\.breadcrumb\b/);
		assert.match(reading.css, /\.pull\b/);
		assert.doesNotMatch(home.css, /\.pull\b/);
		assert.doesNotMatch(reading.css, /\.apparatus\b/);
	});

	it('is in a text what its first view needs, and in a file, named by its digest, what comes after', () => {
		const { css, file } = style.sheets.reading;
		assert.match(css, /\.text\b/);
		assert.doesNotMatch(css, /\.colophon\b|@page\b/);
		assert.match(file?.css ?? '', /\.colophon\b[\s\S]*@page\b/);
		const digest = createHash('sha256')
			.update(file?.css ?? '')
			.digest('hex');
		assert.equal(file?.name, `reading.${digest.slice(0, 8)}.css`);
	});

	it('is a file, whole, of the pages of print', () => {
		for (const { css, file } of [style.sheets.account, style.sheets.source]) {
			assert.equal(css, '');
			assert.match(file?.css ?? '', /@font-face[\s\S]*\.breadcrumb\b[\s\S]*@page\b/);
		}
	});

	it('is carried whole where pages share no files', async () => {
		const { sheets } = await buildStyle({ root: process.cwd(), base: '/verslag/', shares: false });
		assert.match(sheets.reading.css, /\.text\b[\s\S]*\.colophon\b[\s\S]*@page\b/);
		assert.ok(Object.values(sheets).every(({ css, file }) => css !== '' && file === undefined));
	});

	it('shares only files that the table has', () => {
		const names = new Set(SHEETS.map(([name]) => name));
		for (const shared of Object.values(SHARED))
			if (shared !== 'all') for (const name of shared) assert.ok(names.has(name), name);
	});

	it('is made of every file in the folder, each named once', () => {
		const files = globSync('*.css', { cwd: 'src/styles' }).map((file) => file.replace('.css', ''));
		assert.deepEqual(SHEETS.map(([name]) => name).sort(), files.sort());
	});

	it('asks for fonts below the base path and for nothing else', () => {
		for (const { css, file } of Object.values(style.sheets)) {
			const addresses = [...(css || file?.css || '').matchAll(/url\(["']?([^"')]+)/g)].map(
				(found) => found[1],
			);
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
