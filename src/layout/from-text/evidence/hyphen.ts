/** Hyphens at a line end: is the word that would come of joining the halves a known one? */
import type { SearchPage } from '#layout/from-text/lattice/page.ts';

/** Whether the joined word stands elsewhere on the page or in the language's vocabulary. */
export function pageHas(page: SearchPage, joined: string, head: string, tail: string): boolean {
	return (
		(page.counts.get(joined) ?? 0) > 0 ||
		(page.counts.get(`${head}-${tail}`) ?? 0) > 0 ||
		page.language.vocabulary.has(joined)
	);
}
