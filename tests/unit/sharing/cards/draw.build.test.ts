import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import sharp from 'sharp';
import type { Card } from '#sharing/cards/card.ts';
import { cardAlt } from '#sharing/cards/card.ts';
import { drawCard } from '#sharing/cards/draw.build.ts';

const folders: string[] = [];
after(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Draws anew: nothing painted before is at hand. */
function drawnAnew(card: Card): Promise<Uint8Array> {
	const folder = mkdtempSync(join(tmpdir(), 'cards-'));
	folders.push(folder);
	return drawCard(card, folder);
}

const card: Card = {
	title: 'Dijken en kaden',
	text: 'De dijken zijn hoog genoeg',
	quoted: true,
	work: 'Verslag over 2031',
	page: 'p. 12–14',
	site: 'Leeseditie',
	language: 'nl',
};

/** Darkness of a stretch of a picture: 0 where it is paper. */
async function inked(
	png: Uint8Array,
	left: number,
	top: number,
	width: number,
	height: number,
): Promise<number> {
	const piece = await sharp(png).flatten().greyscale().extract({ left, top, width, height }).png().toBuffer();
	const { channels } = await sharp(piece).stats();
	return channels[0]?.stdev ?? 0;
}

describe('a card', () => {
	it('is a PNG of 1200 by 630, and the same bytes each time', async () => {
		const png = await drawnAnew(card);
		const { format, width, height } = await sharp(png).metadata();
		assert.deepEqual([format, width, height], ['png', 1200, 630]);
		assert.ok(png.length < 40_000, `${png.length} bytes`);
		assert.deepEqual(await drawnAnew(card), png);
	});

	it('keeps its edges free and its foot readable, whatever the length of its words', async () => {
		const long = 'Hoogwaterbeschermingsprogrammacoördinatieoverlegstructuur ';
		for (const words of ['', 'Œuvre Größe Ærø Αθήνα', long, long.repeat(20), 'de kade '.repeat(90)]) {
			const png = await drawnAnew({ ...card, title: words, text: words, work: words });
			assert.equal(await inked(png, 0, 0, 1200, 40), 0, `above: ${words}`);
			assert.equal(await inked(png, 0, 600, 1200, 30), 0, `below: ${words}`);
			assert.equal(await inked(png, 0, 0, 60, 630), 0, `left: ${words}`);
			assert.equal(await inked(png, 1140, 0, 60, 630), 0, `right: ${words}`);
			assert.ok((await inked(png, 860, 520, 280, 80)) > 5, `the name of the site: ${words}`);
		}
	});

	it('says what it shows to who cannot see it', () => {
		assert.equal(cardAlt(card), 'Dijken en kaden. Verslag over 2031. p. 12–14. De dijken zijn hoog genoeg');
		assert.equal(cardAlt({ ...card, quoted: false, page: '' }), 'Dijken en kaden. Verslag over 2031');
	});
});
