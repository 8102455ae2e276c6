/**
 * The lexicon: every word of the index, so that search knows what the texts hold before it asks Pagefind.
 * Pagefind answers with the nearest prefix when a word is absent; the lexicon is what makes *komt niet voor*
 * true.
 *
 * It is published as `pagefind/lexicon.json` and read by the browser half.
 */
import type { SearchRecord } from '#search/index/record.ts';
import type { RecordShard } from '#search/index/record-shards.ts';
import type { SearchedReport } from '#search/index/searched.ts';
import { tokensOf } from '#search/text/tokens.ts';

/** Version of the file's form; a browser half that reads another one asks for a reload. */
export const lexiconForm = 7;

/** `pagefind/lexicon.json`. */
export interface Lexicon {
	readonly form: typeof lexiconForm;
	/** Hash of the Pagefind index it was made with, as in `pagefind-entry.json`. */
	readonly index: string;
	/**
	 * Files, relative to `pagefind/`, that a first question needs: worth asking for at once, without waiting
	 * for each other.
	 */
	readonly early: readonly string[];
	/** Digest of the edition's own files beside the lexicon, with which their names begin. */
	readonly files: string;
	/** The first record of each file of texts; see `texts.ts`. None for a small edition. */
	readonly texts: readonly number[];
	/**
	 * The first word of each file that tells which records have a word; see `postings.ts`. None for a small
	 * edition.
	 */
	readonly postings: readonly string[];
	/** Words that Pagefind is not asked for, joined by one space. */
	readonly frequent: string;
	/**
	 * Where what is told of the words that may be asked is not in `morphology`: the first word of each of its
	 * shards; see `told.ts`.
	 */
	readonly facts?: readonly string[];
	/**
	 * Every distinct word in `lettersOf` form, sorted, joined by one space; the parts of a compound by a bar,
	 * `toezichts|rapport`. A word with a hyphen is in it whole and in parts. See {@link partedWords}.
	 */
	readonly words: string;
	/** What is searched of each edition. */
	readonly searched: Readonly<Record<string, SearchedReport>>;
	/** Number of running words of the records; titles are said of the text, and not counted. */
	readonly running: number;
	/** Titles by `<edition>` and `<edition>/<chapter>`, in their order. */
	readonly titles: Readonly<Record<string, string>>;
	/** Title of each section by `<edition>/<chapter>/<section>`. */
	readonly sections: Readonly<Record<string, string>>;
	/**
	 * The records of a printed page, `p 41`, and of a note, `noot 8`: the number of the first, and steps from
	 * each to the next.
	 */
	readonly places: Readonly<Record<string, readonly number[]>>;
	readonly morphology: Omit<Morphology, 'compounds'>;
	/** Of a small edition all records, in reading order; there are no files of texts beside it. */
	readonly records?: RecordShard;
}

/**
 * What the build knows of the words, so that the browser needs no dictionary. All words as `lettersOf` gives
 * them.
 */
export interface Morphology {
	/** Parts of a compound, joined by one space: `toezichtsrapport` → `toezichts rapport`. */
	readonly compounds: Readonly<Record<string, string>>;
	/** What a hanging hyphen stands for: `inlichtingendiensten` → `inlichtingen en veiligheidsdiensten`. */
	readonly hanging: Readonly<Record<string, string>>;
	/** Verbs that the texts part in two, as they would be in one: `samenwerken` → `werken samen`. */
	readonly separated: Readonly<Record<string, string>>;
	readonly abbreviations: readonly Abbreviation[];
	/**
	 * What a word that may be asked is a form of, where the rules of `stem.ts` say otherwise: words of the
	 * texts or parts of compounds, joined by one space; empty where it is a form of none.
	 */
	readonly inflections: Readonly<Record<string, string>>;
	/**
	 * Words of the language that are the beginning of a longer word of the texts, joined by one space: `min` of
	 * *ministerie*.
	 */
	readonly beginnings: string;
	/**
	 * Words of the language that only look like words of the texts, joined by one space: no slips of the pen.
	 */
	readonly lookalikes: string;
}

export interface Abbreviation {
	/** Its words, joined by one space: `wodc`, `wiv 2002`. */
	readonly short: string;
	readonly long: string;
	/** Compounds in `long` that a hanging hyphen stands for: `onderzoekscentrum`. */
	readonly also: readonly string[];
}

export const noMorphology: Morphology = {
	compounds: {},
	hanging: {},
	separated: {},
	abbreviations: [],
	inflections: {},
	beginnings: '',
	lookalikes: '',
};

/** The distinct words of the records, sorted by code unit, and the number of running words. */
export function wordsOfRecords(records: readonly SearchRecord[]): { words: string; running: number } {
	const words = new Set<string>();
	let running = 0;
	for (const record of records) {
		for (const token of tokensOf(record.text)) {
			if (record.kind !== 'title') running += 1;
			words.add(token.whole.letters);
			for (const part of token.parts) words.add(part.letters);
		}
	}
	return { words: [...words].sort().join(' '), running };
}

/** The words with a bar between the parts of each compound. @param compounds as in {@link Morphology}. */
export function partedWords(words: string, compounds: Morphology['compounds']): string {
	const parted = (word: string) => compounds[word]?.replaceAll(' ', '|') ?? word;
	return words.split(' ').map(parted).join(' ');
}

/** The reverse of {@link partedWords}. */
export function wholeWords(parted: string): Pick<Morphology, 'compounds'> & { readonly words: string } {
	const compounds: Record<string, string> = {};
	for (const [word] of parted.matchAll(/[^ |]+(?:\|[^ |]+)+/g)) {
		compounds[word.replaceAll('|', '')] = word.replaceAll('|', ' ');
	}
	return { words: parted.replaceAll('|', ''), compounds };
}

/** What a file that claims to be a lexicon is not: the reason, or nothing when it is one. */
export function flawOfLexicon(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null) return 'no object';
	const lexicon = value as Partial<Lexicon>;
	if (lexicon.form !== lexiconForm) return `form ${lexicon.form}`;
	if (typeof lexicon.index !== 'string' || typeof lexicon.files !== 'string') return 'no index';
	if (![lexicon.early, lexicon.texts, lexicon.postings].every(Array.isArray)) return 'no files';
	if (
		[lexicon.words, lexicon.frequent].some((one) => typeof one !== 'string') ||
		typeof lexicon.running !== 'number'
	)
		return 'no words';
	if (typeof lexicon.titles !== 'object' || lexicon.titles === null) return 'no titles';
	if (typeof lexicon.searched !== 'object' || lexicon.searched === null) return 'no pages';
	if (typeof lexicon.sections !== 'object' || lexicon.sections === null) return 'no sections';
	if (typeof lexicon.places !== 'object' || typeof lexicon.morphology?.separated !== 'object')
		return 'no morphology';
	return undefined;
}
