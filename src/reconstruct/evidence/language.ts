/**
 * Language: which words may stand side by side. A class bigram (some 300 frequent words, endings, case, closing
 * punctuation), learnt from free documentation by `tools/count-language.ts`. "van | de" belongs together, "de | van"
 * does not: on a page of several columns that alone decides most ties.
 */
import de from '#reconstruct/evidence/data/de.json' with { type: 'json' };
import en from '#reconstruct/evidence/data/en.json' with { type: 'json' };
import fr from '#reconstruct/evidence/data/fr.json' with { type: 'json' };
import nl from '#reconstruct/evidence/data/nl.json' with { type: 'json' };
import { bare, leftClass, rightClass, type WordClasses } from '#reconstruct/evidence/word-class.ts';

interface Table {
	readonly language: string;
	readonly words: string;
	readonly endings: string;
	readonly lefts: string;
	readonly rights: string;
	readonly rows: readonly string[];
	readonly ends: string;
	readonly begins: string;
	readonly divisions: string;
	readonly vocabulary: string;
}

/** What is known of one language. */
export interface Language {
	readonly code: string;
	/** Index of a word's class as left neighbour, -1 where the table has none. */
	left(word: string): number;
	/** Index of a word's class as right neighbour, -1 where the table has none. */
	right(word: string): number;
	/** ln (P(right | left) / P(right)), nats, within ±4.5. */
	ratio(left: number, right: number): number;
	/** How much likelier than elsewhere a block ends with this word, nats; its punctuation is left aside. */
	ending(word: string): number;
	/** How much likelier than elsewhere a block begins with a word of this class, nats. */
	beginning(right: number): number;
	/** Four letters between which a word may be divided: two before, two after. */
	readonly divisions: ReadonlySet<string>;
	/** Whole words, lower case, four letters or more. */
	readonly vocabulary: ReadonlySet<string>;
	/** Frequent words, lower case. */
	readonly frequent: ReadonlySet<string>;
}

const TABLES: readonly Table[] = [nl, en, de, fr];
const cache = new Map<string, Language>();

/** A character of a table as nats: `#` is -4.5, each next one (the backslash left out) 0.1 more. */
function nats(code: number): number {
	return ((code > 92 ? code - 1 : code) - 35 - 45) / 10;
}

function build(table: Table): Language {
	const words = table.words.split(' ');
	const classes: WordClasses = { words, endings: table.endings.split(' ') };
	const frequent = new Set(words);
	const lefts = new Map(table.lefts.split(' ').map((name, i) => [name, i] as const));
	const rights = new Map(table.rights.split(' ').map((name, i) => [name, i] as const));
	const capital = rights.get('#Capital') ?? -1;
	const width = rights.size;
	const ratios = new Float32Array(lefts.size * width);
	table.rows.forEach((row, i) => {
		for (let j = 0; j < row.length; j++) ratios[i * width + j] = nats(row.charCodeAt(j));
	});
	return {
		code: table.language,
		left: (word) => lefts.get(leftClass(word, classes, frequent)) ?? -1,
		right: (word) => {
			const name = rightClass(word, classes, frequent);
			return rights.get(name) ?? (name.startsWith('^') ? capital : -1);
		},
		ratio: (left, right) => (left < 0 || right < 0 ? 0 : (ratios[left * width + right] as number)),
		ending: (word) => {
			const left = lefts.get(leftClass(bare(word), classes, frequent));
			return left === undefined ? 0 : nats(table.ends.charCodeAt(left));
		},
		beginning: (right) => (right < 0 ? 0 : nats(table.begins.charCodeAt(right))),
		divisions: new Set(table.divisions.split(' ')),
		vocabulary: new Set(table.vocabulary.split(' ')),
		frequent,
	};
}

/** The languages there are tables for, as BCP 47 codes; the first is the one assumed when nothing tells. */
export const LANGUAGES: readonly string[] = TABLES.map((table) => table.language);

/** The table of a language; of Dutch where there is none. */
export function languageOf(code: string): Language {
	const wanted = code.toLowerCase().split('-')[0];
	const table = TABLES.find((one) => one.language === wanted) ?? (TABLES[0] as Table);
	let language = cache.get(table.language);
	if (!language) {
		language = build(table);
		cache.set(table.language, language);
	}
	return language;
}

/** Guesses the language of a text by its frequent words; the first of {@link LANGUAGES} where none occurs. */
export function guessLanguage(words: readonly string[]): string {
	const lower = words.slice(0, 4000).map((word) => bare(word).toLowerCase());
	let best = LANGUAGES[0] as string;
	let most = 0;
	for (const table of TABLES) {
		const frequent = new Set(table.words.split(' ').slice(0, 60));
		let hits = 0;
		for (const word of lower) if (frequent.has(word)) hits++;
		if (hits > most) {
			most = hits;
			best = table.language;
		}
	}
	return best;
}
