/**
 * The printed contents: lines of the first pages that each end (or begin) with a page number, going up. What
 * they name begins on the page that prints that number.
 */
import type { Beginning } from '#extract/edition/chapters.ts';
import type { ExtractedPage } from '#extract/page.ts';
import { splitLines } from '#layout/raw-lines.ts';

/** Pages at the beginning among which contents are looked for. */
const FIRST_PAGES = 15;
/** Entries of contents, at least. */
const FEWEST = 4;
/** How many of its lines a page of contents has as entries. */
const SHARE = 0.3;
const ENTRY = /^(?<title>.*?\p{L}.*?)[\s.·…_-]+(?<folio>\d{1,4})$/u;
const NUMBER_FIRST = /^(?<folio>\d{1,4})\s+(?<title>\p{L}.*\p{L}[^\d]*)$/u;
/** `2.1 …`: part of a chapter. */
const PART = /^\d+\.\d/u;
const WORD =
	/^(?:inhoud|inhoudsopgave|contents|table of contents|inhalt|inhaltsverzeichnis|sommaire|table des matières)$/iu;

interface Entry {
	readonly title: string;
	readonly folio: string;
	/** Left edge of the line, points. */
	readonly left: number;
	readonly bold: boolean;
	readonly size: number;
}

/** @param folios of the pages, in their order; what they print, or the number that they have */
export function printedContents(
	pages: readonly ExtractedPage[],
	folios: readonly (string | undefined)[],
): Beginning[] {
	for (const page of pages.slice(0, FIRST_PAGES)) {
		const entries = entriesOf(page, folios);
		if (entries.length >= FEWEST)
			return highest(entries).map(({ title, folio }) => ({ title, page: folios.indexOf(folio), depth: 0 }));
	}
	return [];
}

/** The entries of a page of contents; none where it is another page. */
function entriesOf({ text, boxes }: ExtractedPage, folios: readonly (string | undefined)[]): Entry[] {
	const lines = splitLines(text);
	const named = lines.some((line) => WORD.test(line.trim()));
	for (const form of [ENTRY, NUMBER_FIRST]) {
		const entries = lines.flatMap((line, index): Entry[] => {
			const { title, folio } = form.exec(line.trim())?.groups ?? {};
			const first = boxes.words.find(([at]) => at === index + 1);
			if (title === undefined || folio === undefined || first === undefined) return [];
			if (!folios.includes(folio)) return [];
			const font = boxes.fonts[first[7]];
			return [{ title: tidy(title), folio, left: first[3], size: first[6], bold: font?.bold ?? false }];
		});
		const upward = entries.filter(
			({ folio }, at) => at === 0 || Number(folio) >= Number(entries[at - 1]?.folio),
		);
		const share = upward.length / Math.max(1, lines.filter((line) => line.trim() !== '').length);
		if (upward.length >= FEWEST && upward.length >= 0.9 * entries.length && (named || share >= SHARE))
			return upward;
	}
	return [];
}

const tidy = (title: string): string =>
	title
		.replace(/[\s.·…_]+$/u, '')
		.replace(/\s+/gu, ' ')
		.trim();

/** The entries of the highest level: the boldest, or else those that stand out to the left. */
function highest(entries: readonly Entry[]): readonly Entry[] {
	const whole = entries.filter(({ title }) => !PART.test(title));
	const bold = whole.filter(({ bold }) => bold);
	if (bold.length > 1 && bold.length < whole.length) return bold;
	const left = Math.min(...whole.map((entry) => entry.left));
	const out = whole.filter((entry) => entry.left <= left + 3);
	return out.length > 1 ? out : whole;
}
