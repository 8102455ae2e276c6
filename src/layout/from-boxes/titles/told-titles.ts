/**
 * The titles that a report tells of itself: its bookmarks, each on its page, or else its printed contents. A
 * line of a page that reads as one is a heading, however it is set, and stands as high as is told there.
 */
import type { Boxes } from '#layout/boxes.ts';
import { depthsOf } from '#layout/from-boxes/contents/depths.ts';
import type { ContentsEntry } from '#layout/from-boxes/contents/entries.ts';
import type { BoxRow } from '#layout/from-boxes/words.ts';
import type { ReportEvidence, ToldTitle } from '#layout/report.ts';

const HIGHEST = 2;
const LOWEST = 6;
/** A title of fewer letters tells nothing. */
const FEWEST_LETTERS = 3;
/** Fewer bookmarks are no contents: they name the file, or its parts. */
const FEWEST = 4;
/** What stands before a title and may be left out where it is told: `Hoofdstuk 2.`, `2.1`, `B.3`. */
const NUMBERED =
	/^(?:chapter|hoofdstuk|kapitel|chapitre|appendix|bijlage|anhang|annexe?|deel|part|teil)?(?:\d+|[a-z](?=\d))*/u;

/** A title by its letters and digits, without its number. */
export function titleKey(text: string): string {
	const letters = text
		.trim()
		.replace(/^\p{Lu}[.:]?\s+/u, '')
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
	return letters.replace(NUMBERED, '');
}

/** A page, as far as it tells titles. */
export interface TellingPage {
	readonly bookmarks: Boxes['page']['bookmarks'];
	readonly contents: readonly ContentsEntry[];
}

export function titlesTold(pages: readonly TellingPage[]): ToldTitle[] {
	const marked = pages.flatMap(({ bookmarks = [] }) => bookmarks);
	const entries = pages.flatMap(({ contents }) => contents);
	const depths = depthsOf(entries.map(({ stands }) => stands));
	const listed = entries.map(({ title, folio }, i) => ({ title, folio, depth: depths[i] ?? 0 }));
	const by: readonly { title: string; depth: number; folio?: string }[] =
		marked.length >= FEWEST ? marked : listed;
	const top = topOf(by.map(({ depth }) => depth));
	return by.flatMap((one): ToldTitle[] => {
		const key = titleKey(one.title);
		if (key.length < FEWEST_LETTERS) return [];
		const level = Math.min(LOWEST, HIGHEST + Math.max(0, one.depth - top));
		return [{ key, depth: one.depth, level, ...(one.folio === undefined ? {} : { folio: one.folio }) }];
	});
}

/** The first depth at which there is more than one: over it stands the name of the report. */
function topOf(depths: readonly number[]): number {
	const counts = Map.groupBy(depths, (depth) => depth);
	const several = [...counts].filter(([, { length }]) => length > 1).map(([depth]) => depth);
	return Math.min(...(several.length > 0 ? several : depths));
}

/** The titles that may stand on a page: its own bookmarks, or what the contents say begins there. */
export function titlesOn(
	{ titles }: ReportEvidence,
	{ page: { bookmarks = [] } }: Pick<Boxes, 'page'>,
	rows: readonly BoxRow[],
): readonly ToldTitle[] {
	if (titles.some(({ folio }) => folio === undefined)) {
		const nameOf = (key: string, depth: number): string => `${depth} ${key}`;
		const own = new Set(bookmarks.map(({ title, depth }) => nameOf(titleKey(title), depth)));
		return titles.filter(({ key, depth }) => own.has(nameOf(key, depth)));
	}
	const printed = rows.flat().find(({ folio }) => folio)?.text;
	return titles.filter(({ folio }) => printed === undefined || printed === folio);
}
