/**
 * What stands near the head and the foot of a page, part by part: where running heads, feet and folios stand.
 */
import { keyOf, styleOfAll } from '#layout/from-boxes/style.ts';
import { type BoxRow, baselineOf } from '#layout/from-boxes/words.ts';

export interface EdgePart {
	readonly words: BoxRow;
	readonly baseline: number;
	/** As printed, small letters, each number as `#`. */
	readonly text: string;
	/** Key of its style. */
	readonly style: string;
	/** Whether all that stands nearer to the edge of the page is such a part too, and none is the text. */
	readonly rank: number;
}

/** Share of the page's height at its head and its foot where furniture stands. */
const ZONE = 0.16;
/** Parts of a row stand further apart than this, in sizes of type. */
const APART = 1.5;
/** Rows from the edge of the page inwards that are looked at. */
const MOST_ROWS = 5;

/** `rows`: from top to bottom. */
export function edgeParts(rows: readonly BoxRow[], height: number): EdgePart[] {
	const head = rows.filter((row) => baselineOf(row) <= height * ZONE);
	const foot = rows.filter((row) => baselineOf(row) >= height * (1 - ZONE));
	return [head.slice(0, MOST_ROWS), foot.slice(-MOST_ROWS).toReversed()].flatMap((side) =>
		side.flatMap((row, rank) => partsOf(row).map((words) => partOf(words, rank))),
	);
}

/** A row where it is parted by white. */
export function partsOf(row: BoxRow): BoxRow[] {
	const parts: BoxRow[] = [];
	for (const word of row) {
		const last = parts.at(-1);
		const before = last?.at(-1);
		if (last && before && word.left - before.right <= APART * Math.max(word.size, before.size))
			parts[parts.length - 1] = [...last, word];
		else parts.push([word]);
	}
	return parts;
}

const partOf = (words: BoxRow, rank: number): EdgePart => ({
	words,
	baseline: baselineOf(words),
	text: patternOf(words),
	style: keyOf(styleOfAll(words)),
	rank,
});

/** The words with what counts pages taken out. */
const patternOf = (words: BoxRow): string =>
	words
		.map(({ text }) => text.toLowerCase().replace(/\d+/gu, '#'))
		.map((text) => (/^[ivxlc]+$/u.test(text) ? '#' : text))
		.join(' ');
