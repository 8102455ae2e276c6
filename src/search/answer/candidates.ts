/** Which records may answer: what the index brings for the words of a question. */
import { IncompleteIndex, type SearchIndex } from '#search/engine/engine.ts';
import { type Certainty, certainties, type Expansion } from '#search/terms/expansion.ts';

/** By record, how surely it answers at best, as an index of `certainties`. */
type Candidates = ReadonlyMap<number, number>;

/** The records that every term brought: surest first, and in reading order. */
export async function together(terms: readonly Expansion[], index: SearchIndex): Promise<readonly number[]> {
	const [one, ...more] = terms;
	const brought =
		one && more.length === 0
			? [await candidatesOf(one, index, index.most)]
			: await Promise.all(terms.map((expansion) => allOf(expansion, index)));
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

const known = new WeakMap<Expansion, Promise<Candidates>>();

/** All candidates of a term, gathered once: an answer asks for it in company of different others. */
function allOf(expansion: Expansion, index: SearchIndex): Promise<Candidates> {
	const all = known.get(expansion) ?? candidatesOf(expansion, index, Number.POSITIVE_INFINITY);
	known.set(expansion, all);
	return all;
}

/**
 * @param enough candidates after which no further longer words, which only begin with what was asked, are
 * looked up.
 */
async function candidatesOf(expansion: Expansion, index: SearchIndex, enough: number): Promise<Candidates> {
	const candidates = new Map<number, number>();
	const add = (records: readonly number[], certainty: Certainty) => {
		const sure = certainties.indexOf(certainty);
		for (const record of records) {
			if (sure < (candidates.get(record) ?? certainties.length)) candidates.set(record, sure);
		}
	};
	if (expansion.kind === 'place') add(index.places(expansion.place), 'exact');
	if (expansion.kind !== 'found') return candidates;
	const find = async (word: string) => {
		const records = await index.postings(word);
		if (records.length === 0) throw new IncompleteIndex(`the lexicon has “${word}” and the index has not`);
		return records;
	};
	const any = async (words: Iterable<string>) => (await Promise.all([...words].map(find))).flat();
	const inRow = async (words: readonly string[]) => both(await Promise.all([...new Set(words)].map(find)));
	const begun = [...expansion.words.keys()].filter((word) => expansion.words.get(word) === 'begin');
	await Promise.all([
		...[...expansion.words].map(async ([word, certainty]) => {
			if (certainty !== 'begin' || enough === Number.POSITIVE_INFINITY) add(await find(word), certainty);
		}),
		...expansion.sequences.map(async ({ words, certainty }) => add(await inRow(words), certainty)),
		...expansion.pairs.map(async ({ words, certainty }) =>
			add(both(await Promise.all(words.map(any))), certainty),
		),
		...expansion.separated.map(async (words) => add(await inRow(words), 'form')),
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
