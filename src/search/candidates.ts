/** Which records may answer: what the index brings for the words of a question. */
import type { SearchRecord } from '#search/record.ts';
import type { Resolved } from '#search/resolved.ts';
import type { Vocabulary } from '#search/vocabulary.ts';

/** A record that may answer, with the index's own score (higher is better), which only decides what is read of very many. */
export interface Candidate {
	readonly key: string;
	readonly score: number;
	readonly read: () => Promise<SearchRecord>;
}

/** Where answers come from. */
export interface SearchIndex {
	readonly vocabulary: Vocabulary;
	/** Every record that has `word`, a word of the vocabulary; it may bring others with it. */
	readonly find: (word: string) => Promise<readonly Candidate[]>;
	/** The records of a place in print, in reading order: `p 41`, `noot 8`. */
	readonly place?: (name: string) => readonly Candidate[];
	/** Records to read for one answer, at most. */
	readonly most: number;
}

/** The index did not give what its own lexicon says it has. */
export class IncompleteIndex extends Error {
	override readonly name = 'IncompleteIndex';
}

/** The records that every clause brought, best sum of scores first. */
export async function together(
	clauses: readonly Resolved[],
	index: SearchIndex,
): Promise<readonly Candidate[]> {
	const enough = clauses.length === 1 ? index.most : Number.POSITIVE_INFINITY;
	const brought = await Promise.all(clauses.map((resolved) => candidatesOf(resolved, index, enough)));
	const [first = new Map<string, Candidate>(), ...others] = brought;
	return [...first.values()]
		.flatMap((candidate) => {
			const same = others.map((other) => other.get(candidate.key));
			if (same.includes(undefined)) return [];
			return [{ ...candidate, score: same.reduce((sum, one) => sum + (one?.score ?? 0), candidate.score) }];
		})
		.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** @param enough candidates after which no further longer words, which only begin with what was asked, are looked up. */
async function candidatesOf(
	resolved: Resolved,
	index: SearchIndex,
	enough: number,
): Promise<ReadonlyMap<string, Candidate>> {
	if (resolved.kind === 'place') return new Map(index.place?.(resolved.place).map((one) => [one.key, one]));
	if (resolved.kind === 'absent') return new Map();
	const find = async (word: string) => {
		const candidates = await index.find(word);
		if (candidates.length === 0) throw new IncompleteIndex(`the lexicon has “${word}” and the index has not`);
		return candidates;
	};
	const any = async (words: Iterable<string>) => (await Promise.all([...words].map(find))).flat();
	const inRow = async (words: readonly string[]) => both(await Promise.all([...new Set(words)].map(find)));
	const found = await Promise.all([
		any([...resolved.words.keys()].filter((word) => resolved.words.get(word) !== 'begin')),
		...resolved.sequences.map((sequence) => inRow(sequence.words)),
		...resolved.pairs.map(async (pair) => both(await Promise.all(pair.words.map(any)))),
		...resolved.separated.map(inRow),
	]);
	const records = new Map<string, Candidate>();
	const add = (candidates: readonly Candidate[]) => {
		for (const candidate of candidates) {
			const known = records.get(candidate.key);
			if (!known || known.score < candidate.score) records.set(candidate.key, candidate);
		}
	};
	add(found.flat());
	const begun = [...resolved.words.keys()].filter((word) => resolved.words.get(word) === 'begin');
	if (enough === Number.POSITIVE_INFINITY) add(await any(begun));
	else for (const word of begun) if (records.size <= enough) add(await find(word));
	return records;
}

/** The candidates that are in every list. */
function both(lists: readonly (readonly Candidate[])[]): readonly Candidate[] {
	const [first = [], ...rest] = lists;
	const others = rest.map((list) => new Set(list.map(({ key }) => key)));
	return first.filter(({ key }) => others.every((keys) => keys.has(key)));
}
