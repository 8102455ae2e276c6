/** How well a record answers, from its own text alone, so that every index gives the same order. */
import type { Match } from '#search/answer/match.ts';
import { matchesIn } from '#search/answer/matches.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { type Certainty, certainties, type Expansion } from '#search/terms/expansion.ts';
import { lettersOf, tokensOf } from '#search/text/tokens.ts';

/** A place that answers. */
export interface Hit {
	readonly record: SearchRecord;
	readonly matches: readonly Match[];
	/** The least sure of its terms. */
	readonly certainty: Certainty;
	/** Words as typed that this place has not; empty where it has all. */
	readonly missing: readonly string[];
}

/** A place with what it is ranked by. */
export interface Ranked extends Omit<Hit, 'missing'> {
	/** The meaning of the question that it answers. */
	readonly meant: readonly Expansion[];
	/** Tokens between the nearest matches of all terms: 0 where they stand side by side. */
	readonly gap: number;
	/**
	 * Number of terms that stand there by their very letters, and half of those that do so in an inflection.
	 */
	readonly literal: number;
	/**
	 * How much of the text answers: more matches count more, each less than the one before, and less in a long
	 * text.
	 */
	readonly weight: number;
	/** Number of the record, in reading order. */
	readonly number: number;
}

/**
 * Nothing where a term is not answered.
 */
export function judge(record: SearchRecord, number: number, meant: readonly Expansion[]): Ranked | undefined {
	const matches = matchesIn(record.text, meant);
	const best = meant.map((expansion, term) =>
		// Candidates of a place are its records: nothing in their text needs to say so.
		expansion.kind === 'place'
			? 0
			: Math.min(
					...matches
						.filter((match) => match.term === term)
						.map((match) => certainties.indexOf(match.certainty)),
				),
	);
	const certainty = certainties[Math.max(...best)];
	if (!certainty) return undefined;
	const worded = meant.filter(({ kind }) => kind !== 'place').length;
	return {
		record,
		number,
		meant,
		matches,
		certainty,
		gap: gapOf(matches, worded),
		literal: literalOf(record.text, matches, meant),
		weight: worded === 0 ? -number : weightOf(record.text, matches, meant.length),
	};
}

/** The narrowest window, in tokens, that holds a match of each term, less the terms themselves. */
function gapOf(matches: readonly Match[], terms: number): number {
	if (terms < 2) return 0;
	let narrowest = Number.POSITIVE_INFINITY;
	const last = new Map<number, number>();
	for (const match of matches) {
		last.set(match.term, match.token);
		if (last.size === terms) narrowest = Math.min(narrowest, match.token - Math.min(...last.values()) + 1);
	}
	return Math.max(0, narrowest - terms);
}

/**
 * Tokens of a text of middling length, and what is usual for the rest in Okapi BM25 (Robertson and Zaragoza,
 * 2009).
 */
const middling = 60;
const saturation = 1.2;
const share = 0.6;

function weightOf(text: string, matches: readonly Match[], terms: number): number {
	const long = 1 - share + (share * tokensOf(text).length) / middling;
	const often = new Array<number>(terms).fill(0);
	for (const { term, certainty } of matches)
		often[term] = (often[term] ?? 0) + 1 / (1 + certainties.indexOf(certainty));
	return often.reduce((sum, one) => sum + one / (one + saturation * long), 0);
}

/**
 * How many terms stand in the text by their very letters: *perspectieven* in *handelingsperspectieven*; by
 * half what is a noun where a noun was asked, or a verb for a verb: *werken samen* for *samengewerkt*, before
 * *samenwerking*.
 */
function literalOf(text: string, matches: readonly Match[], meant: readonly Expansion[]): number {
	const made = /(?:ing|ingen|heid|heden)$/;
	return meant
		.map(({ term: { letters } }, at): number => {
			const found = matches
				.filter((match) => match.term === at)
				.map((match) => lettersOf(text.slice(match.start, match.end)));
			if (found.includes(letters)) return 1;
			return found.some((one) => made.test(one) === made.test(letters)) ? 0.5 : 0;
		})
		.reduce((sum, one) => sum + one, 0);
}

export function hitOf({ record, matches, certainty }: Ranked, missing: readonly string[] = []): Hit {
	return { record, matches, certainty, missing };
}

const near = ({ gap }: Ranked) => (gap === 0 ? 0 : gap < 10 ? 1 : 2);
const sure = ({ certainty }: Ranked) => certainties.indexOf(certainty);
const inPrint = new Intl.Collator('nl', { numeric: true });

/** Surest first; then nearest together, by its very letters, and with most weight. */
export function rank(a: Ranked, b: Ranked): number {
	return (
		classOf(a, b) ||
		b.literal - a.literal ||
		b.weight - a.weight ||
		inPrint.compare(a.record.path, b.record.path)
	);
}

const classOf = (a: Ranked, b: Ranked): number => sure(a) - sure(b) || near(a) - near(b);

/**
 * Of places that are equally sure those of one section together and in reading order, sections by their best
 * place.
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
