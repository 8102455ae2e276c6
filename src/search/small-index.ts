/**
 * A small edition as a {@link SearchIndex} of its own, made of the texts alone: it answers before Pagefind has arrived, and
 * the same. It brings the records that have the word itself, which are those Pagefind brings that count.
 */
import type { Candidate, SearchIndex } from '#search/candidates.ts';
import type { Lexicon } from '#search/lexicon.ts';
import type { TextFile } from '#search/texts.ts';
import { Vocabulary } from '#search/vocabulary.ts';
import { tokensOf } from '#search/words.ts';

export function smallIndex(lexicon: Lexicon, records: TextFile): SearchIndex {
	const candidates = new Map<string, Candidate>();
	const byWord = new Map<string, Set<Candidate>>();
	for (const [key, record] of Object.entries(records)) {
		const candidate = { key, score: 0, read: async () => record };
		candidates.set(key, candidate);
		for (const { whole, parts } of tokensOf(record.text)) {
			for (const { letters } of [whole, ...parts]) {
				const same = byWord.get(letters);
				if (same) same.add(candidate);
				else byWord.set(letters, new Set([candidate]));
			}
		}
	}
	return {
		most: Number.POSITIVE_INFINITY,
		vocabulary: new Vocabulary(lexicon.words, lexicon.morphology),
		find: async (word) => [...(byWord.get(word) ?? [])],
		place: (name) =>
			(lexicon.places[name] ?? []).flatMap((key, at) => {
				const candidate = candidates.get(key);
				return candidate ? [{ ...candidate, score: 1 - at / 1000 }] : [];
			}),
	};
}
