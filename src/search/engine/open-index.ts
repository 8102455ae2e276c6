/** Opens the index of the editions from its lexicon, with the engine of their own. */
import { IncompleteIndex, once, type SearchIndex } from '#search/engine/engine.ts';
import { ownEngine, type ReadFile } from '#search/engine/own-engine.ts';
import { type Lexicon, wholeWords } from '#search/index/lexicon.ts';
import { numbersOf } from '#search/index/postings.ts';
import { type RecordShard, recordShard, recordShardOf } from '#search/index/record-shards.ts';
import { type Tables, WordFacts, wordFactShard } from '#search/index/word-facts.ts';
import { Vocabulary } from '#search/terms/vocabulary.ts';

/** Places read for one answer from a large edition, of which nobody reads further down a list. */
const most = 60;

export function openIndex(lexicon: Lexicon, readFile: ReadFile): SearchIndex {
	const file = once(readFile);
	return {
		vocabulary: vocabularyOf(lexicon, file),
		places: (name) => placesIn(lexicon, name),
		...(lexicon.records ? inLexicon(lexicon.records) : inShards(lexicon, file)),
		...ownEngine(lexicon, file),
	};
}

function vocabularyOf(lexicon: Lexicon, file: ReadFile): Vocabulary {
	const { words, compounds } = wholeWords(lexicon.words);
	const morphology = { ...lexicon.morphology, compounds };
	const facts = lexicon.facts
		? new WordFacts(
				lexicon.facts,
				async (shard) => (await file(wordFactShard(lexicon.files, shard))) as Tables,
			)
		: WordFacts.whole(morphology);
	return new Vocabulary(words, morphology, facts);
}

function placesIn({ places }: Lexicon, name: string): readonly number[] {
	const numbered = (one: string) => numbersOf(places[one] ?? []);
	// *p 41 alinea 6*
	const [, page, paragraph] = /^(p \S+) (alinea \S+)$/.exec(name) ?? [];
	if (!page || !paragraph) return numbered(name);
	const on = new Set(numbered(page));
	return numbered(paragraph).filter((record) => on.has(record));
}

type Reading = Pick<SearchIndex, 'read' | 'most' | 'fileOf'>;

function inLexicon(records: RecordShard): Reading {
	return { most: Number.POSITIVE_INFINITY, read: async (record) => held(records[record], record) };
}

function inShards({ files, texts }: Lexicon, file: ReadFile): Reading {
	return {
		most,
		fileOf: (record) => recordShardOf(record, texts),
		read: async (record) => {
			const at = recordShardOf(record, texts);
			const shard = (await file(recordShard(files, at))) as RecordShard;
			return held(shard[record - (texts[at] ?? 0)], record);
		},
	};
}

function held<T>(record: T | undefined, number: number): T {
	if (record) return record;
	throw new IncompleteIndex(`the index has the record ${number} and the texts have not`);
}
