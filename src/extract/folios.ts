/**
 * Printed page numbers, learnt across the pages: a number at the head or the foot of a page that goes up with
 * it. One page alone tells nothing; a number that fits no other page is none.
 */
import type { ExtractedPage } from '#extract/page.ts';
import { splitLines } from '#layout/raw-lines.ts';

/** The outermost part of a page's height in which a folio stands. */
const EDGE = 0.15;
/** So many pages around one tell whether its number goes up with them. */
const AROUND = 6;
/** Folios stand at one height, points. */
const ONE_HEIGHT = 6;
const NUMBER = /^[-–—[(|]?([1-9]\d{0,4})[-–—\])|.]?$/u;

/** A word that may be a folio. */
interface Candidate {
	readonly word: number;
	readonly value: number;
	/** Its number less that of the page: the same for all pages of one count. */
	readonly offset: number;
	readonly baseline: number;
	/** Distance from the nearer edge, points. */
	readonly away: number;
}

export interface Folio {
	readonly folio: string;
	/** Index of the word. */
	readonly word: number;
}

/** For each page its folio, if it prints one. */
export function foliosOf(pages: readonly ExtractedPage[]): (Folio | undefined)[] {
	const candidates = pages.map(candidatesOf);
	return candidates.map((list, page) => {
		const around = candidates.slice(Math.max(0, page - AROUND), page + AROUND + 1).flat();
		const supported = list.map((one) => ({ ...one, pages: pagesLike(one, around) }));
		const best = supported.toSorted((a, b) => b.pages - a.pages || a.away - b.away)[0];
		return best === undefined || best.pages < 2 ? undefined : { folio: String(best.value), word: best.word };
	});
}

/** Of how many pages a number stands at the same height and goes up with this one; its own among them. */
function pagesLike({ offset, baseline }: Candidate, around: readonly Candidate[]): number {
	const alike = around.filter(
		(one) => one.offset === offset && Math.abs(one.baseline - baseline) <= ONE_HEIGHT,
	);
	return new Set(alike.map(({ value }) => value)).size;
}

function candidatesOf({ text, boxes }: ExtractedPage, page: number): Candidate[] {
	const lines = splitLines(text);
	const apart = new Set((boxes.unseen ?? []).flatMap(({ words }) => words));
	const { height } = boxes.page;
	return boxes.words.flatMap(([line, start, end, , baseline], word) => {
		const away = Math.min(baseline, height - baseline);
		const number = NUMBER.exec(lines[line - 1]?.slice(start, end) ?? '')?.[1];
		if (number === undefined || away > EDGE * height || apart.has(word)) return [];
		const value = Number(number);
		return [{ word, value, offset: value - page, baseline, away }];
	});
}
