/**
 * Where tables stand on a page: between lines or bands drawn one below the other, equally wide, with words
 * side by side; and where numbers stand below each other beside labels, though nothing is drawn.
 */

import { BULLET } from '#layout/from-boxes/labels.ts';
import { leftOf, linesOf, rightOf, runsOf, type TableLine } from '#layout/from-boxes/runs.ts';
import { joined, type Stroke, type Strokes } from '#layout/from-boxes/strokes.ts';
import type { Area } from '#layout/from-boxes/tables/columns.ts';
import { isNumber } from '#layout/from-boxes/tables/grid.ts';
import { grown } from '#layout/from-boxes/tables/grow.ts';
import { stacked } from '#layout/from-boxes/tables/stacked.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

/** Words of a line this far apart, in sizes of their type, stand in two cells. */
const CELLS_APART = 0.8;
/** Lines over a table end below each other within so many points, */
const ONE_EDGE = 4;
/** and are so long, in sizes of the type. */
const SHORTEST = 8;
/** Share of the lines of a table's band that have words side by side. */
const SIDE_BY_SIDE = 0.4;
/** or, where they are numbers beside labels, fewer: labels go over lines. */
const FEW_SIDE_BY_SIDE = 0.2;
/** A row of a table has no more lines. */
const MOST_IN_ROW = 9;
/** Longer bands whose words are many a run are running text in columns. */
const MOST_LINES = 8;
const PROSE = 4.5;
/** Lines with numbers beside a label that make a table where nothing is drawn. */
const FEWEST = 3;

export interface FoundTable {
	readonly area: Area;
	readonly words: readonly BoxedWord[];
}

/** `ranges`: left and right of the whole page, and then of its columns. */
export function tablesOn(
	words: readonly BoxedWord[],
	strokes: Strokes,
	ranges: readonly (readonly [number, number])[],
): FoundTable[] {
	const found: FoundTable[] = [];
	const left = (): BoxedWord[] => words.filter((word) => !found.some(({ area }) => isWithin(word, area)));
	const add = (area: Area, own: readonly BoxedWord[]): void => {
		for (const one of stacked(
			area,
			own.filter((word) => isWithin(word, area)),
		))
			found.push({ area: one, words: own.filter((word) => isWithin(word, one)) });
	};
	for (const area of drawnAreas(words, strokes))
		if (!found.some((other) => overlap(other.area, area))) add(grown(area, left()), words);
	for (const [from, to] of ranges) {
		const own = left().filter((word) => word.left >= from - 1 && word.right <= to + 1);
		// A figure that is a bullet is no number.
		const areas = numberAreas(own.filter(({ sign }) => !sign));
		for (const area of areas) add(grown(area, own), own);
	}
	return found;
}

export const isWithin = (word: BoxedWord, { left, right, top, bottom }: Area): boolean => {
	const x = (word.left + word.right) / 2;
	return x >= left - 1 && x <= right + 1 && word.baseline > top && word.baseline <= bottom;
};

const overlap = (a: Area, b: Area): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Parts of the page between equally long lines, or edges of bands, whose words stand side by side. */
function drawnAreas(words: readonly BoxedWord[], { across, fills }: Strokes): Area[] {
	const size = Math.min(...words.map((word) => word.size));
	const edges = fills.flatMap(({ left, right, top, bottom }): Stroke[] => [
		{ at: top, from: left, to: right },
		{ at: bottom, from: left, to: right },
	]);
	const groups: Stroke[][] = [];
	for (const stroke of joined([...across, ...edges]).toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
		if (stroke.to - stroke.from < SHORTEST * size) continue;
		const group = groups.find(
			([first]) =>
				first && Math.abs(first.from - stroke.from) <= ONE_EDGE && Math.abs(first.to - stroke.to) <= ONE_EDGE,
		);
		if (group) group.push(stroke);
		else groups.push([stroke]);
	}
	return groups.flatMap((group) => tabularBands(group, words));
}

/** The bands between lines that follow each other and are tabular, as areas. */
function tabularBands(group: readonly Stroke[], words: readonly BoxedWord[]): Area[] {
	const ys = group.map(({ at }) => at).sort((a, b) => a - b);
	const [left, right] = [Math.min(...group.map(({ from }) => from)), Math.max(...group.map(({ to }) => to))];
	const areas: Area[] = [];
	let open: Area | undefined;
	let between = 0;
	for (const [i, top] of ys.slice(0, -1).entries()) {
		const bottom = ys[i + 1] ?? top;
		const own = words.filter((word) => isWithin(word, { left, right, top, bottom }));
		if (own.length === 0 && bottom - top <= 3) continue;
		const lines = linesOf(own);
		const cut = own.some((word) => word.left < left - 2 || word.right > right + 2);
		if (own.length > 0 && !cut && !isListed(own) && isTabular(lines)) {
			open = { left, right, top: open?.top ?? top, bottom };
			between = 0;
		} else {
			between += lines.length;
			if (open && (cut || own.length === 0 || between > MOST_IN_ROW)) {
				areas.push(open);
				open = undefined;
			}
		}
	}
	return open ? [...areas, open] : areas;
}

/** Whether bullets stand below each other at the left edge: a list in a box, of one column or more. */
function isListed(words: readonly BoxedWord[]): boolean {
	const edge = Math.min(...words.map(({ left }) => left));
	return words.filter((word) => word.left - edge <= ONE_EDGE && isSign(word)).length > 1;
}

const isSign = ({ sign, text }: BoxedWord): boolean => sign === true || BULLET.test(text);

/** Whether words stand side by side in lines, as in a table and not as in columns of running text. */
function isTabular(lines: readonly TableLine[]): boolean {
	if (leadToPages(lines)) return false;
	if (lines.length <= MOST_IN_ROW && isParted(lines)) return true;
	const runs = lines.map(({ words }) => runsOf(words, CELLS_APART));
	const beside = runs.filter((line) => line.length > 1);
	const numbered = lines.filter(hasNumbers).length;
	const least = numbered >= FEWEST ? FEW_SIDE_BY_SIDE : SIDE_BY_SIDE;
	if (beside.length < Math.max(1, least * lines.length)) return false;
	const all = beside.flat();
	const numbers = all.filter(isNumber).length;
	const mean = all.reduce((sum, run) => sum + run.length, 0) / all.length;
	return lines.length <= MOST_LINES || mean < PROSE || numbers >= all.length / 5;
}

/** Whether white goes down between the words of all lines. */
function isParted(lines: readonly TableLine[]): boolean {
	const words = lines.flatMap((line) => line.words).toSorted((a, b) => a.left - b.left);
	let right = Number.POSITIVE_INFINITY;
	return words.some((word) => {
		const parts = word.left - right >= CELLS_APART * word.size;
		right = right === Number.POSITIVE_INFINITY ? word.right : Math.max(right, word.right);
		return parts;
	});
}

/** A line with a label and numbers beside it, or with numbers alone. */
function hasNumbers({ words }: TableLine): boolean {
	const [label, ...rest] = runsOf(words, CELLS_APART);
	return label !== undefined && rest.length > 0 && rest.every(isNumber);
}

/** Stretches of lines with numbers beside labels; between them stand lines of labels alone. */
function numberAreas(words: readonly BoxedWord[]): Area[] {
	const lines = linesOf(words);
	const areas: Area[] = [];
	let from = 0;
	while (from < lines.length) {
		const stretch = stretchAt(lines, from);
		const own = stretch.filter(hasNumbers);
		const labels = own.filter(({ words: [first] }) => first && !isNumber([first]));
		if (labels.length < own.length / 2) {
			from += Math.max(1, stretch.length);
			continue;
		}
		if (own.length >= FEWEST && !isContents(own) && !stretch.some(isLed)) areas.push(areaOf(stretch));
		from += Math.max(1, stretch.length);
	}
	return areas;
}

/**
 * Lines between two of numbers: no more than this, and no further from each other, in sizes of their type.
 */
const MOST_BETWEEN = 9;
const FURTHEST = 4.5;

function stretchAt(lines: readonly TableLine[], from: number): TableLine[] {
	const first = lines[from];
	if (!first || !hasNumbers(first)) return [];
	let to = from;
	let numbers = numbersFrom(first);
	for (let i = from + 1; i < lines.length && i - to <= MOST_BETWEEN + 1; i++) {
		const [above, line] = [lines[i - 1], lines[i]];
		if (!above || !line || line.baseline - above.baseline > FURTHEST * line.size) break;
		if (hasNumbers(line)) {
			to = i;
			numbers = Math.min(numbers, numbersFrom(line));
		} else if (!isNumber(line.words) && rightOf(line.words) > numbers) break;
	}
	return lines.slice(from, to + 1);
}

/** Where the numbers of a line begin. */
const numbersFrom = ({ words }: TableLine): number =>
	Math.min(...runsOf(words, CELLS_APART).slice(1).map(leftOf));

function areaOf(lines: readonly TableLine[]): Area {
	const words = lines.flatMap((line) => line.words);
	const size = Math.max(...lines.map((line) => line.size));
	return {
		left: leftOf(words) - 2,
		right: rightOf(words) + 2,
		top: (lines[0]?.baseline ?? 0) - size,
		bottom: (lines.at(-1)?.baseline ?? 0) + size * 0.3,
	};
}

const LEADERS = /(?:^|\s)[.…·_]{3,}(?:\s|$)|(?:[.…·_]\s?){4,}/u;

const wordsOf = ({ words }: TableLine): string => words.map(({ text }) => text).join(' ');
/** Whether dots lead the eye over a line, set as one word or one by one. */
const isLed = (line: TableLine): boolean => LEADERS.test(wordsOf(line));

/** Whether lines are of a printed contents, drawn lines around it or not: dots lead to one number each. */
function leadToPages(lines: readonly TableLine[]): boolean {
	const led = lines.filter(isLed).map(wordsOf);
	return led.length >= FEWEST && led.every((text) => /[.…·_]\s*(?:\d{1,4}|[ivxlc]+)$/iu.test(text));
}

/** Whether lines are a printed contents: leaders, or pages that count on behind one label each. */
function isContents(lines: readonly TableLine[]): boolean {
	if (lines.some(isLed)) return true;
	const pages = lines.map(({ words }) => {
		const runs = runsOf(words, CELLS_APART);
		const [last] = runs.at(-1) ?? [];
		return runs.length === 2 && /^\d{1,3}$/u.test(last?.text ?? '') ? Number(last?.text) : Number.NaN;
	});
	return pages.length > 3 && pages.every((page, i) => page >= (pages[i - 1] ?? 0));
}
