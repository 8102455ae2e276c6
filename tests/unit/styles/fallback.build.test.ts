import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { create, type Font } from 'fontkitten';
import { averageWidth, fallbacksFor } from '#styles/fallback.build.ts';
import { FACES } from '#styles/fonts.build.ts';
import { buildStyle, type Style } from '#styles/sheet.build.ts';
import { SYSTEM_FONTS } from '#styles/system-fonts.ts';
import { SYSTEMS, systemFont } from '../../support/browser/system-fonts.ts';

const cuts = [...SYSTEM_FONTS.serif, ...SYSTEM_FONTS.sans].flatMap(({ regular, bold }) =>
	bold ? [regular, bold] : [regular],
);

describe('a font of a system', () => {
	for (const file of new Set<string>(Object.values(SYSTEMS).flat()))
		it(`is as wide as it is said to be, and goes by its name: ${file.split('/').at(-1)}`, async () => {
			const font = create(await systemFont(file)) as Font;
			const cut = cuts.find(({ names }) => names.includes(font.fullName ?? ''));
			assert.ok(cut, `${font.fullName} is in no row of the table`);
			assert.ok(Math.abs(averageWidth(font) - cut.width) < 0.0005, `${averageWidth(font)}, not ${cut.width}`);
		});
});

describe('what stands in for a face', () => {
	let style: Style;
	before(async () => {
		style = await buildStyle({ root: process.cwd(), base: '/' });
	});

	it('is as wide as the face, or a little more or less, and its line is as high', async () => {
		for (const { face, bytes } of style.fonts) {
			const stand = await fallbacksFor(bytes, face);
			assert.ok(stand.length >= 4, face.family);
			const lines = stand.map(({ ascent, descent, sizeAdjust }) => ((ascent + descent) * sizeAdjust) / 100);
			for (const line of lines)
				assert.ok(Math.abs(line - (lines[0] ?? 0)) < 0.05, `${face.family}: ${lines}`);
			const letters = stand.filter(({ isCapitals }) => !isCapitals);
			for (const { local, weight, sizeAdjust } of letters) {
				const width = cuts.find(({ names }) => names === local)?.width ?? 0;
				const same = letters.filter((one) => one.weight === weight);
				const mean =
					same.reduce(
						(sum, one) => sum + one.sizeAdjust * (cuts.find(({ names }) => names === one.local)?.width ?? 0),
						0,
					) / same.length;
				assert.ok(Math.abs((sizeAdjust * width) / mean - 1) < 0.02, `${face.family} ${local}`);
			}
		}
	});

	it('has each weight of the face from a font of that weight: no browser makes a bold of its own', () => {
		for (const { css } of Object.values(style.sheets)) {
			for (const family of FACES.filter(({ weight }) => weight.includes(' ')).map(({ family }) => family))
				for (const weight of ['src', 'font-weight:600'])
					assert.equal(
						css.match(new RegExp(`font-family:"${family} systeem \\d";${weight}`, 'g'))?.length,
						SYSTEM_FONTS.sans.length,
					);
			assert.match(css, /font-family:"Schreefloos systeem 1";font-weight:600;src:local\("?Arial Bold/);
			assert.match(css, /font-synthesis:none/);
			assert.doesNotMatch(css, /font-display:(?!swap)/);
		}
	});

	it('is named in the tokens, all of it and in order', () => {
		const tokens = readFileSync('src/styles/tokens.css', 'utf8');
		for (const { family, kind } of FACES) {
			const names = [...tokens.matchAll(new RegExp(`'${family} systeem (\\d)'`, 'g'))].map(
				(found) => found[1],
			);
			assert.deepEqual(
				names,
				SYSTEM_FONTS[kind].map((_, index) => String(index + 1)),
			);
		}
	});
});
