/**
 * Initials: a letter as high as two lines or more, at whose right the first lines of a paragraph stand in. It
 * is a part of the first word beside its top.
 */
import type { BoxedBlock } from '#layout/from-boxes/block.ts';
import type { BodyStyle } from '#layout/from-boxes/styles.ts';
import type { BoxedWord, BoxRow } from '#layout/from-boxes/words.ts';

const INITIAL = /^["'“‘„«]?\p{Lu}['’]?$/u;
/** An initial is so much larger than the running text, at least. */
const LARGER = 1.7;
/** The share of its size that it stands above its baseline, that lines may stand below that, or leadings. */
const RISE = 0.85;
const BELOW = 0.12;
const LOWER = 1.15;
/** White between it and the lines, in sizes of the running text. */
const NEAR = 1.1;
const ONE_SIZE = 0.15;
const FEWEST_LINES = 2;

export interface Initial {
	readonly initial: BoxedWord;
	/** The word that it begins. */
	readonly before: BoxedWord;
}

export interface WithInitials {
	readonly initials: readonly Initial[];
	/** The rows without them; the lines beside them begin where they do. */
	readonly rows: readonly BoxRow[];
}

export function withoutInitials(rows: readonly BoxRow[], body: BodyStyle): WithInitials {
	const found = rows.flat().flatMap((word) => {
		const beside = linesBeside(word, rows, body);
		return beside.length < FEWEST_LINES ? [] : [{ word, beside }];
	});
	if (found.length === 0) return { initials: [], rows };
	const moved = new Map(
		found.flatMap(({ word, beside }) =>
			beside.map((first) => [first, { ...first, left: word.left }] as const),
		),
	);
	const gone = new Set(found.map(({ word }) => word));
	return {
		initials: found.flatMap(({ word: initial, beside: [first] }) => {
			const before = first && moved.get(first);
			return before ? [{ initial, before }] : [];
		}),
		rows: rows
			.map((row) => row.filter((word) => !gone.has(word)).map((word) => moved.get(word) ?? word))
			.filter((row) => row.length > 0),
	};
}

/** The first words of the lines at its right, from the top. */
function linesBeside(word: BoxedWord, rows: readonly BoxRow[], { size, leading }: BodyStyle): BoxedWord[] {
	if (word.size < LARGER * size || !INITIAL.test(word.text)) return [];
	const nearest = rows
		.flatMap((row) => {
			const right = row.filter(({ left }) => left >= word.right - 0.2 * size);
			return right.length > 0 ? [right.reduce((a, b) => (b.left < a.left ? b : a))] : [];
		})
		.filter(
			(next) =>
				Math.abs(next.size - size) <= ONE_SIZE * size &&
				next.left - word.right <= NEAR * size &&
				next.baseline > word.baseline - RISE * word.size &&
				next.baseline <= word.baseline + LOWER * leading,
		)
		.toSorted((a, b) => a.baseline - b.baseline);
	const [first] = nearest;
	// A line below the letter may stand in with those beside it.
	return nearest.filter(
		({ left, baseline }) =>
			baseline <= word.baseline + BELOW * word.size ||
			(first !== undefined && Math.abs(left - first.left) <= 0.25 * size),
	);
}

/** The blocks with the initials before the words that they begin, each as a cell of its own. */
export const withInitials = (
	blocks: readonly BoxedBlock[],
	initials: readonly Initial[],
): readonly BoxedBlock[] =>
	initials.length === 0
		? blocks
		: blocks.map((block) => ({
				...block,
				cells: block.cells.flatMap((cell) => {
					const own = initials.find(({ before }) => cell.words[0] === before);
					if (!own) return [cell];
					const { line } = own.initial;
					return [{ line, column: null, words: [own.initial], initial: true as const }, cell];
				}),
			}));
