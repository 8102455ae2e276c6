/**
 * The contents of an edition as pages show them: all on one page where they have room there; else its
 * chapters, in parts, and the contents of a long chapter on pages of its own.
 */
import { type ContentsEntry, chapterEntries } from '#components/contents/contents-entries.ts';
import type { ChapterView, EditionView } from '#components/library/library.ts';
import { chapterContentsPath, contentsId, contentsPath, partPath } from '#edition/addresses.ts';
import { type Part, partsOf } from '#edition/parts.ts';

/** A place, and its printed page. */
export interface ListedEntry extends ContentsEntry {
	readonly folio: string;
}

/** A chapter in the list of chapters. */
export interface ListedChapter {
	readonly chapter: ChapterView;
	/** Its printed pages. */
	readonly folios: readonly string[];
	/** The places that the list shows: all of them, or the first of the largest. */
	readonly shown: readonly ListedEntry[];
	/** How many there are. */
	readonly count: number;
	/** All of them on pages of their own; none where the list shows them all. */
	readonly own: readonly Part<ListedEntry>[];
}

export interface EditionContents {
	/** Whether its chapters are unfolded at first. */
	readonly open: boolean;
	readonly parts: readonly Part<ListedChapter>[];
	/** Where a chapter or a section is listed, by its id: an address below the base, with that id. */
	readonly places: ReadonlyMap<string, string>;
}

/** Places beyond which chapters are folded at first, and beyond which they have no room on one page. */
const UNFOLDED = 150;
const ON_ONE_PAGE = 300;

/** Chapters of one page, and places that it shows of each, where an edition has no room on one. */
const CHAPTERS = 40;
const SHOWN = 12;

/** Places on a page of one chapter. */
const OF_CHAPTER = 150;

const known = new WeakMap<EditionView, EditionContents>();

/** Made once of each edition. */
export function contentsOf(edition: EditionView): EditionContents {
	const made = known.get(edition) ?? make(edition);
	known.set(edition, made);
	return made;
}

function make(edition: EditionView): EditionContents {
	const { pages, blocks } = edition.account;
	const folios = new Map(pages.map(({ file, folio }) => [file, folio]));
	const pageOf = new Map(
		blocks
			.filter(({ kind }) => kind === 'heading')
			.map(({ chapter, id, source }) => [`${chapter}/${id}`, folios.get(source[0]?.page ?? '')]),
	);
	const foliosIn = Map.groupBy(pages, ({ chapter }) => chapter);
	const all = edition.chapters.map((chapter) => ({
		chapter,
		folios: (foliosIn.get(chapter.slug) ?? []).map(({ folio }) => folio),
		entries: chapterEntries(chapter).map((entry) => ({
			...entry,
			folio: pageOf.get(`${chapter.slug}/${entry.heading}`) ?? entry.section.folio,
		})),
	}));
	const total = all.reduce((sum, { entries }) => sum + entries.length, 0);
	const isWhole = total <= ON_ONE_PAGE;
	const listed = all.map(({ chapter, folios, entries }): ListedChapter => {
		const [count, isShown] = [entries.length, isWhole || entries.length <= SHOWN];
		return {
			chapter,
			folios,
			count,
			shown: isShown ? entries : largest(entries).slice(0, SHOWN),
			own: isShown ? [] : partsOf(entries, OF_CHAPTER, ({ level }, before) => level < before.level),
		};
	});
	const parts = partsOf(listed, isWhole ? listed.length : CHAPTERS);
	return {
		open: all.length === 1 || total <= UNFOLDED,
		parts,
		places: new Map(parts.flatMap((part) => placesIn(edition.slug, part))),
	};
}

/** Those printed largest. */
function largest(entries: readonly ListedEntry[]): readonly ListedEntry[] {
	const level = Math.min(...entries.map((entry) => entry.level));
	return entries.filter((entry) => entry.level === level);
}

function placesIn(edition: string, { number, items }: Part<ListedChapter>): [id: string, path: string][] {
	const list = partPath(contentsPath(edition), number);
	return items.flatMap(({ chapter: { slug }, shown, own }) => {
		const place = (page: string, section?: string): [string, string] => {
			const id = contentsId(slug, section);
			return [id, `${page}#${id}`];
		};
		const sections = (page: string, entries: readonly ListedEntry[]) =>
			entries.filter(({ opens }) => opens).map(({ section }) => place(page, section.slug));
		return [
			place(list),
			...(own.length === 0 ? sections(list, shown) : []),
			...own.flatMap((part) =>
				sections(partPath(chapterContentsPath(edition, slug), part.number), part.items),
			),
		];
	});
}
