/**
 * Titles of the pages of chapters and sections, in which no two are alike: a report may be one chapter of its
 * own title, may have two sections of one name, and so may two editions.
 */
import type { EditionView } from '#components/library/library.ts';

/** What is read of an edition. */
type Named = Pick<EditionView, 'title'> & {
	readonly chapters: readonly {
		readonly title: string;
		readonly path: string;
		readonly sections: readonly { readonly title: string; readonly path: string; readonly folio: string }[];
	}[];
};

/**
 * By address. A title that another page has too tells the printed page and the edition, and where that does
 * not part them a number.
 *
 * @param mark a printed page as readers see it: `p. 41`.
 */
export function pageTitles(editions: readonly Named[], mark: (folio: string) => string): Map<string, string> {
	const all = editions.flatMap((edition) =>
		edition.chapters.flatMap((chapter) => [
			{ path: chapter.path, short: `${chapter.title} · ${edition.title}`, whole: undefined },
			...chapter.sections.map(({ path, title, folio }) => ({
				path,
				short: `${title} · ${chapter.title}`,
				whole: `${title} (${mark(folio)}) · ${chapter.title} · ${edition.title}`,
			})),
		]),
	);
	const times = new Map<string, number>();
	for (const { short } of all) times.set(short, (times.get(short) ?? 0) + 1);
	const taken = new Map<string, number>();
	return new Map(
		all.map(({ path, short, whole }) => {
			const title = whole === undefined || times.get(short) === 1 ? short : whole;
			const count = (taken.get(title) ?? 0) + 1;
			taken.set(title, count);
			return [path, count === 1 ? title : `${title} (${count})`];
		}),
	);
}
