/** A title at the head of a page is no running head, though it stands where heads do and looks as they look. */
import { partsOf } from '#layout/from-boxes/furniture/edge-parts.ts';
import { titleKey } from '#layout/from-boxes/titles/told-titles.ts';
import type { BoxedWord, BoxRow } from '#layout/from-boxes/words.ts';
import type { ToldTitle } from '#layout/report.ts';

/** Lines of a title, at most. */
const MOST_LINES = 4;

/**
 * Whether words are of a title that begins on the page and stands there once: no head repeats it.
 * @param titles those that may stand on the page
 */
export function titleOn(rows: readonly BoxRow[], titles: readonly ToldTitle[]): (words: BoxRow) => boolean {
	if (titles.length === 0) return () => false;
	const told = new Set(titles.map(({ key }) => key));
	const found: { readonly key: string; readonly words: BoxRow }[] = [];
	const read = (words: BoxRow): void => {
		const key = titleKey(words.map(({ text }) => text).join(' '));
		const known = found.some((one) => one.key === key && one.words.some((word) => words.includes(word)));
		if (told.has(key) && !known) found.push({ key, words });
	};
	for (const part of rows.flatMap(partsOf)) read(part);
	for (const from of rows.keys())
		for (let count = 2; count <= MOST_LINES; count++) read(rows.slice(from, from + count).flat());
	const own = new Set<BoxedWord>();
	for (const { key, words } of found)
		if (found.filter((other) => other.key === key).length === 1) for (const word of words) own.add(word);
	return (words) => words.every((word) => own.has(word));
}
