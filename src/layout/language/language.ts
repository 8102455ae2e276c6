/**
 * Language: which words may stand side by side. "van | de" belongs together, "de | van" does not: on a page
 * of several columns that alone decides most ties. Learnt from free texts by `tools/count-language.ts`: the
 * 8000 most frequent words and the shapes of all others (ending, case, closing punctuation) fall into classes
 * by the company they keep, and a bigram of these classes (Brown et al., *Class-based n-gram models of
 * natural language*, 1992) is put right by 12,000 pairs of words that do otherwise than their classes.
 */
import de from '#layout/language/data/de.json' with { type: 'json' };
import en from '#layout/language/data/en.json' with { type: 'json' };
import fr from '#layout/language/data/fr.json' with { type: 'json' };
import nl from '#layout/language/data/nl.json' with { type: 'json' };
import { unsign, unsignNats, unsignTwo } from '#layout/language/table-signs.ts';
import { bare, leftClass, rightClass, type WordClasses } from '#layout/language/word-class.ts';

/** A table as it is stored. */
export interface LanguageTable {
	readonly language: string;
	/** Known words, most frequent first. */
	readonly words: string;
	readonly endings: string;
	/** What other words look like as a left and as a right neighbour: `-ing`, `.end`, `^De`. */
	readonly leftShapes: string;
	readonly rightShapes: string;
	/** The class of every word and then every shape, a sign each. */
	readonly leftClasses: string;
	readonly rightClasses: string;
	/** A row for each left class, a sign in it for each right class. */
	readonly cells: readonly string[];
	/**
	 * Pairs that do otherwise than their classes: the left one, then each right one with its nats; spaces
	 * between.
	 */
	readonly pairs: string;
	readonly ends: string;
	readonly begins: string;
	readonly divisions: string;
}

/** What is known of one language. */
export interface Language {
	readonly code: string;
	/** Number of a word as left neighbour, -1 where the table has neither it nor its shape. */
	left(word: string): number;
	/** Number of a word as right neighbour, -1 where the table has neither it nor its shape. */
	right(word: string): number;
	/** ln (P(right | left) / P(right)), nats, within ±4.5. */
	ratio(left: number, right: number): number;
	/** How much likelier than elsewhere a block ends with this word, nats; its punctuation is left aside. */
	ending(word: string): number;
	/** How much likelier than elsewhere a block begins with this right neighbour, nats. */
	beginning(right: number): number;
	/** Four letters between which a word may be divided: two before, two after. */
	readonly divisions: ReadonlySet<string>;
	/** Whole words, lower case, four letters or more. */
	readonly vocabulary: ReadonlySet<string>;
	/** The most frequent words, lower case. */
	readonly frequent: ReadonlySet<string>;
}

const TABLES: readonly LanguageTable[] = [nl, en, de, fr];
const cache = new Map<string, Language>();
/** So many words are called frequent: articles, prepositions, pronouns, auxiliaries, and little else. */
export const FREQUENT = 300;
const VOCABULARY_LETTERS = 4;

function pairsOf(table: LanguageTable, rights: number): ReadonlyMap<number, number> {
	const pairs = new Map<number, number>();
	for (const row of table.pairs.split(' ')) {
		const left = unsignTwo(row, 0);
		for (let at = 2; at < row.length; at += 3)
			pairs.set(left * rights + unsignTwo(row, at), unsignNats(row, at + 2));
	}
	return pairs;
}

function build(table: LanguageTable): Language {
	const words = table.words.split(' ');
	const classes: WordClasses = { words, endings: table.endings.split(' ') };
	const known = new Set(words);
	const numbers = (shapes: string): ReadonlyMap<string, number> =>
		new Map([...words, ...shapes.split(' ')].map((name, i) => [name, i] as const));
	const lefts = numbers(table.leftShapes);
	const rights = numbers(table.rightShapes);
	const capital = rights.get('#Capital') ?? -1;
	const leftClasses = Int16Array.from({ length: lefts.size }, (_, i) => unsign(table.leftClasses, i));
	const rightClasses = Int16Array.from({ length: rights.size }, (_, i) => unsign(table.rightClasses, i));
	const pairs = pairsOf(table, rights.size);
	return {
		code: table.language,
		left: (word) => lefts.get(leftClass(word, classes, known)) ?? -1,
		right: (word) => {
			const name = rightClass(word, classes, known);
			return rights.get(name) ?? (name.startsWith('^') ? capital : -1);
		},
		ratio: (left, right) => {
			if (left < 0 || right < 0) return 0;
			const row = table.cells[leftClasses[left] as number] as string;
			return pairs.get(left * rights.size + right) ?? unsignNats(row, rightClasses[right] as number);
		},
		ending: (word) => {
			const left = lefts.get(leftClass(bare(word), classes, known));
			return left === undefined ? 0 : unsignNats(table.ends, leftClasses[left] as number);
		},
		beginning: (right) => (right < 0 ? 0 : unsignNats(table.begins, rightClasses[right] as number)),
		divisions: new Set(table.divisions.split(' ')),
		vocabulary: new Set(words.filter((word) => word.length >= VOCABULARY_LETTERS)),
		frequent: new Set(words.slice(0, FREQUENT)),
	};
}

/** The languages there are tables for, as BCP 47 codes; the first is the one assumed when nothing tells. */
export const LANGUAGES: readonly string[] = TABLES.map((table) => table.language);

/** The language whose words all others borrow: its words are asked for whatever a text is written in. */
export const LENDER = 'en';

/** The table of a language; of Dutch where there is none. */
export function languageOf(code: string): Language {
	const wanted = code.toLowerCase().split('-')[0];
	const table = TABLES.find((one) => one.language === wanted) ?? (TABLES[0] as LanguageTable);
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
