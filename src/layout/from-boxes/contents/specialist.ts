/** Takes the printed contents and an index out of the running text, as lists with an item for each entry. */
import type { BoxedBlock } from '#layout/from-boxes/block.ts';
import { depthsOf } from '#layout/from-boxes/contents/depths.ts';
import {
	type ContentsEntry,
	isContentsTitle,
	type ListedLine,
	listedLines,
} from '#layout/from-boxes/contents/entries.ts';
import { indexDepths, indexedLines } from '#layout/from-boxes/contents/word-index.ts';
import { textOfItem } from '#layout/from-boxes/labels.ts';
import { linesOf } from '#layout/from-boxes/lines/line.ts';
import type { Claim, Specialist } from '#layout/from-boxes/regions/claims.ts';
import { type Region, textsOf } from '#layout/from-boxes/regions/regions.ts';
import type { BoxedWord, BoxRow } from '#layout/from-boxes/words.ts';

export const contents: Specialist = ({ rows, region }) => {
	const lists = listsOf(region, new Set(rows.flat()));
	if (lists.length > 0) return lists.map((list) => claimOf(list, depthsOf(list.map(({ stands }) => stands))));
	return indexedLines(rows).map((list) => claimOf(list, indexDepths(list)));
};

/** The entries of a page that is, or has, a printed contents. */
export const contentsOn = (region: Region, rows: readonly BoxRow[]): ContentsEntry[] =>
	listsOf(region, new Set(rows.flat()))
		.flat()
		.flatMap(({ entry, stands }) => (entry ? [{ ...entry, stands }] : []));

/**
 * A list for each column of contents. What white parts from top to bottom is one, but columns beside each other
 * are not, if one of them is a list by itself.
 */
function listsOf(page: Region, free: ReadonlySet<BoxedWord>): ListedLine[][] {
	const named = textsOf(page).some(({ rows }) => linesOf(rows).some(isContentsTitle));
	const within = (region: Region): ListedLine[][] => {
		const below = (): ListedLine[][] => (region.kind === 'text' ? [] : region.parts.flatMap(within));
		const whole = (): ListedLine[][] => {
			const found = listedLines(rowsOf(region, free), named);
			return found.length > 0 ? [found] : [];
		};
		const [first, second] = region.kind === 'columns' ? [below, whole] : [whole, below];
		const found = first();
		return found.length > 0 ? found : second();
	};
	return within(page);
}

/** The words of a region by their raw lines. */
function rowsOf(region: Region, free: ReadonlySet<BoxedWord>): BoxRow[] {
	const words = textsOf(region)
		.flatMap(({ rows }) => rows.flat())
		.filter((word) => free.has(word));
	return [...Map.groupBy(words, ({ line }) => line).values()]
		.map((row) => row.toSorted((a, b) => a.left - b.left))
		.sort((a, b) => (a[0]?.baseline ?? 0) - (b[0]?.baseline ?? 0));
}

/** @param depths of each, from 0. */
function claimOf(listed: readonly ListedLine[], depths: readonly number[]): Claim {
	const blocks = listed.map(
		({ lines }, i): BoxedBlock => ({
			kind: 'list-item',
			depth: (depths[i] ?? 0) + 1,
			...(textOfItem(lines[0].row) === undefined ? { bullet: true } : {}),
			cells: lines.flatMap((line) =>
				line.rows.map((words) => ({ line: words[0]?.line ?? 0, column: null, words })),
			),
		}),
	);
	const words = blocks.flatMap(({ cells }) => cells.flatMap((cell) => cell.words));
	return {
		by: 'contents',
		box: {
			left: Math.min(...words.map(({ left }) => left)),
			right: Math.max(...words.map(({ right }) => right)),
			top: Math.min(...words.map(({ baseline, size }) => baseline - size)),
			bottom: Math.max(...words.map(({ baseline, size }) => baseline + 0.2 * size)),
		},
		words: new Set(words),
		blocks,
		stands: 'flow',
	};
}
