/**
 * What a word that the texts do not have is, where its neighbour in the question tells: *verstreken van gegevens*
 * for *verstrekken*. Alone each is a word of its own, and absent.
 */
import type { Pair, Resolved } from '#search/words/resolved.ts';
import type { Vocabulary } from '#search/words/vocabulary.ts';

type Meant = readonly Resolved[];
type How = Omit<Pair, 'words'>;

/** Letters of the shortest word that may be another one, as its neighbour tells. */
const shortest = 3;
/** Written as it sounds, with no more than slight words between it and its neighbour. */
const asItSounds: How = { certainty: 'near', between: 2, loose: false, ordered: false };

/** The ways `meant` can be read with an absent word and its neighbour as one. */
export function inContext(meant: Meant, vocabulary: Vocabulary): readonly Meant[] {
	return meant.flatMap((one, at): readonly Meant[] => {
		const { letters, kind } = one.clause;
		if (one.kind !== 'absent' || kind !== 'word' || letters.length < shortest || /\d/.test(letters))
			return [];
		const alike = vocabulary.soundingLike(letters);
		const read = (first: number, neighbour: Resolved | undefined, words: readonly string[], how: How) => {
			const pair = neighbour && pairOf(neighbour, words, how, meant.slice(first, first + 2));
			return pair ? [[...meant.slice(0, first), pair, ...meant.slice(first + 2)]] : [];
		};
		return [...read(at - 1, meant[at - 1], alike, asItSounds), ...read(at, meant[at + 1], alike, asItSounds)];
	});
}

/** One thing asked: a word that is surely the neighbour, and one of `words` near it. */
function pairOf(neighbour: Resolved, words: readonly string[], how: How, both: Meant): Resolved | undefined {
	if (neighbour.kind !== 'found' || words.length === 0) return undefined;
	const sure = [...neighbour.words].filter(([, certainty]) => certainty === 'exact' || certainty === 'form');
	if (sure.length === 0) return undefined;
	const clauses = both.map(({ clause }) => clause);
	return {
		kind: 'found',
		clause: {
			kind: 'word',
			asked: clauses.map(({ asked }) => asked).join(' '),
			letters: clauses.map(({ letters }) => letters).join(''),
			parts: clauses.flatMap(({ parts }) => parts),
		},
		words: new Map(),
		ranges: new Map(),
		sequences: [],
		pairs: [{ ...how, words: [new Set(sure.map(([word]) => word)), new Set(words)] }],
		separated: [],
		begun: false,
		cut: false,
	};
}
