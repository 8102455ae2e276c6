/**
 * What the own index of an edition is made of: in the lexicon where it is small, and in files beside it where
 * it is large. Their names begin with the digest of them all, so that a host may keep them for ever and a
 * browser never puts old ones beside new ones.
 */
import { createHash } from 'node:crypto';
import { namesFile } from '#search/engine/pagefind-engine.ts';
import { type Lexicon, type Morphology, partedWords } from '#search/index/lexicon.ts';
import { postingShard, postingShards, postingsOf } from '#search/index/postings.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { recordShard, recordShards } from '#search/index/record-shards.ts';
import { wordFactShard, wordFactShards } from '#search/index/word-facts.ts';

/** What is small enough to come whole, and how large files are; in UTF-16 units, but for `frequent`. */
export interface Sizes {
	/**
	 * Text of an edition that the lexicon holds: about 30 kB on the wire, half of what Pagefind's engine is.
	 */
	readonly small: number;
	/** What is told of words, if the lexicon holds it: about 15 kB on the wire. */
	readonly facts: number;
	/** Records from which a word is too frequent to ask Pagefind for it; see `postings.ts`. */
	readonly frequent: number;
	/** A file of texts: small to fetch for one hit, large enough that a chapter is one or two. */
	readonly texts: number;
	/** A file of what is looked up by word: 3 to 6 kB on the wire. */
	readonly shard: number;
}

const usual: Sizes = { small: 100_000, facts: 60_000, frequent: 500, texts: 12_000, shard: 16_000 };

export interface OwnFiles {
	readonly lexicon: Pick<
		Lexicon,
		'files' | 'texts' | 'postings' | 'frequent' | 'facts' | 'words' | 'morphology' | 'records'
	>;
	/** Path relative to `pagefind/`, and what the file holds as JSON. */
	readonly files: readonly (readonly [path: string, value: unknown])[];
}

/**
 * @param names that Pagefind gave the records.
 * @param words of the records, as `wordsOfRecords` gives them.
 */
export function ownFiles(
	records: readonly SearchRecord[],
	names: readonly string[],
	words: string,
	{ compounds, inflections, beginnings, lookalikes, ...morphology }: Morphology,
	sizes: Partial<Sizes>,
): OwnFiles {
	const size = { ...usual, ...sizes };
	const tables = { inflections, beginnings, lookalikes };
	const nothing = { inflections: {}, beginnings: '', lookalikes: '' };
	const brief = JSON.stringify(tables).length <= size.facts;
	const facts = brief ? undefined : wordFactShards(tables, size.shard);
	const small = records.reduce((sum, { text }) => sum + text.length, 0) <= size.small;
	const texts = small ? undefined : recordShards(records, size.texts);
	const postings = small ? new Map<string, readonly number[]>() : postingsOf(records);
	const found = small ? undefined : postingShards(postings, size.shard);
	const often = [...postings].filter(([, numbers]) => numbers.length >= size.frequent);
	const made = [texts?.files, found?.files, facts?.files, names];
	const digest = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 10);
	const named = (path: typeof recordShard, files: readonly unknown[] = []) =>
		files.map((file, number) => [path(digest, number), file] as const);
	return {
		lexicon: {
			files: digest,
			texts: texts?.begins ?? [],
			postings: found?.begins ?? [],
			frequent: often
				.map(([word]) => word)
				.sort()
				.join(' '),
			...(facts ? { facts: facts.begins } : {}),
			words: partedWords(words, compounds),
			morphology: { ...morphology, ...(facts ? nothing : tables) },
			...(small ? { records } : {}),
		},
		files: [
			[namesFile(digest), names],
			...named(recordShard, texts?.files),
			...named(postingShard, found?.files),
			...named(wordFactShard, facts?.files),
		],
	};
}
