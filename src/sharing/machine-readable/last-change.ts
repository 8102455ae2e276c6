/** When a page last changed, by what the editors say of it: never by the clock of a build. */
import type { EditionChange } from '#edition/yaml/dated.ts';

/** What is known of one edition. */
export interface EditionChanges {
	readonly edition: string;
	/** The newest first. */
	readonly changes: readonly EditionChange[];
	/** Slugs of its chapters. */
	readonly chapters: readonly string[];
}

/**
 * Whether a change of a place of an edition is one of a page: of itself, of what it is in, or of what is in
 * it.
 */
export const touches = (place: string, page: string): boolean =>
	place === page || place.startsWith(`${page}/`) || page.startsWith(`${place}/`);

/**
 * @param path of the page, below the base; `''` is the home page, which tells of all editions.
 * @returns the day, `2026-11-24`; `undefined` of a page that belongs to no edition, or to one that tells of
 * no changes.
 */
export function lastChange(path: string, editions: readonly EditionChanges[]): string | undefined {
	if (path === '') {
		const days = editions.flatMap(({ changes }) => changes[0]?.date ?? []);
		return days.sort().at(-1);
	}
	const [slug, ...rest] = path.split('/').filter(Boolean);
	const of = editions.find(({ edition }) => edition === slug);
	const page = rest.join('/');
	// What is no chapter tells of the whole edition.
	if (!of?.chapters.includes(rest[0] ?? '')) return of?.changes[0]?.date;
	return of.changes.find(({ at }) => at === undefined || at.some((place) => touches(place, page)))?.date;
}
