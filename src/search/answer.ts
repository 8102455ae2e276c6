/**
 * Answers a question from an index: candidates from Pagefind, judged and ranked by what their words really are.
 * Knows nothing of Pagefind itself, the network or the page.
 */
import { type Match, matchesIn } from '#search/matches.ts';
import { readQuestion } from '#search/question.ts';
import type { SearchRecord } from '#search/record.ts';
import { type Certainty, certainties, type Resolved, type Vocabulary } from '#search/vocabulary.ts';

/** A record that may answer, with Pagefind's score (higher is better). */
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
}

/** A place that answers. */
export interface Hit {
	readonly record: SearchRecord;
	readonly matches: readonly Match[];
	/** The least sure of its clauses. */
	readonly certainty: Certainty;
}

export type Answer =
	/** `more` says that there are further places, which were not read. */
	| { readonly kind: 'found'; readonly hits: readonly Hit[]; readonly more: boolean }
	/** These words, as typed, are nowhere in the texts; `present` are the others that were asked. */
	| { readonly kind: 'absent'; readonly absent: readonly string[]; readonly present: readonly string[] }
	/** Each occurs, and no place has all of them. */
	| { readonly kind: 'apart'; readonly present: readonly string[] }
	| { readonly kind: 'empty' }
	| { readonly kind: 'no-words' }
	| { readonly kind: 'too-long'; readonly length: number };

/** The index did not give what its own lexicon says it has. */
export class IncompleteIndex extends Error {
	override readonly name = 'IncompleteIndex';
}

/** Places read for one answer. Each costs a fragment; nobody reads further down a list. */
const most = 60;

/** @throws IncompleteIndex, and whatever the index throws. */
export async function answer(typed: string, index: SearchIndex): Promise<Answer> {
	const question = readQuestion(typed);
	if (question.kind !== 'asked') return question;
	const clauses = question.clauses.map((clause) => index.vocabulary.resolve(clause));
	const asked = (of: readonly Resolved[]) => of.map((resolved) => quoted(resolved));
	const present = clauses.filter((resolved) => resolved.kind !== 'absent');
	if (present.length < clauses.length) {
		const absent = clauses.filter((resolved) => resolved.kind === 'absent');
		return { kind: 'absent', absent: asked(absent), present: asked(present) };
	}
	const candidates = await together(clauses, index);
	const read = candidates.slice(0, most);
	const hits = await Promise.all(
		read.map(async (candidate) => ({ ...judge(await candidate.read(), clauses), score: candidate.score })),
	);
	const found = hits.filter((hit) => hit.complete).sort(rank);
	if (found.length === 0) return { kind: 'apart', present: asked(clauses) };
	return {
		kind: 'found',
		hits: found.map(({ record, matches, certainty }) => ({ record, matches, certainty })),
		more:
			candidates.length > read.length ||
			clauses.some((resolved) => resolved.kind === 'words' && resolved.cut),
	};
}

function quoted({ clause }: Resolved): string {
	return clause.kind === 'phrase' ? `"${clause.asked}"` : clause.asked;
}

/** The records that every clause brought, best sum of scores first. */
async function together(clauses: readonly Resolved[], index: SearchIndex): Promise<readonly Candidate[]> {
	const brought = await Promise.all(clauses.map((resolved) => candidatesOf(resolved, index)));
	const [first = new Map<string, Candidate>(), ...others] = brought;
	return [...first.values()]
		.flatMap((candidate) => {
			const same = others.map((other) => other.get(candidate.key));
			if (same.includes(undefined)) return [];
			return [{ ...candidate, score: same.reduce((sum, one) => sum + (one?.score ?? 0), candidate.score) }];
		})
		.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

async function candidatesOf(resolved: Resolved, index: SearchIndex): Promise<ReadonlyMap<string, Candidate>> {
	const words =
		resolved.kind === 'absent'
			? []
			: [...(resolved.kind === 'words' ? resolved.words.keys() : new Set(resolved.words))];
	const found = await Promise.all(
		words.map(async (word) => {
			const candidates = await index.find(word);
			if (candidates.length === 0)
				throw new IncompleteIndex(`the lexicon has “${word}” and the index has not`);
			return candidates;
		}),
	);
	const records = new Map<string, Candidate>();
	const [first = [], ...rest] = found;
	const kept =
		resolved.kind === 'sequence'
			? first.filter(({ key }) => rest.every((one) => one.some((other) => other.key === key)))
			: found.flat();
	for (const candidate of kept) {
		const known = records.get(candidate.key);
		if (!known || known.score < candidate.score) records.set(candidate.key, candidate);
	}
	return records;
}

interface Judged extends Hit {
	/** Whether every clause is answered. */
	readonly complete: boolean;
	/** Tokens between the nearest matches of all clauses: 0 where they stand side by side. */
	readonly gap: number;
}

function judge(record: SearchRecord, clauses: readonly Resolved[]): Judged {
	const matches = matchesIn(record.text, clauses);
	const best = clauses.map((_, clause) =>
		Math.min(
			...matches
				.filter((match) => match.clause === clause)
				.map((match) => certainties.indexOf(match.certainty)),
		),
	);
	const complete = best.every((certainty) => Number.isFinite(certainty));
	const certainty = (complete && certainties[Math.max(...best)]) || 'begin';
	return { record, matches, certainty, complete, gap: gapOf(matches, clauses.length) };
}

/** The narrowest window, in tokens, that holds a match of each clause, less the clauses themselves. */
function gapOf(matches: readonly Match[], clauses: number): number {
	let narrowest = Number.POSITIVE_INFINITY;
	const last = new Map<number, number>();
	for (const match of matches) {
		last.set(match.clause, match.token);
		if (last.size === clauses) narrowest = Math.min(narrowest, match.token - Math.min(...last.values()) + 1);
	}
	return Math.max(0, narrowest - clauses);
}

/** Surest first, then nearest together, then Pagefind's score. */
function rank(a: Judged & { score: number }, b: Judged & { score: number }): number {
	const certainty = certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty);
	const near = (hit: Judged) => (hit.gap === 0 ? 0 : hit.gap < 10 ? 1 : 2);
	return certainty || near(a) - near(b) || b.score - a.score || (a.record.path < b.record.path ? -1 : 1);
}
