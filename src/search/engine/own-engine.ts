/**
 * The engine that answers at once, before Pagefind has arrived. Of a small edition it is made of the records,
 * which the lexicon holds; of a larger one each word's postings are in a shard.
 */
import { once, type SearchEngine } from '#search/engine/engine.ts';
import type { Lexicon } from '#search/index/lexicon.ts';
import { numbersOf, type PostingShard, postingShard, postingsOf } from '#search/index/postings.ts';
import { shardOf } from '#search/index/shards.ts';

/** Fetches a file of the index by its path relative to `pagefind/`; throws when it is not there. */
export type ReadFile = (path: string) => Promise<unknown>;

export function ownEngine({ files, postings: begins, records }: Lexicon, readFile: ReadFile): SearchEngine {
	if (records) {
		const postings = postingsOf(records);
		return { postings: async (word) => postings.get(word) ?? [] };
	}
	const postings = once(async (word) => {
		const shard = (await readFile(postingShard(files, shardOf(word, begins)))) as PostingShard;
		return Object.hasOwn(shard, word) ? numbersOf(shard[word] ?? []) : [];
	});
	return {
		postings,
		expect: (words) => {
			// What does not come fails where it is needed.
			for (const word of words) postings(word).catch(() => undefined);
		},
	};
}
