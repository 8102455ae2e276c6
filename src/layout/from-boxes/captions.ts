/**
 * Captions of tables and figures, and notes under a table: what stands right above and below, and says so.
 */
import type { BoxedBlock, BoxedCell } from '#layout/from-boxes/block.ts';
import { leftOf, linesOf, rightOf, runsOf, type TableLine } from '#layout/from-boxes/runs.ts';
import { keyOf, styleOfAll } from '#layout/from-boxes/style.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';
import type { Style } from '#layout/report.ts';

interface Area {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export const TABLE_CAPTION = /^(?:tabel|table|tabelle|tableau|tab\.)$/iu;
export const FIGURE_CAPTION =
	/^(?:afbeelding|afb\.|figuur|figure|fig\.?|grafiek|kaart|foto|abbildung|abb\.?|schema|diagram|map|chart)$/iu;
/** What a caption is numbered by: `3`, `2.1`, `A-1.`, `III:`. */
export const NUMBERED: RegExp = /^(?:[A-Z]{0,3}[-–.]?\d+|[IVX]+)(?:[.-]\d+)*[a-z]?[.:]?$/u;
/** White between a caption and what it names, and between its lines, in sizes of its type. */
const NEAR = 3;
const GOES_ON = 1.7;
const MOST_LINES = 6;
/** Captions reach so far beyond what they name, in sizes of their type. */
const BEYOND = 1.5;
/** White between columns, in sizes of type, at least. */
const COLUMNS_APART = 0.6;

export const isCaption = ({ words: [first, second] }: Pick<TableLine, 'words'>, named: RegExp): boolean =>
	first !== undefined &&
	(named.test(first.text)
		? second !== undefined && NUMBERED.test(second.text)
		: /^(?:tabel|table)\d+[.:]?$/iu.test(first.text));

/** The lines of a caption right above an area, from the top; none where there is none. */
export function captionAbove(area: Area, words: readonly BoxedWord[], named: RegExp): TableLine[] {
	const lines = linesAt(area, words)
		.filter(({ baseline }) => baseline <= area.top + 1)
		.toReversed();
	let near = area.top;
	for (const [i, line] of lines.slice(0, MOST_LINES).entries()) {
		if (near - line.baseline > (i === 0 ? NEAR : GOES_ON) * line.size) return [];
		if (isCaption(line, named)) return lines.slice(0, i + 1).toReversed();
		near = line.baseline;
	}
	return [];
}

/** A title in the type of what it names has no more lines, and no more letters. */
const MOST_TITLE_LINES = 2;
const MOST_LETTERS = 140;
/** Its type is this much larger at most. */
const ONE_TYPE = 1.06;

/**
 * The lines right above a table that are its title, though they do not say so: set in the type of the table
 * where that is not the text's, or else in capitals, and no sentence.
 * @param own words of the table
 * @param body the running text
 */
export function titleAbove(
	area: Area,
	words: readonly BoxedWord[],
	own: readonly BoxedWord[],
	body: Style,
): TableLine[] {
	const type = styleOfAll(own);
	const lines = linesOf(words.filter((word) => word.right > area.left && word.left < area.right))
		.filter(({ baseline }) => baseline <= area.top + 1)
		.toReversed();
	const taken: TableLine[] = [];
	let near = area.top;
	for (const line of lines.slice(0, MOST_TITLE_LINES + 1)) {
		const style = styleOfAll(line.words);
		const gap = near - line.baseline;
		if (gap > (taken.length === 0 ? NEAR : GOES_ON) * line.size) break;
		if (!line.words.every((word) => isBeside(word, area)) || style.size > ONE_TYPE * type.size) break;
		if (taken[0] && keyOf(styleOfAll(taken[0].words)) !== keyOf(style)) break;
		taken.unshift(line);
		near = line.baseline;
	}
	const text = taken.flatMap((line) => line.words.map((word) => word.text)).join(' ');
	const style = styleOfAll(taken.flatMap((line) => line.words));
	const letters = text.replace(/[^\p{L}]/gu, '');
	const isOfTable =
		style.family === type.family && (type.family !== body.family || type.size < 0.95 * body.size);
	const standsOut = style.bold || style.italic || style.color !== type.color;
	const isTitle =
		(isOfTable && standsOut) || (letters.length > 3 && letters === letters.toUpperCase() && standsOut);
	const fits = taken.length <= MOST_TITLE_LINES && letters.length > 3 && letters.length <= MOST_LETTERS;
	return isTitle && fits && !/[.:;,]$/u.test(text) ? taken : [];
}

/** The lines of a caption right below an area, or those that `begins` tells. */
export function linesBelow(
	area: Area,
	words: readonly BoxedWord[],
	begins: (line: TableLine) => boolean,
): TableLine[] {
	const lines = linesAt(area, words).filter(({ baseline }) => baseline > area.bottom);
	const [first] = lines;
	if (!first || first.baseline - area.bottom > NEAR * first.size || !begins(first)) return [];
	const taken = [first];
	for (const line of lines.slice(1, MOST_LINES)) {
		const last = taken.at(-1) ?? first;
		const gap = line.baseline - last.baseline;
		const alike = Math.abs(line.size - last.size) <= 0.05 * last.size;
		if (!alike || gap > (begins(line) ? NEAR : GOES_ON) * last.size) break;
		taken.push(line);
	}
	return taken;
}

/** Lines above and below an area; what begins beyond it, behind white, is of another column. */
function linesAt(area: Area, words: readonly BoxedWord[]): TableLine[] {
	return linesOf(words.filter((word) => isBeside(word, area))).flatMap((line) => {
		const own = runsOf(line.words, COLUMNS_APART).filter(
			(run) => leftOf(run) < area.right && rightOf(run) > area.left,
		);
		return own.length > 0 ? [{ ...line, words: own.flat() }] : [];
	});
}

/** Whether a word stands above or below an area and not beside it. */
const isBeside = (word: BoxedWord, { left, right }: Area): boolean =>
	word.left >= left - BEYOND * word.size && word.right <= right + BEYOND * word.size * 2;

/** Lines as a block; words of one raw line are one cell. */
export const blockOfLines = (kind: BoxedBlock['kind'], lines: readonly TableLine[]): BoxedBlock => ({
	kind,
	cells: lines.flatMap(({ words }) => cellsOf(words)),
});

/** Words from left to right, as cells of their raw lines. */
export const cellsOf = (words: readonly BoxedWord[]): BoxedCell[] =>
	[...Map.groupBy(words, ({ line }) => line)].map(([line, own]) => ({ line, column: null, words: own }));
