/**
 * Answers a question from an index: candidates, judged and ranked by what their words really are. Knows nothing of
 * Pagefind itself, the network or the page.
 *
 * A place answers when it has every word that was asked; slight words (*de*, *van*, *wat*) are not asked for beside others. A word
 * that is nowhere in the texts makes the answer none, unless it only stands in what somebody says of himself before he asks. Where each
 * word occurs and no place has all of them, the places are shown that lack least, and each says which.
 */
import { type Absent, absentOf, standing } from '#search/answer/absent.ts';
import { answersTo } from '#search/answer/answers-to.ts';
import type { SearchIndex } from '#search/answer/candidates.ts';
import { hitsLacking } from '#search/answer/lacking.ts';
import { matchesIn } from '#search/answer/matches.ts';
import { type Hit, hitOf } from '#search/answer/rank.ts';
import { unframed } from '#search/question/framed.ts';
import { meaningsOf, telling, unspoken } from '#search/question/meanings.ts';
import { type Clause, readQuestion, typedOf } from '#search/question/question.ts';
import { isCarrying } from '#search/question/spoken.ts';
import type { Resolved } from '#search/words/resolved.ts';

export { IncompleteIndex, type SearchIndex } from '#search/answer/candidates.ts';
export type { Hit } from '#search/answer/rank.ts';

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
	const given = await answerClauses(question.clauses, index);
	if (given.kind === 'found' && !given.partial) return given;
	const rest = unspoken(question.clauses);
	const bare = rest ? await answerClauses(rest, index) : given;
	if (bare.kind === 'found' && !bare.partial) return bare;
	return (await answerFramed(typed, index)) ?? bare;
}

/** What is asked behind what somebody says of himself; each place tells which of the words said before it lacks. */
async function answerFramed(typed: string, index: SearchIndex): Promise<Answer | undefined> {
	const parted = unframed(typed);
	const given = parted && (await answer(parted.asked, index));
	if (given?.kind !== 'found' || given.partial) return undefined;
	const frame = readQuestion(parted?.frame ?? '');
	const said = frame.kind === 'asked' ? frame.clauses.filter(({ letters }) => !isCarrying(letters)) : [];
	const { vocabulary } = index;
	const meant = await vocabulary.atHand(() => said.map((clause) => vocabulary.resolve(clause, false)));
	const lackedBy = ({ record }: Hit) => meant.filter((one) => matchesIn(record.text, [one]).length === 0);
	return {
		...given,
		hits: given.hits.map((hit) => ({ ...hit, missing: lackedBy(hit).map(({ clause }) => typedOf(clause)) })),
	};
}

async function answerClauses(asked: readonly Clause[], index: SearchIndex): Promise<Answer> {
	const { vocabulary } = index;
	index.expect?.(telling(asked).flatMap(({ parts }) => parts));
	const meanings = await vocabulary.atHand(() => meaningsOf(asked, index));
	const [plain = []] = meanings;
	const able = meanings.filter((meant) => meant.every((one) => one.kind !== 'absent'));
	const none = async (meant: readonly Resolved[]): Promise<Absent> => {
		const absent = absentOf(asked, meant, vocabulary);
		const better = absent.instead === undefined ? undefined : await answer(absent.instead, index);
		return better?.kind === 'found' && !better.partial ? absent : { ...absent, instead: undefined };
	};
	if (able.length === 0) {
		// *voetnoot 10* is what is absent, not the word *voetnoot*.
		return none(meanings.find((meant) => meant.some(({ clause }) => clause.parts.length === 0)) ?? plain);
	}
	const narrow = await answersTo(able, index);
	const wider = await vocabulary.atHand(() =>
		able.map((meant) => meant.map((one) => vocabulary.widened(one))),
	);
	const same = wider.every((meant, at) => meant.every((one, clause) => one === able[at]?.[clause]));
	const { ranked, more } = narrow.ranked.length > 0 || same ? narrow : await answersTo(wider, index);
	const [best] = ranked;
	if (best) {
		const near = best.meant.filter(isSlip).map(({ clause }) => typedOf(clause));
		return {
			kind: 'found',
			hits: ranked.map((hit) => hitOf(hit)),
			more,
			near: best.certainty === 'near' ? near : [],
			begun: best.meant
				.filter((one) => one.kind === 'found' && one.begun)
				.map(({ clause }) => typedOf(clause)),
			partial: false,
		};
	}
	if (plain.some((one) => one.kind === 'absent')) return none(plain);
	const meant = await standing(able[0] ?? [], index);
	if (meant.some((one) => one.kind === 'absent')) return none(meant);
	const lacking = await hitsLacking(meant, index);
	return lacking.hits.length > 0
		? { kind: 'found', ...lacking, near: [], begun: [], partial: true }
		: { kind: 'apart', present: meant.map(({ clause }) => typedOf(clause)) };
}

/** What is nowhere in the texts, where a place was found through what it may be a slip for. */
function isSlip(resolved: Resolved): boolean {
	if (resolved.kind !== 'found') return false;
	const { words, sequences, pairs } = resolved;
	return [...words.values(), ...[...sequences, ...pairs].map(({ certainty }) => certainty)].includes('near');
}
