/**
 * Chapters of an edition, of what a source tells: its bookmarks, from the highest level that has more than
 * one. A page belongs to one chapter, the one that begins on it or before it.
 */
import { shortened, slugOf } from '#edition/anchors.ts';

/** Where something begins, by the index of its page. */
export interface Beginning {
	readonly title: string;
	readonly page: number;
	/** 0 for the highest level. */
	readonly depth: number;
}

export interface Chapter {
	readonly slug: string;
	readonly title: string;
	/** Where it is a guess, and how it was made. */
	readonly by?: 'editors';
	readonly note?: string;
	/** Names of its pages. */
	readonly pages: readonly string[];
}

/**
 * The slug of a report that is one chapter, and what stands before the first, in the language of the edition.
 */
const NAMES: Readonly<Record<string, { readonly all: string; readonly front: string }>> = {
	nl: { all: 'tekst', front: 'Voorwerk' },
	en: { all: 'text', front: 'Front matter' },
	de: { all: 'text', front: 'Titelei' },
	fr: { all: 'texte', front: 'Pages liminaires' },
};
/** More chapters than this are sections, in a report of less than so many pages for each. */
const MOST = 60;
const PAGES_EACH = 4;
/** A slug is part of an address that people read aloud: so many words at most. */
const SLUG_WORDS = 6;

/** The chapters of a report; where nothing tells any, it is one with the title of the report. */
export function chaptersOf(
	files: readonly string[],
	beginnings: readonly Beginning[],
	{ language, title: ofReport }: { readonly language: string; readonly title: string },
): Chapter[] {
	const names = NAMES[language] ?? (NAMES['en'] as { all: string; front: string });
	const starts = startsOf(beginnings, files.length);
	if (starts.length === 0) return [{ slug: names.all, title: ofReport, pages: files }];
	const all = starts[0]?.page === 0 ? starts : [{ title: names.front, page: 0 }, ...starts];
	const slugs = new Set<string>();
	return all.map(({ title, page }, index) => ({
		slug: newSlug(title, slugs),
		title,
		pages: files.slice(page, all[index + 1]?.page ?? files.length),
	}));
}

/** One beginning a page, of the highest level that parts the pages. */
function startsOf(beginnings: readonly Beginning[], pages: number): { title: string; page: number }[] {
	const inside = beginnings.filter(({ page }) => page >= 0 && page < pages);
	const most = Math.max(MOST, pages / PAGES_EACH);
	const depths = [...new Set(inside.map(({ depth }) => depth))].sort((a, b) => a - b);
	for (const depth of depths) {
		const starts = inside
			.filter((one) => one.depth <= depth)
			.toSorted((a, b) => a.page - b.page)
			.filter(({ page }, index, all) => page !== all[index - 1]?.page);
		if (starts.length > 1 && starts.length <= most) return starts.map(({ title, page }) => ({ title, page }));
	}
	return [];
}

/** A title in another script has none of its own. */
function newSlug(title: string, taken: Set<string>): string {
	const words = slugOf(title).match(/[a-z0-9]+/gu) ?? [];
	const short = shortened(words.slice(0, SLUG_WORDS).join('-')) || 'deel';
	let slug = short;
	for (let next = 2; taken.has(slug); next++) slug = `${short}-${next}`;
	taken.add(slug);
	return slug;
}
