/**
 * Cards as they are built. A drawn card is kept in node_modules/.cache under the digest of its words as they
 * are laid out, and is drawn anew when those change; drawing is the work of threads, one a core.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '#sharing/cards/card.ts';
import { type Cover, coverLayout } from '#sharing/cards/cover.ts';
import { drawers } from '#sharing/cards/drawers.build.ts';
import { titleWidths } from '#sharing/cards/faces.build.ts';
import { layout, type Piece } from '#sharing/cards/layout.ts';

/** Kept drawings; a new way to draw them, or other fonts, is a new folder. */
const CACHE = 'node_modules/.cache/cards-4';

/**
 * @param cache folder of what was drawn before.
 * @returns a PNG of the size that `card.ts` has; the same words give the same bytes.
 */
export const drawCard = (card: Card, cache = CACHE): Promise<Uint8Array<ArrayBuffer>> =>
	drawn(layout(card, titleWidths()), cache);

/** The cover of a book, as {@link drawCard} draws a card. */
export const drawCover = (cover: Cover, cache = CACHE): Promise<Uint8Array<ArrayBuffer>> =>
	drawn(coverLayout(cover, titleWidths()), cache);

async function drawn(piece: Piece, cache: string): Promise<Uint8Array<ArrayBuffer>> {
	const laidOut = JSON.stringify(piece);
	const kept = join(cache, `${createHash('sha256').update(laidOut).digest('hex').slice(0, 32)}.png`);
	if (!existsSync(kept)) {
		mkdirSync(cache, { recursive: true });
		// Builds run side by side: none may read what another has half written.
		const own = `${kept}.${process.pid}`;
		writeFileSync(own, await drawers()(laidOut));
		renameSync(own, kept);
	}
	return new Uint8Array(readFileSync(kept));
}
