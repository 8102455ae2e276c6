/**
 * The titles that a report tells of itself: its bookmarks and tags, each on its page, or else its printed
 * contents. A line of a page that reads as one is a heading, however it is set, as high as is told there.
 */
import type { Boxes } from '#layout/boxes.ts';
import { depthsOf } from '#layout/from-boxes/contents/depths.ts';
import type { ContentsEntry } from '#layout/from-boxes/contents/entries.ts';
import { areTrusted, taggedHeadings } from '#layout/from-boxes/titles/tagged.ts';
import type { BoxRow } from '#layout/from-boxes/words.ts';
import type { ReportEvidence, ToldTitle } from '#layout/report.ts';

const HIGHEST = 2;
const LOWEST = 6;
/** A title of fewer letters tells nothing. */
const FEWEST_LETTERS = 3;
/** Fewer bookmarks are no contents: they name the file, or its parts. */
const FEWEST = 4;
/** Headings that are tagged on more pages are running heads. */
const MOST_PAGES = 3;
/** What stands before a title and may be left out where it is told: `Hoofdstuk 2.`, `2.1`, `B.3`. */
const NUMBERED =
	/^(?:chapter|hoofdstuk|kapitel|chapitre|appendix|bijlage|anhang|annexe?|deel|part|teil)?(?:\d+|[a-z](?=\d))*/u;

/** `Bijlage B`, `C.`: an appendix by its letter. */
const LETTERED =
	/^(?:(?:[Aa]ppendix|[Bb]ijlage|[Aa]nhang|[Aa]nnexe?|APPENDIX|BIJLAGE)\s+)?\p{Lu}[.:]?(?=\s|$)/u;

/** A text by its letters and digits. */
export const wholeKey = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

/** A title by its letters and digits, without its number. */
export const titleKey = (text: string): string =>
	wholeKey(text.trim().replace(LETTERED, '')).replace(NUMBERED, '');

/** A page, as far as it tells titles. */
export interface TellingPage {
	readonly boxes: Boxes;
	readonly rows: readonly BoxRow[];
	readonly contents: readonly ContentsEntry[];
}

interface Named {
	readonly title: string;
	readonly depth: number;
	readonly folio?: string;
}

/** Bookmarks first, then what tags say; the contents where neither tells. */
export function titlesTold(pages: readonly TellingPage[]): ToldTitle[] {
	const marked = pages.flatMap(({ boxes }) => boxes.page.bookmarks ?? []);
	const tagged = pages.map(({ boxes, rows }) => ({ rows, tagged: taggedHeadings(boxes, rows) }));
	const own = [
		...(marked.length >= FEWEST ? titlesOf(marked, 'bookmark') : []),
		...(areTrusted(tagged) ? titlesOf(seldom(tagged.map((page) => page.tagged)), 'tag') : []),
	];
	const entries = pages.flatMap(({ contents }) => contents);
	if (own.length >= FEWEST || entries.length === 0) return own;
	const depths = depthsOf(entries.map(({ stands }) => stands));
	const listed = entries.map(({ title, folio }, i) => ({ title, folio, depth: depths[i] ?? 0 }));
	return titlesOf(listed, 'contents');
}

/** Headings of the pages without those that recur as running heads do. */
function seldom(pages: readonly (readonly Named[])[]): Named[] {
	const counts = new Map<string, number>();
	for (const page of pages)
		for (const key of new Set(page.map(({ title }) => titleKey(title))))
			counts.set(key, (counts.get(key) ?? 0) + 1);
	return pages.flat().filter(({ title }) => (counts.get(titleKey(title)) ?? 0) <= MOST_PAGES);
}

function titlesOf(named: readonly Named[], by: ToldTitle['by']): ToldTitle[] {
	const top = topOf(named.map(({ depth }) => depth));
	return named.flatMap(({ title, depth, folio }): ToldTitle[] => {
		const key = titleKey(title);
		if (key.length < FEWEST_LETTERS) return [];
		const level = Math.min(LOWEST, HIGHEST + Math.max(0, depth - top));
		return [{ by, key, whole: wholeKey(title), depth, level, ...(folio === undefined ? {} : { folio }) }];
	});
}

/** The first depth at which there is more than one: over it stands the name of the report. */
function topOf(depths: readonly number[]): number {
	const counts = Map.groupBy(depths, (depth) => depth);
	const several = [...counts].filter(([, { length }]) => length > 1).map(([depth]) => depth);
	return Math.min(...(several.length > 0 ? several : depths));
}

/** The titles that may stand on a page: its own bookmarks and tags, and what the contents say begins there. */
export function titlesOn(
	{ titles }: ReportEvidence,
	boxes: Boxes,
	rows: readonly BoxRow[],
): readonly ToldTitle[] {
	if (titles.length === 0) return [];
	const nameOf = (by: string, key: string, depth: number): string => `${by} ${depth} ${key}`;
	const own = new Set([
		...(boxes.page.bookmarks ?? []).map(({ title, depth }) => nameOf('bookmark', titleKey(title), depth)),
		...taggedHeadings(boxes, rows).map(({ title, depth }) => nameOf('tag', titleKey(title), depth)),
	]);
	const printed = rows.flat().find(({ folio }) => folio)?.text;
	return titles.filter(({ by, key, depth, folio }) =>
		by === 'contents' ? printed === undefined || printed === folio : own.has(nameOf(by, key, depth)),
	);
}
