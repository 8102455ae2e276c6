/**
 * Answers a question from an index: candidates from Pagefind, judged and ranked by what their words really are.
 * Knows nothing of Pagefind itself, the network or the page.
 */
import { type Match, matchesIn } from '#search/matches.ts';
import { type Clause, readQuestion } from '#search/question.ts';
import type { SearchRecord } from '#search/record.ts';
import { variantsOf } from '#search/variants.ts';
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
	/** The records of a place in print, in reading order: `p 41`, `noot 8`. */
	readonly place?: (name: string) => readonly Candidate[];
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
	| {
			readonly kind: 'found';
			readonly hits: readonly Hit[];
			readonly more: boolean;
			/** Words as typed that are nowhere in the texts: the hits have a near spelling of them. */
			readonly near: readonly string[];
	  }
	/** These words, as typed, are nowhere in the texts; `present` are the others that were asked. */
	| {
			readonly kind: 'absent';
			readonly absent: readonly string[];
			readonly present: readonly string[];
			/** Words of the texts that look like the absent ones. */
			readonly nearest: readonly string[];
	  }
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
	const variants = variantsOf(question.clauses, index.vocabulary);
	const able = variants.filter((clauses) => clauses.every((resolved) => resolved.kind !== 'absent'));
	if (able.length === 0) return absentOf(variants[0] ?? [], index.vocabulary);
	const answers = await Promise.all(able.map((clauses) => answerVariant(clauses, index)));
	const best = new Map<string, Ranked>();
	for (const hit of answers.flatMap((one) => one.hits)) {
		const known = best.get(hit.record.path);
		if (!known || rank(hit, known) < 0) best.set(hit.record.path, hit);
	}
	const found = [...best.values()].sort(rank);
	if (found.length === 0) return { kind: 'apart', present: question.clauses.map(quoted) };
	return {
		kind: 'found',
		hits: found.map(({ record, matches, certainty }) => ({ record, matches, certainty })),
		more: answers.some((one) => one.more),
		near:
			found[0]?.certainty === 'near'
				? (variants[0] ?? []).filter(isSlip).map((one) => quoted(one.clause))
				: [],
	};
}

function absentOf(clauses: readonly Resolved[], vocabulary: Vocabulary): Answer {
	const absent = clauses.filter((resolved) => resolved.kind === 'absent').map(({ clause }) => clause);
	const present = clauses.filter((resolved) => resolved.kind !== 'absent').map(({ clause }) => clause);
	const nearest = absent.flatMap(({ parts }) =>
		parts.filter((part) => !vocabulary.has(part)).flatMap((part) => vocabulary.nearest(part)),
	);
	return {
		kind: 'absent',
		absent: absent.map(quoted),
		present: present.map(quoted),
		nearest: [...new Set(nearest)].slice(0, 4),
	};
}

function isSlip(resolved: Resolved): boolean {
	return resolved.kind === 'found' && [...resolved.words.values()].includes('near');
}

type Ranked = Judged & { readonly score: number };

async function answerVariant(
	clauses: readonly Resolved[],
	index: SearchIndex,
): Promise<{ readonly hits: readonly Ranked[]; readonly more: boolean }> {
	const candidates = await together(clauses, index);
	const read = candidates.slice(0, most);
	const hits = await Promise.all(
		read.map(async (candidate) => ({ ...judge(await candidate.read(), clauses), score: candidate.score })),
	);
	return {
		hits: hits.filter((hit) => hit.complete),
		more:
			candidates.length > read.length ||
			clauses.some((resolved) => resolved.kind === 'found' && resolved.cut),
	};
}

function quoted(clause: Clause): string {
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
	if (resolved.kind === 'place') return new Map(index.place?.(resolved.place).map((one) => [one.key, one]));
	if (resolved.kind === 'absent') return new Map();
	const find = async (word: string) => {
		const candidates = await index.find(word);
		if (candidates.length === 0) throw new IncompleteIndex(`the lexicon has “${word}” and the index has not`);
		return candidates;
	};
	const inRow = async (words: readonly string[]) => {
		const [first = [], ...rest] = await Promise.all([...new Set(words)].map(find));
		return first.filter(({ key }) => rest.every((one) => one.some((other) => other.key === key)));
	};
	const found = await Promise.all([
		...[...resolved.words.keys()].map(find),
		...resolved.sequences.map((sequence) => inRow(sequence.words)),
	]);
	const records = new Map<string, Candidate>();
	for (const candidate of found.flat()) {
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
	const best = clauses.map((resolved, clause) =>
		// Candidates of a place are its records: nothing in their text needs to say so.
		resolved.kind === 'place'
			? 0
			: Math.min(
					...matches
						.filter((match) => match.clause === clause)
						.map((match) => certainties.indexOf(match.certainty)),
				),
	);
	const complete = best.every((certainty) => Number.isFinite(certainty));
	const certainty = (complete && certainties[Math.max(...best)]) || 'begin';
	const worded = clauses.filter((resolved) => resolved.kind !== 'place').length;
	return { record, matches, certainty, complete, gap: gapOf(matches, worded) };
}

/** The narrowest window, in tokens, that holds a match of each clause, less the clauses themselves. */
function gapOf(matches: readonly Match[], clauses: number): number {
	if (clauses < 2) return 0;
	let narrowest = Number.POSITIVE_INFINITY;
	const last = new Map<number, number>();
	for (const match of matches) {
		last.set(match.clause, match.token);
		if (last.size === clauses) narrowest = Math.min(narrowest, match.token - Math.min(...last.values()) + 1);
	}
	return Math.max(0, narrowest - clauses);
}

/**
 * Surest first; what stands far apart after what is nearly as sure and stands together; then nearest together, where
 * an abbreviation is explained, and Pagefind's score.
 */
function rank(a: Ranked, b: Ranked): number {
	const near = (hit: Judged) => (hit.gap === 0 ? 0 : hit.gap < 10 ? 1 : 2);
	const sure = (hit: Judged) => certainties.indexOf(hit.certainty) + (near(hit) === 2 ? 2.5 : 0);
	const explained = (hit: Judged) => Number(hit.matches.some((match) => match.certainty === 'abbreviation'));
	return (
		sure(a) - sure(b) ||
		near(a) - near(b) ||
		explained(b) - explained(a) ||
		b.score - a.score ||
		(a.record.path < b.record.path ? -1 : 1)
	);
}
