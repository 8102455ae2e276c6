/**
 * Answers a question from an index: candidates, judged and ranked by what their words really are. Knows
 * nothing of the engine, the network or the page.
 *
 * A place answers when it has every word that was asked; stop words are not asked for beside others. A word
 * that is nowhere in the texts makes the answer none, and is named. Where each word occurs and no place has
 * all of them, the places are shown that lack least, and each says which.
 */
import { answersTo } from '#search/answer/answers-to.ts';
import { partialMatches } from '#search/answer/partial-match.ts';
import { type Hit, hitOf, type Ranked } from '#search/answer/rank.ts';
import { type Absent, withoutPlace, zeroResult } from '#search/answer/zero-result.ts';
import type { SearchIndex } from '#search/engine/engine.ts';
import { readQuestion, type Term, typedOf } from '#search/question/question.ts';
import { isCarrying, isSpoken, withoutOpening } from '#search/rewrites/openings.ts';
import { rewritesOf, withoutStopWords } from '#search/rewrites/rewrites.ts';
import type { Expansion } from '#search/terms/expansion.ts';

export type Answer =
	/** `more` says that there are further places, which were not read. */
	| {
			readonly kind: 'found';
			readonly hits: readonly Hit[];
			readonly more: boolean;
			/** Words as typed that are nowhere in the texts: the hits have a near spelling of them. */
			readonly near: readonly string[];
			/** Words as typed that are none of the texts: longer ones begin with them. */
			readonly begun: readonly string[];
			/** No place has all words; each of the hits says which it lacks. */
			readonly partial: boolean;
	  }
	| Absent
	/** Each occurs, and no place has all of them. */
	| { readonly kind: 'apart'; readonly present: readonly string[] }
	| { readonly kind: 'empty' }
	| { readonly kind: 'no-words' }
	| { readonly kind: 'too-long'; readonly length: number };

/**
 * @param typing whether somebody is still typing it.
 * @throws IncompleteIndex, and whatever the index throws.
 */
export async function answer(typed: string, index: SearchIndex, typing = false): Promise<Answer> {
	const question = readQuestion(typed, typing);
	if (question.kind !== 'asked') return question;
	const given = await answerTerms(question.terms, index);
	if (isWhole(given)) return given;
	const rest = withoutOpening(question.terms);
	const bare = rest ? await answerTerms(rest, index) : given;
	return isWhole(bare) ? bare : ((await answerSpoken(question.terms, rest, index)) ?? bare);
}

const isWhole = (given: Answer): boolean => given.kind === 'found' && !given.partial;

/**
 * Of a sentence in which somebody speaks, what the texts do not have is passed over, and each place says that
 * it lacks it.
 */
async function answerSpoken(
	asked: readonly Term[],
	bare = asked,
	index: SearchIndex,
): Promise<Answer | undefined> {
	if (!isSpoken(asked)) return undefined;
	const [plain = []] = await index.vocabulary.atHand(() => meaningsOf(bare, index));
	const absent = plain.filter(({ kind }) => kind === 'absent').map(({ term }) => term);
	const rest = plain.filter(({ kind }) => kind !== 'absent').map(({ term }) => term);
	if (absent.length === 0 || rest.every(({ letters }) => isCarrying(letters))) return undefined;
	const given = await answerTerms(rest, index);
	if (given.kind !== 'found' || given.partial) return undefined;
	const missing = absent.map(typedOf);
	return { ...given, partial: true, hits: given.hits.map((hit) => ({ ...hit, missing })) };
}

async function answerTerms(asked: readonly Term[], index: SearchIndex): Promise<Answer> {
	const { vocabulary } = index;
	const words = withoutStopWords(asked).flatMap(({ parts }) => parts);
	index.expect?.(words.filter((word) => vocabulary.has(word)));
	const meanings = await vocabulary.atHand(() => meaningsOf(asked, index));
	const able = meanings.filter((meant) => meant.every((one) => one.kind !== 'absent'));
	const { ranked, more } = await answersTo(able, index);
	if (ranked.length > 0) return found(ranked, more);
	const [plain = []] = meanings;
	// *voetnoot 10* is what is absent, not the word *voetnoot*.
	const place = meanings.find((meant) => meant.some(({ term }) => term.kind === 'place'));
	if (able.length === 0) return offering(zeroResult(asked, place ?? plain, vocabulary), index);
	if (!able.some((meant) => meant === plain)) return offering(zeroResult(asked, plain, vocabulary), index);
	const meant = await withoutPlace(plain, index);
	if (meant !== plain) return offering(zeroResult(asked, meant, vocabulary), index);
	const lacking = await partialMatches(meant, index);
	return lacking.hits.length > 0
		? { kind: 'found', ...lacking, near: [], begun: [], partial: true }
		: { kind: 'apart', present: meant.map(({ term }) => typedOf(term)) };
}

/** The ways the question can be meant, each term with what the texts have for it; as it was typed first. */
function meaningsOf(
	asked: readonly Term[],
	{ vocabulary, places }: SearchIndex,
): readonly (readonly Expansion[])[] {
	const hasPlace = (name: string) => places(name).length > 0;
	const rewrites = rewritesOf(asked, {
		hasPlace,
		knows: (letters) => vocabulary.knows(letters),
		has: (letters) => vocabulary.hasForm(letters),
		abbreviations: vocabulary.morphology.abbreviations,
	});
	return rewrites.map((terms) =>
		terms.map((term, at): Expansion => {
			if (term.place === undefined)
				return vocabulary.expand(term, at === terms.length - 1, terms.length === 1);
			return hasPlace(term.place) ? { kind: 'place', term, place: term.place } : { kind: 'absent', term };
		}),
	);
}

function found(ranked: readonly Ranked[], more: boolean): Answer {
	const [best] = ranked;
	const meant = best?.meant ?? [];
	const typed = (which: (one: Expansion) => boolean) => meant.filter(which).map(({ term }) => typedOf(term));
	return {
		kind: 'found',
		hits: ranked.map((hit) => hitOf(hit)),
		more,
		near: best?.certainty === 'near' ? typed(isSlip) : [],
		begun: typed((one) => one.kind === 'found' && one.begun),
		partial: false,
	};
}

/** What is nowhere in the texts, where a place was found through what it may be a slip for. */
function isSlip(expansion: Expansion): boolean {
	if (expansion.kind !== 'found') return false;
	const { words, sequences } = expansion;
	return [...words.values(), ...sequences.map(({ certainty }) => certainty)].includes('near');
}

/** Offers another question only where that has an answer. */
async function offering(absent: Absent, index: SearchIndex): Promise<Absent> {
	const better = absent.instead === undefined ? undefined : await answer(absent.instead, index);
	return better && isWhole(better) ? absent : { ...absent, instead: undefined };
}
