/**
 * What stands near the head and the foot of a page, part by part: where running heads, feet and folios stand.
 */
import { keyOf, styleOf, styleOfAll } from '#layout/from-boxes/style.ts';
import { type BoxedWord, type BoxRow, baselineOf } from '#layout/from-boxes/words.ts';

export interface EdgePart {
	readonly words: BoxRow;
	readonly baseline: number;
	/** As printed, small letters, each number as `#`. */
	readonly text: string;
	/** Key of its style. */
	readonly style: string;
	/** Whether all that stands nearer to the edge of the page is such a part too, and none is the text. */
	readonly rank: number;
	/** Whether no line of its style stands right above or below it: it is none of a block of several. */
	readonly alone: boolean;
}

/** Share of the page's height at its head and its foot where furniture stands. */
const ZONE = 0.16;
/** Parts of a row stand further apart than this, in sizes of type. */
const APART = 1.5;
/** Lines of a block stand no further apart, in sizes of type. */
const LEADING = 1.7;
/** Rows from the edge of the page inwards that are looked at. */
const MOST_ROWS = 5;

/** `rows`: from top to bottom. */
export function edgeParts(rows: readonly BoxRow[], height: number): EdgePart[] {
	const head = rows.filter((row) => baselineOf(row) <= height * ZONE);
	const foot = rows.filter((row) => baselineOf(row) >= height * (1 - ZONE));
	return [head.slice(0, MOST_ROWS), foot.slice(-MOST_ROWS).toReversed()].flatMap((side) =>
		side.flatMap((row, rank) => partsOf(row).map((words) => partOf(words, rank, rows))),
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

function partOf(words: BoxRow, rank: number, rows: readonly BoxRow[]): EdgePart {
	const baseline = baselineOf(words);
	const style = keyOf(styleOfAll(words));
	const [left, right] = [words[0]?.left ?? 0, words.at(-1)?.right ?? 0];
	const isNext = (word: BoxedWord): boolean => {
		const away = Math.abs(word.baseline - baseline) / word.size;
		return away > LEADING / 4 && away <= LEADING && word.left < right && word.right > left;
	};
	const alone = !rows.flat().some((word) => isNext(word) && keyOf(styleOf(word)) === style);
	return { words, baseline, text: patternOf(words), style, rank, alone };
}

/** The words with what counts pages taken out. */
const patternOf = (words: BoxRow): string =>
	words
		.map(({ text }) => text.toLowerCase().replace(/\d+/gu, '#'))
		.map((text) => (/^[ivxlc]+$/u.test(text) ? '#' : text))
		.join(' ');
