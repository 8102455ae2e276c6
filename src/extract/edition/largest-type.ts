/**
 * Where chapters begin, in a report that tells none: on the pages that the largest type heads which heads
 * several. What stands alone in its size, as on a cover, and what recurs on pages parts nothing.
 */
import type { Beginning } from '#extract/edition/chapters.ts';
import type { ExtractedPage } from '#extract/page.ts';
import { splitLines } from '#layout/raw-lines.ts';

/** A report of fewer pages is one chapter, and so is one that fewer titles part. */
const FEWEST_PAGES = 6;
const FEWEST = 3;
/** Titles stand on this share of the pages or less: else they are titles of sections. */
const MOST = 0.5;
/** Titles are so much larger than the running text, and of no more letters. */
const LARGER = 1.3;
const MOST_LETTERS = 120;
/** A title stands in the upper part of its page. */
const UPPER = 0.6;
/** Baselines of a title of several lines lie no further apart, in sizes of its type. */
const GOES_ON = 1.8;

interface Word {
	readonly text: string;
	readonly size: number;
	readonly font: string;
	readonly baseline: number;
}

interface Title {
	readonly title: string;
	readonly page: number;
	readonly size: number;
	/** Size and face: titles of chapters are set alike. */
	readonly style: string;
}

/** The chapters that the type tells; none where it tells none. */
export function chaptersByType(pages: readonly ExtractedPage[]): Beginning[] {
	if (pages.length < FEWEST_PAGES) return [];
	const words = pages.map(wordsOf);
	const body = commonest(words.flat());
	const titles = words.flatMap((own, page) => titlesOn(own, page, pages[page]?.boxes.page.height ?? 0, body));
	const styles = [...Map.groupBy(titles, ({ style }) => style).values()].toSorted(
		(a, b) => (b[0]?.size ?? 0) - (a[0]?.size ?? 0),
	);
	for (const own of styles) {
		const once = own.filter(({ title }) => own.filter((other) => other.title === title).length === 1);
		const starts = once.filter(({ page }, i) => page !== once[i - 1]?.page);
		if (starts.length >= FEWEST && starts.length <= MOST * pages.length)
			return starts.map(({ title, page }) => ({ title, page, depth: 0 }));
	}
	return [];
}

/** The words of a page that a reader sees upright. */
function wordsOf({ text, boxes }: ExtractedPage): Word[] {
	const lines = splitLines(text);
	const apart = new Set([...(boxes.unseen ?? []), ...(boxes.turned ?? [])].flatMap(({ words }) => words));
	return boxes.words.flatMap(([line, start, end, , baseline, , size, font], index) => {
		if (apart.has(index)) return [];
		const own = lines[line - 1]?.slice(start, end) ?? '';
		return [{ text: own, size: Math.round(size * 2) / 2, font: boxes.fonts[font]?.name ?? '', baseline }];
	});
}

/** The size of most letters. */
function commonest(words: readonly Word[]): number {
	const letters = new Map<number, number>();
	for (const { text, size } of words) letters.set(size, (letters.get(size) ?? 0) + text.length);
	return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** Of each style larger than the text, what stands first of it on a page, where that is a title. */
function titlesOn(words: readonly Word[], page: number, height: number, body: number): Title[] {
	const large = words.filter(({ size }) => size >= LARGER * body);
	const styles = Map.groupBy(large, ({ size, font }) => `${size} ${font}`);
	return [...styles].flatMap(([style, own]) => {
		const [first] = own;
		if (!first || first.baseline > UPPER * height) return [];
		const end = own.findIndex(
			({ baseline }, i) => baseline - (own[i - 1]?.baseline ?? baseline) > GOES_ON * first.size,
		);
		const title = (end < 0 ? own : own.slice(0, end)).map(({ text }) => text).join(' ');
		const letters = title.replace(/[^\p{L}]/gu, '').length;
		return letters >= FEWEST && letters <= MOST_LETTERS ? [{ title, page, size: first.size, style }] : [];
	});
}
