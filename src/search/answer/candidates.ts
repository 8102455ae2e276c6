/** Which records may answer: what the index brings for the words of a question. */
import type { SearchRecord } from '#search/index/record.ts';
import { type Certainty, certainties, type Resolved } from '#search/words/resolved.ts';
import type { Vocabulary } from '#search/words/vocabulary.ts';

/** Where answers come from. A record goes by its number in reading order. */
export interface SearchIndex {
	readonly vocabulary: Vocabulary;
	/** Every record that has `word`, a word of the vocabulary; it may bring others with it. */
	readonly find: (word: string) => Promise<readonly number[]>;
	/** Told of the words of a question before it is read, so that what they need is on its way. */
	readonly expect?: (words: readonly string[]) => void;
	/** The records of a place in print: `p 41`, `noot 8`. */
	readonly place?: (name: string) => readonly number[];
	readonly read: (record: number) => Promise<SearchRecord>;
	/** Records to read at first for one answer, at most. */
	readonly most: number;
	/** The file that a record is read from, where each may have to be fetched. */
	readonly fileOf?: (record: number) => number;
}

/** The index did not give what its own lexicon says it has. */
export class IncompleteIndex extends Error {
	override readonly name = 'IncompleteIndex';
}

/** By record, how surely it answers at best, as an index of `certainties`. */
type Candidates = ReadonlyMap<number, number>;

/** The records that every clause brought: surest first, and in reading order. */
export async function together(clauses: readonly Resolved[], index: SearchIndex): Promise<readonly number[]> {
	const [one, ...more] = clauses;
	const brought =
		one && more.length === 0
			? [await candidatesOf(one, index, index.most)]
			: await Promise.all(clauses.map((resolved) => allOf(resolved, index)));
	const [fewest, ...others] = brought.toSorted((a, b) => a.size - b.size);
	const all: [record: number, sure: number][] = [];
	for (const [record, sure] of fewest ?? []) {
		let least: number | undefined = sure;
		for (const other of others) {
			const also = other.get(record);
			least = also === undefined || least === undefined ? undefined : Math.max(least, also);
		}
		if (least !== undefined) all.push([record, least]);
	}
	return all.sort(([a, sure], [b, other]) => sure - other || a - b).map(([record]) => record);
}

const known = new WeakMap<Resolved, Promise<Candidates>>();

/** All candidates of a clause, gathered once: an answer asks for it in company of different others. */
function allOf(resolved: Resolved, index: SearchIndex): Promise<Candidates> {
	const all = known.get(resolved) ?? candidatesOf(resolved, index, Number.POSITIVE_INFINITY);
	known.set(resolved, all);
	return all;
}

/** @param enough candidates after which no further longer words, which only begin with what was asked, are looked up. */
async function candidatesOf(resolved: Resolved, index: SearchIndex, enough: number): Promise<Candidates> {
	const candidates = new Map<number, number>();
	const add = (records: readonly number[], certainty: Certainty) => {
		const sure = certainties.indexOf(certainty);
		for (const record of records) {
			if (sure < (candidates.get(record) ?? certainties.length)) candidates.set(record, sure);
		}
	};
	if (resolved.kind === 'place') add(index.place?.(resolved.place) ?? [], 'exact');
	if (resolved.kind !== 'found') return candidates;
	const find = async (word: string) => {
		const records = await index.find(word);
		if (records.length === 0) throw new IncompleteIndex(`the lexicon has “${word}” and the index has not`);
		return records;
	};
	const any = async (words: Iterable<string>) => (await Promise.all([...words].map(find))).flat();
	const inRow = async (words: readonly string[]) => both(await Promise.all([...new Set(words)].map(find)));
	const begun = [...resolved.words.keys()].filter((word) => resolved.words.get(word) === 'begin');
	await Promise.all([
		...[...resolved.words].map(async ([word, certainty]) => {
			if (certainty !== 'begin' || enough === Number.POSITIVE_INFINITY) add(await find(word), certainty);
		}),
		...resolved.sequences.map(async ({ words, certainty }) => add(await inRow(words), certainty)),
		...resolved.pairs.map(async ({ words, certainty }) =>
			add(both(await Promise.all(words.map(any))), certainty),
		),
		...resolved.separated.map(async (words) => add(await inRow(words), 'form')),
	]);
	if (enough !== Number.POSITIVE_INFINITY) {
		for (const word of begun) if (candidates.size <= enough) add(await find(word), 'begin');
	}
	return candidates;
}

/** The records that are in every list. */
function both(lists: readonly (readonly number[])[]): readonly number[] {
	const [first = [], ...others] = lists.map((list) => new Set(list));
	return [...first].filter((record) => others.every((list) => list.has(record)));
}
