/**
 * A table with what one reading asked of it and nothing else: the same pages, read with it, ask the same and are
 * answered the same. It is a tenth of the whole, for a file that carries the check of one edition.
 */
import { FREQUENT, type LanguageTable } from '#layout/language/language.ts';
import { natsSign, sign, twoSigns, unsign, unsignTwo } from '#layout/language/table-signs.ts';

/** What a reading asked; words and shapes by their numbers in the table. */
export interface AskedOfLanguage {
	readonly lefts: ReadonlySet<number>;
	readonly rights: ReadonlySet<number>;
	/** Left and right neighbours whose company was weighed: `12 345`. */
	readonly pairs: ReadonlySet<string>;
	/** Whole words that were looked up and found. */
	readonly words: ReadonlySet<string>;
	readonly divisions: ReadonlySet<string>;
}

const CAPITAL = '#Capital';
const split = (names: string): readonly string[] => names.split(' ');
const numbered = (kept: readonly number[]): ReadonlyMap<number, number> =>
	new Map(kept.map((old, now) => [old, now] as const));

export function prunedTable(table: LanguageTable, asked: AskedOfLanguage): LanguageTable {
	const words = split(table.words);
	const left = side(words, table.leftShapes, table.leftClasses, (at) => asked.lefts.has(at));
	const right = side(
		words,
		table.rightShapes,
		table.rightClasses,
		(at, name) => asked.rights.has(at) || name === CAPITAL,
	);
	const keepsWord = (word: string, at: number): boolean =>
		at < FREQUENT || asked.words.has(word) || asked.lefts.has(at) || asked.rights.has(at);
	const keptWords = words.flatMap((word, at) => (keepsWord(word, at) ? [at] : []));
	const lefts = [...keptWords, ...left.shapes];
	const rights = [...keptWords, ...right.shapes];
	const rows = [...new Set(lefts.map((at) => left.classOf(at)))];
	const columns = [...new Set(rights.map((at) => right.classOf(at)))];
	const weighed = new Set(
		[...asked.pairs].map((pair) => {
			const [one = 0, other = 0] = pair.split(' ').map(Number);
			return `${left.classOf(one)} ${right.classOf(other)}`;
		}),
	);
	const cell = (row: number, column: number): string =>
		weighed.has(`${row} ${column}`) ? (table.cells[row]?.charAt(column) ?? '') : natsSign(0);
	return {
		language: table.language,
		words: keptWords.map((at) => words[at]).join(' '),
		endings: table.endings,
		leftShapes: left.shapes.map((at) => left.names[at]).join(' '),
		rightShapes: right.shapes.map((at) => right.names[at]).join(' '),
		leftClasses: lefts.map((at) => sign(rows.indexOf(left.classOf(at)))).join(''),
		rightClasses: rights.map((at) => sign(columns.indexOf(right.classOf(at)))).join(''),
		cells: rows.map((row) => columns.map((column) => cell(row, column)).join('')),
		pairs: prunedPairs(table.pairs, asked, numbered(lefts), numbered(rights)),
		ends: rows.map((row) => table.ends.charAt(row)).join(''),
		begins: columns.map((column) => table.begins.charAt(column)).join(''),
		divisions: [...asked.divisions].sort().join(' '),
	};
}

/** A table with its words alone: whoever asks it for more gets no answer, but an error. */
export const wordsOnly = ({ language, words }: LanguageTable): LanguageTable => ({
	language,
	words,
	endings: '',
	leftShapes: '',
	rightShapes: '',
	leftClasses: '',
	rightClasses: '',
	cells: [],
	pairs: '',
	ends: '',
	begins: '',
	divisions: '',
});

/** One side of a pair: its names, the shapes that stay, and the class of each. */
function side(
	words: readonly string[],
	shapes: string,
	classes: string,
	keeps: (at: number, name: string) => boolean,
) {
	const names = [...words, ...split(shapes)];
	return {
		names,
		shapes: names.flatMap((name, at) => (at >= words.length && keeps(at, name) ? [at] : [])),
		classOf: (at: number) => unsign(classes, at),
	};
}

function prunedPairs(
	pairs: string,
	asked: AskedOfLanguage,
	lefts: ReadonlyMap<number, number>,
	rights: ReadonlyMap<number, number>,
): string {
	return pairs
		.split(' ')
		.flatMap((row) => {
			const left = unsignTwo(row, 0);
			let kept = '';
			for (let at = 2; at < row.length; at += 3) {
				const right = unsignTwo(row, at);
				if (asked.pairs.has(`${left} ${right}`))
					kept += twoSigns(rights.get(right) ?? 0) + row.charAt(at + 2);
			}
			return kept === '' ? [] : [twoSigns(lefts.get(left) ?? 0) + kept];
		})
		.join(' ');
}
