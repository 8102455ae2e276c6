/**
 * What the own index of an edition is made of: in the lexicon where it is small, and in files beside it where it is large. Their names begin
 * with the digest of them all, so that a host may keep them for ever and a browser never puts old ones beside new ones.
 */
import { createHash } from 'node:crypto';
import { type Lexicon, type Morphology, partedWords } from '#search/index/lexicon.ts';
import { occurrenceFile, occurrenceFiles, occurrencesOf } from '#search/index/occurrences.ts';
import { namesFile } from '#search/index/pagefind-index.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { textFile, textFiles } from '#search/index/texts.ts';
import { toldFile, toldFiles } from '#search/words/told.ts';

/** What is small enough to come whole, and how large files are; in UTF-16 units, but for `frequent`. */
export interface Sizes {
	/** Text of an edition that the lexicon holds: about 30 kB on the wire, half of what Pagefind's engine is. */
	readonly small: number;
	/** What is told of words, if the lexicon holds it: about 15 kB on the wire. */
	readonly told: number;
	/** Records from which a word is too frequent to ask Pagefind for it; see `occurrences.ts`. */
	readonly frequent: number;
	/** A file of texts: small to fetch for one hit, large enough that a chapter is one or two. */
	readonly texts: number;
	/** A file of what is looked up by word: 3 to 6 kB on the wire. */
	readonly volume: number;
}

const usual: Sizes = { small: 100_000, told: 60_000, frequent: 500, texts: 12_000, volume: 16_000 };

export interface OwnFiles {
	readonly lexicon: Pick<
		Lexicon,
		'files' | 'texts' | 'occurrences' | 'frequent' | 'told' | 'words' | 'morphology' | 'records'
	>;
	/** Path relative to `pagefind/`, and what the file holds as JSON. */
	readonly files: readonly (readonly [path: string, value: unknown])[];
}

/** @param names that Pagefind gave the records. @param words of the records, as `wordsOfRecords` gives them. */
export function ownFiles(
	records: readonly SearchRecord[],
	names: readonly string[],
	words: string,
	{ compounds, kin, beginnings, lookalikes, ...morphology }: Morphology,
	sizes: Partial<Sizes>,
): OwnFiles {
	const size = { ...usual, ...sizes };
	const tables = { kin, beginnings, lookalikes };
	const nothing = { kin: {}, beginnings: '', lookalikes: '' };
	const brief = JSON.stringify(tables).length <= size.told;
	const told = brief ? undefined : toldFiles(tables, size.volume);
	const small = records.reduce((sum, { text }) => sum + text.length, 0) <= size.small;
	const texts = small ? undefined : textFiles(records, size.texts);
	const occurrences = small ? new Map<string, readonly number[]>() : occurrencesOf(records);
	const found = small ? undefined : occurrenceFiles(occurrences, size.volume);
	const often = [...occurrences].filter(([, numbers]) => numbers.length >= size.frequent);
	const made = [texts?.files, found?.files, told?.files, names];
	const digest = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 10);
	const named = (path: typeof textFile, files: readonly unknown[] = []) =>
		files.map((file, number) => [path(digest, number), file] as const);
	return {
		lexicon: {
			files: digest,
			texts: texts?.begins ?? [],
			occurrences: found?.begins ?? [],
			frequent: often
				.map(([word]) => word)
				.sort()
				.join(' '),
			...(told ? { told: told.begins } : {}),
			words: partedWords(words, compounds),
			morphology: { ...morphology, ...(told ? nothing : tables) },
			...(small ? { records } : {}),
		},
		files: [
			[namesFile(digest), names],
			...named(textFile, texts?.files),
			...named(occurrenceFile, found?.files),
			...named(toldFile, told?.files),
		],
	};
}
