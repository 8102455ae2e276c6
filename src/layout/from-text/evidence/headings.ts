/** What ties a heading to the text below it: the text often takes up its words at once. */
import type { SearchPage, SearchRow } from '#layout/from-text/model/page.ts';
import type { Placed } from '#layout/from-text/model/state.ts';
import type { Word } from '#layout/from-text/model/word.ts';

/** A heading whose words the first line below it takes up, nats. */
const TAKEN_UP = 1.5;
/** Words of a line that count. */
const REACH = 8;
/** Shorter words tell nothing. */
const SHORTEST = 4;

/**
 * How much speaks for a block that begins with each word of row `r` standing below this heading; null where
 * nothing does.
 */
export function takenUp(page: SearchPage, heading: Placed, r: number): Float64Array | null {
	const own = (page.rows[heading.row] as SearchRow).words
		.slice(heading.s, heading.e)
		.filter((word) => tells(word, page.language.frequent));
	if (own.length === 0) return null;
	const { words } = page.rows[r] as SearchRow;
	const at = words.flatMap((word, i) => (own.some(({ core }) => core === word.core) ? [i] : []));
	if (at.length === 0) return null;
	return Float64Array.from(words, (_, s) => (at.some((i) => i >= s && i < s + REACH) ? TAKEN_UP : 0));
}

function tells({ core }: Word, frequent: Pick<ReadonlySet<string>, 'has'>): boolean {
	return core.length >= SHORTEST && !frequent.has(core);
}
