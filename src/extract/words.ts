/**
 * Glyphs → words. A source draws pieces of words in an order of its own; a piece ends at white space, drawn
 * or left open. Pieces that stand against each other on one baseline are one word, whatever was drawn
 * between.
 */
import { cluster } from '#extract/cluster.ts';
import type { Glyph } from '#extract/drawn.ts';
import { type PlacedGlyph, placed, type Word } from '#extract/word.ts';

/**
 * White between two letters that parts words, in sizes of type: a narrow word space is a sixth of it. Where
 * the source draws its word spaces, less than a quarter is a thin space: `§ 39` is one word.
 */
const WORD_GAP = { left: 0.14, drawn: 0.25 };
/** How far a letter may stand back over the one before it (kerning, italics). */
const OVERLAP = 0.4;
/** Baselines this near are the same, in sizes of type. */
const SAME_BASELINE = 0.06;
/** Pieces whose baselines are this near may be parts of one word, points. */
const SAME_LINE = 0.5;
/** Type smaller than this beside that of its neighbour is a raised or lowered sign where it is no letter. */
const SMALLER = 0.87;
/** A glyph of nothing: word spaces, tabs, and the zero-width space. */
const WHITE = /^[\s\u200b]+$/u;

/** A page has at most so many letters for each word space that it draws, if it draws them. */
const LETTERS_A_SPACE = 20;

/** How much white parts words where a page's words are parted as in these glyphs, in sizes of type. */
export function wordGapOf(glyphs: readonly Glyph[]): number {
	const white = glyphs.filter(({ text }) => WHITE.test(text)).length;
	return white * LETTERS_A_SPACE > glyphs.length ? WORD_GAP.drawn : WORD_GAP.left;
}

/** Words of glyphs that all have one line of writing and are seen alike; in the order of drawing. */
export function wordsOf(glyphs: readonly Glyph[], wordGap: number): Word[] {
	const pieces = piecesOf(glyphs.map(placed), wordGap);
	const lines = cluster(pieces, ({ baseline }) => baseline, SAME_LINE);
	return lines.flatMap((line) => joined(line, wordGap));
}

/** Runs of glyphs that follow each other in drawing and in print. */
function piecesOf(glyphs: readonly PlacedGlyph[], wordGap: number): Word[] {
	const pieces: Word[] = [];
	let run: PlacedGlyph[] = [];
	let spaceBefore = false;
	const close = (spaceAfter: boolean) => {
		if (run.length > 0) pieces.push(piece(run, spaceBefore, spaceAfter));
		run = [];
		spaceBefore = spaceAfter;
	};
	let last: PlacedGlyph | undefined;
	for (const next of glyphs) {
		if (WHITE.test(next.glyph.text)) {
			close(true);
			last = undefined;
			continue;
		}
		if (last !== undefined && !follows(last, next, wordGap)) close(false);
		run.push(next);
		last = next;
	}
	close(false);
	return pieces;
}

function piece(glyphs: readonly PlacedGlyph[], spaceBefore: boolean, spaceAfter: boolean): Word {
	const first = glyphs[0] as PlacedGlyph;
	const end = Math.max(...glyphs.map(({ along, glyph }) => along + glyph.width));
	return {
		glyphs,
		start: Math.min(...glyphs.map(({ along }) => along)),
		end,
		baseline: first.across,
		size: first.glyph.size,
		spaceBefore,
		spaceAfter,
		glued: false,
		...(first.glyph.unseen === undefined ? {} : { unseen: first.glyph.unseen }),
	};
}

/** Whether a glyph goes on with the word of the one drawn before it. */
function follows(last: PlacedGlyph, next: PlacedGlyph, wordGap: number): boolean {
	const { size } = last.glyph;
	const gap = next.along - (last.along + last.glyph.width + last.glyph.spacing);
	const alike = Math.abs(next.glyph.size - size) <= 0.01 * size;
	const level = Math.abs(next.across - last.across) <= 0.01 * size;
	return alike && level && gap < wordGap * size && gap > -OVERLAP * size;
}

/** Pieces of one line, from left to right, those that make one word together. */
function joined(pieces: readonly Word[], wordGap: number): Word[] {
	const words: Word[] = [];
	for (const next of [...pieces].sort((a, b) => a.start - b.start)) {
		const last = words.at(-1);
		if (last !== undefined && stand(last, next, wordGap) && isOneWord(last, next)) {
			words[words.length - 1] = {
				...last,
				glyphs: [...last.glyphs, ...next.glyphs],
				end: Math.max(last.end, next.end),
				size: Math.max(last.size, next.size),
				spaceAfter: next.spaceAfter,
			};
		} else words.push(next);
	}
	return words;
}

/** Whether a word stands against the one before it, with no white space between. */
export function stand(last: Word, next: Word, wordGap: number): boolean {
	const size = Math.max(last.size, next.size);
	const spacing = last.glyphs.at(-1)?.glyph.spacing ?? 0;
	const gap = next.start - (last.end + spacing);
	return !last.spaceAfter && !next.spaceBefore && gap < wordGap * size && gap > -OVERLAP * size;
}

const NO_LETTERS = /^[^\p{L}]+$/u;

/** Whether two pieces that stand against each other are one word: not a raised or lowered sign behind it. */
function isOneWord(last: Word, next: Word): boolean {
	const larger = Math.max(last.size, next.size);
	if (Math.abs(next.baseline - last.baseline) > SAME_BASELINE * larger) return false;
	const smaller = next.size < last.size ? next : last;
	const reads = smaller.glyphs.map(({ glyph }) => glyph.text).join('');
	return smaller.size >= SMALLER * larger || !NO_LETTERS.test(reads);
}
