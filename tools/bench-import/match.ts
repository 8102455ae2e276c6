/**
 * The truth of a page, told in the rows of its import: every imported word is the true word that stands where
 * it does. Words of which the truth says nothing (turned type, what is not seen) are left out.
 */
import type { Boxes } from '#layout/boxes.ts';
import type { PageTruth, TruePage, TrueWord } from './truth.ts';

/** A word that stands further off than this, points, is another one. */
const NEAR = 3;

export interface MatchedWord {
	readonly line: number;
	readonly start: number;
	readonly end: number;
	readonly truth: TrueWord;
	readonly column: number | null;
}

export interface Matched {
	readonly words: readonly MatchedWord[];
	/** Letters of the truth that stand in no word of the import. */
	readonly lost: number;
}

export function matched({ truth, words }: TruePage, boxes: Boxes): Matched {
	const columns = columnsOf(truth, words);
	const found = boxes.words.flatMap(([line, start, end, x, baseline, width]): MatchedWord[] => {
		const middle = x + width / 2;
		const near = words.filter(
			(word) => Math.abs(word.b - baseline) <= NEAR && word.x0 - NEAR <= middle && middle <= word.x1 + NEAR,
		);
		const [own] = near.sort((a, b) => away(a, middle) - away(b, middle));
		return own ? [{ line, start, end, truth: own, column: columns.get(own) ?? null }] : [];
	});
	const seen = new Set(found.map((one) => one.truth));
	const covered = (word: TrueWord): boolean =>
		seen.has(word) ||
		boxes.words.some(
			([, , , x, baseline, width]) =>
				Math.abs(word.b - baseline) <= NEAR && x - NEAR <= word.x0 && word.x1 <= x + width + NEAR,
		);
	const lost = words.filter((word) => !covered(word)).reduce((sum, { t }) => sum + t.length, 0);
	return { words: found, lost };
}

const away = ({ x0, x1 }: TrueWord, middle: number): number => Math.abs((x0 + x1) / 2 - middle);

/** The column of every true word: the cells of a block hold its words in their order. */
function columnsOf({ lines, blocks }: PageTruth, words: readonly TrueWord[]): Map<TrueWord, number | null> {
	const columns = new Map<TrueWord, number | null>();
	blocks.forEach((_, block) => {
		const letters = lines.flatMap(({ cells }) =>
			cells
				.filter((cell) => cell.block === block)
				.flatMap(({ text, column }) => [...text.replace(/\s/gu, '')].map(() => column)),
		);
		let at = 0;
		for (const word of words.filter((one) => one.block === block && one.kind !== 'call').sort(asRead)) {
			columns.set(word, letters[at] ?? null);
			at += [...word.t].length;
		}
	});
	return columns;
}

const asRead = (a: TrueWord, b: TrueWord): number => (Math.abs(a.b - b.b) > NEAR ? a.b - b.b : a.x0 - b.x0);
