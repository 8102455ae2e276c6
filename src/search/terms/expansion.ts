/** What a term of a question can match, once the words of the texts were looked up for it. */
import type { Term } from '#search/question/question.ts';

/**
 * How surely a word of the text is the word asked, surest first: the word itself; another form of it
 * (*samenwerken* for *samenwerking*); a part of a compound (*dienst* in *Belastingdienst*); an abbreviation
 * for what it stands for, or the reverse; the same written apart, solid or with a hanging hyphen; a longer
 * word that begins with it (*Jihadisme* for *jihad*); a near spelling.
 */
export const certainties = ['exact', 'form', 'part', 'abbreviation', 'apart', 'begin', 'near'] as const;
export type Certainty = (typeof certainties)[number];

/** Words that must follow each other, all of them in the texts. Their spaces and hyphens may differ. */
export interface Sequence {
	readonly words: readonly string[];
	readonly certainty: Certainty;
}

/**
 * Two groups of words of which one each stand near each other in one sentence, as one that was asked:
 * *uitwisseling van gegevens*.
 */
export interface Pair {
	readonly words: readonly [one: ReadonlySet<string>, other: ReadonlySet<string>];
	readonly certainty: Certainty;
	/** Words that may stand between the two. */
	readonly between: number;
	/** Whether these may tell something: *CTIVD benadrukt in het rapport* for `CTIVD-rapport`. */
	readonly loose: boolean;
}

/** A verb and the particle that its clause parts from it: `werken`, `samen`. */
export type SeparatedVerb = readonly [verb: string, particle: string];

/** A term together with the words of the texts that can answer it. */
export interface Found {
	readonly kind: 'found';
	readonly term: Term;
	readonly words: ReadonlyMap<string, Certainty>;
	/** Of a word that matches in part: its letters from, to (exclusive). */
	readonly ranges: ReadonlyMap<string, readonly [number, number]>;
	readonly sequences: readonly Sequence[];
	readonly pairs: readonly Pair[];
	readonly separated: readonly SeparatedVerb[];
	/**
	 * Whether it is a word of the language that the texts do not have, and that longer words of theirs begin
	 * with: *telecom*.
	 */
	readonly begun: boolean;
	/** Whether there are more words that begin with it than `words` holds. */
	readonly cut: boolean;
}

export type Expansion =
	| Found
	/** A page or a note, by its number in print. */
	| { readonly kind: 'place'; readonly term: Term; readonly place: string }
	/** Nothing in the texts can answer it. */
	| { readonly kind: 'absent'; readonly term: Term };

/** Words looked up for one that was asked. Only a beginning of one or two letters, half typed, has more. */
export const mostWords = 32;

/** Absent where nothing can match. */
export function found(term: Term, ways: Partial<Omit<Found, 'kind' | 'term' | 'cut'>>): Expansion {
	const none = { words: new Map(), ranges: new Map(), sequences: [], pairs: [], separated: [], begun: false };
	const all = { ...none, ...ways };
	if (all.words.size + all.sequences.length + all.pairs.length + all.separated.length === 0)
		return { kind: 'absent', term };
	return { kind: 'found', term, ...all, cut: all.words.size > mostWords };
}
