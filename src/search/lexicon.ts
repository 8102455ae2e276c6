/**
 * The lexicon: every word of the index, so that search knows what the texts hold before it asks Pagefind. Pagefind
 * answers with the nearest prefix when a word is absent; the lexicon is what makes *komt niet voor* true.
 *
 * It is published as `pagefind/lexicon.json` and read by the browser half.
 */
import type { SearchRecord } from '#search/record.ts';
import { tokensOf } from '#search/words.ts';

/** Version of the file's form; a browser half that reads another one asks for a reload. */
export const lexiconForm = 1;

/** `pagefind/lexicon.json`. */
export interface Lexicon {
	readonly form: typeof lexiconForm;
	/** Hash of the Pagefind index it was made with, as in `pagefind-entry.json`. */
	readonly index: string;
	/** Files, relative to `pagefind/`, that a first question needs: worth asking for at once, without waiting for each other. */
	readonly early: readonly string[];
	/** Number of files the texts are spread over; see `texts.ts`. */
	readonly texts: number;
	/** Every distinct word in `lettersOf` form, sorted, joined by one space. A word with a hyphen is in it whole and in parts. */
	readonly words: string;
	/** Number of running words of the records. */
	readonly running: number;
	/** Title of each section by `<edition>/<chapter>/<section>`. */
	readonly sections: Readonly<Record<string, string>>;
}

/** The distinct words of the records, sorted by code unit, and the number of running words. */
export function wordsOfRecords(records: readonly SearchRecord[]): { words: string; running: number } {
	const words = new Set<string>();
	let running = 0;
	for (const record of records) {
		for (const token of tokensOf(record.text)) {
			running += 1;
			words.add(token.whole.letters);
			for (const part of token.parts) words.add(part.letters);
		}
	}
	return { words: [...words].sort().join(' '), running };
}

/** What a file that claims to be a lexicon is not: the reason, or nothing when it is one. */
export function flawOfLexicon(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null) return 'no object';
	const lexicon = value as Partial<Lexicon>;
	if (lexicon.form !== lexiconForm) return `form ${lexicon.form}`;
	if (typeof lexicon.index !== 'string') return 'no index';
	if (!Array.isArray(lexicon.early) || typeof lexicon.texts !== 'number') return 'no files';
	if (typeof lexicon.words !== 'string' || typeof lexicon.running !== 'number') return 'no words';
	if (typeof lexicon.sections !== 'object' || lexicon.sections === null) return 'no sections';
	return undefined;
}
