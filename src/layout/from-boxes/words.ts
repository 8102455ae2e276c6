/** The words of a page, each with its box. */
import type { Boxes, Font, Unseen, WordBox } from '#layout/boxes.ts';
import type { RawLine, RawWord } from '#layout/raw-lines.ts';

/** A word with its place on the page, in points from the top left. */
export interface BoxedWord extends RawWord {
	readonly line: number;
	readonly left: number;
	readonly right: number;
	readonly baseline: number;
	/** Size of the type. */
	readonly size: number;
	readonly font: Font;
	/** `#rrggbb`, where it is not black. */
	readonly color?: string;
	/** Degrees clockwise that its line of writing is turned. */
	readonly angle?: number;
	/** Whether a reader of the printed page does not see it. */
	readonly unseen?: Unseen;
	/** Whether it is the page's printed number, as the import learnt it. */
	readonly folio?: true;
	/** Whether a bullet is drawn before it. */
	readonly bullet?: true;
	/** Whether it is a bullet, whatever letter the source has for it. */
	readonly sign?: true;
	/** Stands for a part of a specialist's claim: its index. */
	readonly claim?: number;
}

/** Words of one raw line, from left to right. */
export type BoxRow = readonly BoxedWord[];

const PLAIN: Font = { name: '', bold: false, italic: false, serif: true, fixed: false };

/**
 * The words of each raw line that has any. A sign that was read as something else may have joined words or
 * parted one: a word has the box of all that it overlaps.
 */
export function boxedWords(lines: readonly RawLine[], boxes: Boxes): BoxedWord[][] {
	const { words, fonts } = boxes;
	const byLine = Map.groupBy(words, ([line]) => line);
	const looks = looksOf(boxes);
	return lines
		.filter((line) => line.words.length > 0)
		.map(({ line, words: raw }) =>
			raw.map((word): BoxedWord => {
				const own = (byLine.get(line) ?? []).filter(([, start, end]) => start < word.end && end > word.start);
				const [first] = own;
				if (!first) throw new Error(`The word at ${line}:${word.start} has no box.`);
				const [, , , , baseline, , size, font] = first;
				return {
					...word,
					line,
					left: Math.min(...own.map(([, , , x]) => x)),
					right: Math.max(...own.map(([, , , x, , width]) => x + width)),
					baseline,
					size,
					font: fonts[font] ?? PLAIN,
					...looks.get(first),
				};
			}),
		);
}

/** Colour, turn and sight of the words that have one that is not usual. */
function looksOf({
	page,
	words,
	colors = {},
	turned = [],
	unseen = [],
}: Boxes): Map<WordBox, Partial<BoxedWord>> {
	const looks = new Map<WordBox, Partial<BoxedWord>>();
	const put = (own: readonly number[], look: Partial<BoxedWord>): void => {
		for (const index of own) {
			const word = words[index];
			if (word) looks.set(word, { ...looks.get(word), ...look });
		}
	};
	put([page.folio ?? []].flat(), { folio: true });
	for (const [color, own] of Object.entries(colors)) put(own, { color });
	for (const { angle, words: own } of turned) put(own, { angle });
	for (const { why, words: own } of unseen) put(own, { unseen: why });
	return looks;
}

/** Rows from top to bottom without words that are turned or not seen, and those words by themselves. */
export function inSight(rows: readonly BoxRow[]): { readonly rows: BoxRow[]; readonly aside: BoxRow[] } {
	const isAside = ({ angle, unseen }: BoxedWord): boolean => unseen !== undefined || (angle ?? 0) !== 0;
	const some = (own: readonly BoxedWord[]): boolean => own.length > 0;
	return {
		rows: rows
			.map((row) => row.filter((word) => !isAside(word)))
			.filter(some)
			.sort((a, b) => baselineOf(a) - baselineOf(b)),
		aside: rows.map((row) => row.filter(isAside)).filter(some),
	};
}

/** The value that most letters have; `undefined` for no words. */
export function commonest<Value>(
	words: readonly BoxedWord[],
	trait: (word: BoxedWord) => Value,
): Value | undefined {
	const letters = new Map<Value, number>();
	for (const word of words)
		letters.set(trait(word), (letters.get(trait(word)) ?? 0) + Math.max(1, word.text.length));
	let found: Value | undefined;
	for (const [value, count] of letters)
		if (found === undefined || count > (letters.get(found) ?? 0)) found = value;
	return found;
}

/** Sizes that differ less are one size: scaled type is seldom even. */
const ONE_SIZE = 0.05;

/** Whether two rows are set in type of one size and weight. */
export function looksLike(one: BoxRow, other: BoxRow): boolean {
	const [a, b] = [commonest(one, ({ size }) => size) ?? 0, commonest(other, ({ size }) => size) ?? 0];
	const bold = (row: BoxRow): boolean | undefined => commonest(row, ({ font }) => font.bold);
	return Math.abs(a - b) <= ONE_SIZE * Math.max(a, b) && bold(one) === bold(other);
}

/** The baseline of most letters of a row, points. */
export const baselineOf = (row: BoxRow): number => commonest(row, ({ baseline }) => baseline) ?? 0;

/** Distance of the baselines of two rows, points. */
export const leadingOver = (one: BoxRow, other: BoxRow): number =>
	Math.abs(baselineOf(one) - baselineOf(other));
