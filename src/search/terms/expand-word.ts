/**
 * What a word that was asked can match: itself, its forms, compounds it is a part of, longer words; else what
 * it may be a slip for.
 */
import type { Abbreviation } from '#search/index/lexicon.ts';
import type { WordFacts } from '#search/index/word-facts.ts';
import type { Term } from '#search/question/question.ts';
import { inFull, shortened } from '#search/terms/abbreviations.ts';
import { inRow, inTwo, pairsOf } from '#search/terms/compounds.ts';
import {
	type Certainty,
	type Expansion,
	type Found,
	found,
	mostWords,
	type Sequence,
} from '#search/terms/expansion.ts';
import { slipsFor } from '#search/terms/spelling.ts';
import type { WordIndex } from '#search/terms/word-index.ts';
import { root } from '#search/text/stem.ts';

export interface KnownWords {
	readonly index: WordIndex;
	readonly facts: WordFacts;
	readonly abbreviations: readonly Abbreviation[];
	/** Compounds behind a hanging hyphen by their root. */
	readonly hanging: ReadonlyMap<string, string>;
}

interface Position {
	/** Whether it may be half typed. */
	readonly last: boolean;
	/** Whether nothing else is asked. */
	readonly alone: boolean;
}

/**
 * Letters of the shortest word that is shown by what only begins with it, and of a last one beside others.
 */
const shortestBegin = 4;
const shortestBeside = 3;
/** What only goes on after a whole word, without making another one of it: *jihad*, *jihadisme*. */
const derived =
	/^(?:e|s|en|es|er|ers|isme|ismes|ist|iste|isten|istisch|istische|n?aal|n?ale|ren|eren|schap|schappen|heid|heden|achtig|achtige)$/;

export function expandWord(term: Term, position: Position, known: KnownWords): Expansion {
	const expanded = expand(term, position, known);
	return term.isAbbreviation ? asAbbreviation(expanded) : expanded;
}

function expand(term: Term, { last, alone }: Position, known: KnownWords): Expansion {
	const { letters, parts } = term;
	const { words, ranges } = wordsFor(term, last, known);
	const hanging = known.hanging.get(root(letters));
	const sequences: readonly Sequence[] = [
		...shortened(letters, known.index, known.abbreviations),
		...inFull(letters, last, known.index, known.abbreviations),
		...(hanging ? [{ words: hanging.split(' '), certainty: 'part' as const }] : []),
		...written(term, known.index),
	];
	const separated = known.index.separatedOf(letters);
	if (words.size > 0) return found(term, { words, ranges, sequences, separated });
	const pairs = pairsOf(letters, parts, known.index);
	const sure = sequences.some(({ certainty }) => certainty === 'abbreviation') || hanging !== undefined;
	if (sure || separated.length > 0) return found(term, { sequences, pairs, separated });
	if (sequences.length + pairs.length === 0) {
		const begun = begunBy(term, last && !alone ? shortestBeside : shortestBegin, known.index);
		if (begun.length > 0) return found(term, { words: all(begun, 'begin'), begun: true });
	}
	// No slip where the language has what was asked as a word of its own.
	const slips = known.facts.isLookalike(letters) ? [] : slipsFor(letters, known.index);
	return found(term, { words: all(slips, 'near'), sequences, pairs });
}

function all(words: readonly string[], certainty: Certainty): ReadonlyMap<string, Certainty> {
	return new Map(words.map((word) => [word, certainty]));
}

/**
 * The words that are, are a form of, have as a part, or begin with what was asked, up to one more than {@link
 * mostWords}. Numbers have no forms, and 201 is no 2014.
 */
function wordsFor(
	{ letters: asked, open }: Term,
	last: boolean,
	{ index, facts }: KnownWords,
): Pick<Found, 'words' | 'ranges'> {
	const words = new Map<string, Certainty>();
	const ranges = new Map<string, readonly [from: number, to: number]>();
	if (index.has(asked)) words.set(asked, 'exact');
	if (/\p{N}/u.test(asked)) return { words, ranges };
	const forms = index.inflectionsOf(asked);
	for (const word of forms) if (index.has(word) && !words.has(word)) words.set(word, 'form');
	for (const [word, range] of [asked, ...forms].flatMap((item) => index.parts.get(item) ?? [])) {
		if (words.has(word)) continue;
		words.set(word, 'part');
		ranges.set(word, range);
	}
	if (asked.length < 3 && !last) return { words, ranges };
	const whole = !open && asked.length > 2 && facts.isBeginning(asked);
	for (const word of index.from(asked)) {
		if (words.size > mostWords) break;
		if (words.has(word) || (whole && !derived.test(word.slice(asked.length)))) continue;
		words.set(word, 'begin');
	}
	return { words, ranges };
}

/** What was asked as one, or with hyphens, where the texts part it elsewhere. */
function written({ letters, parts }: Term, index: WordIndex): readonly Sequence[] {
	const sequences: Sequence[] = [];
	if (parts.length > 1) {
		const end = parts.at(-1) ?? '';
		for (const form of new Set([end, ...index.formsOf(end)])) {
			const row = [...parts.slice(0, -1), form];
			sequences.push(...inRow(row.join(''), row, form === end ? 'exact' : 'form', index));
		}
	}
	if (index.has(letters)) return sequences;
	// Whether the two do follow each other somewhere, the words alone do not tell.
	const certainty = /\d/.test(letters) ? 'exact' : 'apart';
	return [...sequences, ...inTwo(letters, index).map((words) => ({ words, certainty }) as const)];
}

/**
 * The words that go on after one which is not there; while it is typed, or where it is long enough to be
 * meant for their beginning.
 */
function begunBy({ letters, unfinished }: Term, shortest: number, index: WordIndex): readonly string[] {
	const may = unfinished || (letters.length >= shortest && !/\p{N}/u.test(letters));
	return may ? [...index.from(letters, mostWords)] : [];
}

function asAbbreviation(expansion: Expansion): Expansion {
	if (expansion.kind !== 'found') return expansion;
	const exact = [...expansion.words].filter(([, certainty]) => certainty === 'exact').map(([word]) => word);
	return found(expansion.term, {
		words: all(exact, 'abbreviation'),
		sequences: expansion.sequences.map((one) => ({ ...one, certainty: 'abbreviation' })),
	});
}
