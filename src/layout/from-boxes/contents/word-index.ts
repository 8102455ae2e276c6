/**
 * The words of an index with their pages, column by column: “dienst, 12, 14–16”. Its columns are told by white
 * from top to bottom of all of it, for letters that stand alone over some words part it into bands.
 */
import { isIndex } from '#edition/mentions/find-listed-pages.ts';
import { depthsOf, standsAs } from '#layout/from-boxes/contents/depths.ts';
import type { ListedLine } from '#layout/from-boxes/contents/entries.ts';
import { type Line, linesOf, textOf } from '#layout/from-boxes/lines/line.ts';
import { type BoxedWord, type BoxRow, commonest } from '#layout/from-boxes/words.ts';

/** White between columns, in sizes of type. */
const GUTTER = 1;
/** A line so full, as a share of the column, goes on below. */
const FULL = 0.7;
/** What stands in by so much, in sizes of type, stands below another. */
const INSET = 0.5;

const LETTER = /^\p{L}$/u;
const PAGES = /\d\.?$/u;

/** The lines of an index on a page, each with those it runs on in; none where the rows are something else. */
export function indexedLines(rows: readonly BoxRow[]): ListedLine[][] {
	const free = rows.filter((row) => row.every(({ claim }) => claim === undefined));
	const [from, to] = [free.findIndex(isOfIndex), free.findLastIndex(isOfIndex)];
	if (from === -1) return [];
	const columns = columnsOf(free.slice(from, to + 1)).map(grouped);
	const texts = columns.flat().map(({ lines }) => lines.map(textOf).join(' '));
	return isIndex(texts.filter((text) => !LETTER.test(text))) ? columns : [];
}

/** From 0; words stand below the letter that they begin with, where letters stand over them. */
export function indexDepths(listed: readonly ListedLine[]): number[] {
	const isLetter = ({ lines: [line] }: ListedLine): boolean => LETTER.test(textOf(line));
	const words = depthsOf(listed.filter((one) => !isLetter(one)).map(({ stands }) => stands));
	const below = listed.some(isLetter) ? 1 : 0;
	let at = 0;
	return listed.map((one) => (isLetter(one) ? 0 : (words[at++] ?? 0) + below));
}

/** Ends with a page, or is the letter that words begin with. */
const isOfIndex = (row: BoxRow): boolean =>
	PAGES.test(row.at(-1)?.text ?? '') || row.every(({ text }) => LETTER.test(text));

/** The rows of each column: no word stands over the white between two. */
function columnsOf(rows: readonly BoxRow[]): BoxRow[][] {
	const words = rows.flat().sort((a, b) => a.left - b.left);
	const size = commonest(words, (word) => word.size) ?? 0;
	const lefts: number[] = [];
	let right = Number.NEGATIVE_INFINITY;
	for (const word of words) {
		if (word.left - right >= GUTTER * size) lefts.push(word.left);
		right = Math.max(right, word.right);
	}
	const columnOf = ({ left }: BoxedWord): number => lefts.findLastIndex((from) => left >= from);
	return lefts.map((_, column) =>
		rows.map((row) => row.filter((word) => columnOf(word) === column)).filter((row) => row.length > 0),
	);
}

/** Lines with those that they go on from, and how deep they stand. */
function grouped(rows: readonly BoxRow[]): ListedLine[] {
	const lines = linesOf(rows);
	const left = Math.min(...lines.map((line) => line.left));
	const right = Math.max(...lines.map((line) => line.right));
	const items: [Line, ...Line[]][] = [];
	for (const line of lines) {
		const item = items.at(-1);
		const above = item?.at(-1);
		if (item && above && goesOn(item[0], above, line)) item.push(line);
		else items.push([line]);
	}
	return items.map((own) => ({ lines: own, stands: standsAs(own, left) }));

	function goesOn(first: Line, above: Line, line: Line): boolean {
		const [text, next] = [textOf(above), textOf(line)];
		if (/[,;–-]$/u.test(text) || /^[\d(]/u.test(next)) return true;
		const isInset = line.left - first.left >= INSET * line.style.size;
		return isInset && !PAGES.test(text) && above.right - left >= FULL * (right - left);
	}
}
