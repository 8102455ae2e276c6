/** How well a record answers, from its own text alone, so that every index gives the same order. */
import { type Match, matchesIn } from '#search/answer/matches.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { slightOf } from '#search/question/slight.ts';
import { type Certainty, certainties, type Resolved } from '#search/words/resolved.ts';
import { lettersOf, tokensOf } from '#search/words/words.ts';

/** A place that answers. */
export interface Hit {
	readonly record: SearchRecord;
	readonly matches: readonly Match[];
	/** The least sure of its clauses. */
	readonly certainty: Certainty;
	/** Words as typed that this place has not; empty where it has all. */
	readonly missing: readonly string[];
}

export interface Judged extends Omit<Hit, 'missing'> {
	/** Whether every clause is answered. */
	readonly complete: boolean;
	/** Tokens between the nearest matches of all clauses: 0 where they stand side by side. */
	readonly gap: number;
	/** Number of clauses that stand there by their very letters, and half of those that do so in an inflection. */
	readonly literal: number;
	/** How much of the text answers: more matches count more, each less than the one before, and less in a long text. */
	readonly weight: number;
	/** Number of the record, in reading order. */
	readonly number: number;
	/** Whether it is a heading or title that says what was asked, and nothing else. */
	readonly titled: boolean;
}

/** @param number of the record, which orders those that were asked for by their place. */
export function judge(record: SearchRecord, number: number, clauses: readonly Resolved[]): Judged {
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
	const weight = worded === 0 ? -number : weightOf(record.text, matches, clauses);
	const literal = literalOf(record.text, matches, clauses);
	const titled = complete && worded === clauses.length && isTitled(record, matches);
	return {
		record,
		number,
		matches,
		certainty,
		complete,
		gap: gapOf(matches, worded),
		literal,
		weight,
		titled,
	};
}

/** Whether the matches are all that a heading says, slight words aside. */
function isTitled({ kind, text }: SearchRecord, matches: readonly Match[]): boolean {
	if (kind !== 'heading' && kind !== 'title') return false;
	const sure = matches.filter(({ certainty }) => certainty === 'exact' || certainty === 'form');
	return tokensOf(text).every(
		({ whole }) =>
			slightOf([whole.letters])[0] || sure.some(({ start, end }) => start <= whole.start && end >= whole.end),
	);
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

/** Tokens of a text of middling length, and what is usual for the rest in Okapi BM25 (Robertson and Zaragoza, 2009). */
const middling = 60;
const saturation = 1.2;
const share = 0.6;
/** What a word counts that is one of several between two hyphens. */
const bound = 0.6;

function weightOf(text: string, matches: readonly Match[], clauses: readonly Resolved[]): number {
	const long = 1 - share + (share * tokensOf(text).length) / middling;
	let weight = 0;
	for (const clause of clauses.keys()) {
		const often = matches
			.filter((match) => match.clause === clause)
			.reduce((sum, { start, end, certainty }) => {
				const free = text[start - 1] !== '-' && text[end] !== '-';
				return sum + (free ? 1 : bound) / (1 + certainties.indexOf(certainty));
			}, 0);
		weight += often / (often + saturation * long);
	}
	return weight;
}

/**
 * How many clauses stand in the text by their very letters: *perspectieven* in *handelingsperspectieven*; by half what is a noun
 * where a noun was asked, or a verb for a verb: *werken samen* for *samengewerkt*, before *samenwerking*.
 */
function literalOf(text: string, matches: readonly Match[], clauses: readonly Resolved[]): number {
	const made = /(?:ing|ingen|heid|heden)$/;
	return clauses
		.map(({ clause: { letters } }, at): number => {
			const found = matches
				.filter((match) => match.clause === at)
				.map((match) => lettersOf(text.slice(match.start, match.end)));
			if (found.includes(letters)) return 1;
			return found.some((one) => made.test(one) === made.test(letters)) ? 0.5 : 0;
		})
		.reduce((sum, one) => sum + one, 0);
}

/** A judged place with the meaning of the question that it answers best, and the number of those it answers. */
export type Ranked = Judged & { readonly meant: readonly Resolved[]; readonly ways: number };

export function hitOf({ record, matches, certainty }: Ranked, missing: readonly string[] = []): Hit {
	return { record, matches, certainty, missing };
}

const near = ({ gap }: Judged) => (gap === 0 ? 0 : gap < 10 ? 1 : 2);
/** What stands far apart comes after what is nearly as sure and stands together. */
const sure = (hit: Judged) => certainties.indexOf(hit.certainty) + (near(hit) === 2 ? 3.5 : 0);
const inPrint = new Intl.Collator('nl', { numeric: true });

/** Surest first; then nearest together, what answers in more ways, by its very letters, and with most weight. */
export function rank(a: Ranked, b: Ranked): number {
	return (
		classOf(a, b) ||
		b.ways - a.ways ||
		b.literal - a.literal ||
		b.weight - a.weight ||
		inPrint.compare(a.record.path, b.record.path)
	);
}

function classOf(a: Ranked, b: Ranked): number {
	const title = ({ record }: Judged) => Number(record.kind === 'title');
	return Number(b.titled) - Number(a.titled) || sure(a) - sure(b) || near(a) - near(b) || title(a) - title(b);
}

/**
 * Places that are equally sure, those of one section together and in reading order, sections by their best place.
 * @param hits by {@link rank}.
 */
export function bySection(hits: readonly Ranked[]): readonly Ranked[] {
	const gathered: Ranked[] = [];
	let sections = new Map<string, Ranked[]>();
	for (const [at, hit] of hits.entries()) {
		const before = hits[at - 1];
		if (before && classOf(before, hit) !== 0) {
			gathered.push(...inReadingOrder(sections));
			sections = new Map();
		}
		const same = sections.get(hit.record.section);
		if (same) same.push(hit);
		else sections.set(hit.record.section, [hit]);
	}
	return [...gathered, ...inReadingOrder(sections)];
}

function inReadingOrder(sections: ReadonlyMap<string, readonly Ranked[]>): readonly Ranked[] {
	return [...sections.values()].flatMap((hits) => hits.toSorted((a, b) => a.number - b.number));
}
