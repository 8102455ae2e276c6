/**
 * What a clause can match, by the words the texts really have. Here an absent word is told from a present one,
 * before Pagefind, which answers an absent word with its longest prefix, is asked anything.
 */

import { type Morphology, noMorphology } from '#search/index/lexicon.ts';
import type { Clause } from '#search/question/question.ts';
import { inFull, shortened } from '#search/words/abbreviated.ts';
import { inRow, inTwo, pairsOf } from '#search/words/apart.ts';
import { slipsBetween } from '#search/words/near.ts';
import type { Certainty, Found, Resolved, Sequence } from '#search/words/resolved.ts';
import { nearestTo, slipsFor } from '#search/words/slips.ts';
import { root } from '#search/words/stem.ts';
import { Told } from '#search/words/told.ts';
import { WordIndex } from '#search/words/word-index.ts';

type Range = readonly [from: number, to: number];

/** Words looked up for one that was asked. Only a beginning of one or two letters, half typed, has more. */
const mostWords = 32;
/** Letters of the shortest word that is shown by what only begins with it, and of a last one beside others. */
const shortestBegin = 4;
const shortestBeside = 3;
/** What only goes on after a whole word, without making another one of it: *jihad*, *jihadisme*. */
const derived =
	/^(?:e|s|en|es|er|ers|isme|ismes|ist|iste|isten|istisch|istische|n?aal|n?ale|ren|eren|schap|schappen|heid|heden|achtig|achtige)$/;

export class Vocabulary {
	readonly morphology: Morphology;
	readonly #index: WordIndex;
	readonly #told: Told;
	/** Compounds behind a hanging hyphen by their root. */
	readonly #hanging: ReadonlyMap<string, string>;

	/** @param words as in {@link Lexicon}: distinct, sorted by code unit, joined by one space. */
	constructor(words: string, morphology: Morphology = noMorphology, told: Told = Told.whole(morphology)) {
		this.morphology = morphology;
		this.#told = told;
		this.#index = new WordIndex(words, morphology, told);
		this.#hanging = new Map(Object.entries(morphology.hanging).map(([whole, text]) => [root(whole), text]));
	}

	/** What `work` makes of this vocabulary when all that it asks for is at hand; it may run several times. */
	atHand<T>(work: () => T): Promise<T> {
		return this.#told.atHand(work);
	}

	has(word: string): boolean {
		return this.#index.has(word);
	}

	/** Whether a word of the texts is `asked`, or a form of it, or has it behind a hanging hyphen. */
	knows(asked: string): boolean {
		return (
			this.#index.formsOf(asked).length > 0 ||
			this.#hanging.has(root(asked)) ||
			inTwo(asked, this.#index).length > 0 ||
			inFull(asked, false, this.#index, this.morphology).length > 0
		);
	}

	/** The words of the texts that sound as `asked` does, whether or not the language has it as a word of its own. */
	soundingLike(asked: string): readonly string[] {
		return this.#index.soundingLike(asked);
	}

	/** The words of the texts that begin with `asked`, up to {@link mostWords}. */
	beginningWith(asked: string): readonly string[] {
		const words: string[] = [];
		for (const word of this.#index.from(asked)) if (words.push(word) === mostWords) break;
		return words;
	}

	/** Whether the language has `asked` as a word that only looks like one of the texts. */
	isLookalike(asked: string): boolean {
		return this.#told.isLookalike(asked);
	}

	/** @param last whether it may be half typed, as the last word of a question is. @param alone whether nothing else is asked. */
	resolve(clause: Clause, last = true, alone = true): Resolved {
		const { letters, parts } = clause;
		if (clause.kind === 'phrase') return found(clause, { sequences: this.#phrase(clause) });
		const { words, ranges } = this.#answersTo(letters, last, clause.open);
		const hanging = this.#hanging.get(root(letters));
		const sequences = [
			...shortened(letters, this.#index, this.morphology),
			...inFull(letters, last, this.#index, this.morphology),
			...(hanging ? [{ words: hanging.split(' '), certainty: 'part' as const }] : []),
			...this.#written(clause),
		];
		const separated = this.#index.separatedOf(letters);
		if (words.size > 0) return found(clause, { words, ranges, sequences, separated });
		// Two words that were asked apart are looked for apart as well.
		const pairs = clause.asked.includes(' ') ? [] : pairsOf(letters, parts, this.#index);
		const sure = sequences.some(({ certainty }) => certainty === 'abbreviation') || hanging !== undefined;
		if (sure || separated.length > 0) return found(clause, { sequences, pairs, separated });
		const begun =
			sequences.length + pairs.length > 0
				? []
				: this.#begunBy(clause, last && !alone ? shortestBeside : shortestBegin);
		if (begun.length > 0)
			return found(clause, { words: new Map(begun.map((word) => [word, 'begin'])), begun: true });
		return found(clause, { ...this.#slips(letters, sequences), pairs });
	}

	/** Words in a row: as they are, solid, with the last one going on where it may, or with a slip in one of them. */
	#phrase({ letters, parts, open }: Clause): readonly Sequence[] {
		const exact = inRow(letters, parts, 'exact', this.#index);
		const sequences = [...exact, ...inFull(letters, false, this.#index, this.morphology)];
		if (this.#index.has(letters)) sequences.push({ words: [letters], certainty: 'apart' });
		const last = parts.at(-1) ?? '';
		const before = parts.slice(0, -1);
		if (open && before.every((part) => this.#index.has(part))) {
			for (const word of this.beginningWith(last)) {
				if (word !== last) sequences.push({ words: [...before, word], certainty: 'begin' });
			}
		}
		const [slip, ...others] = parts.filter((part) => !this.#index.has(part));
		if (sequences.length > 0 || slip === undefined || others.length > 0 || this.#told.isLookalike(slip))
			return sequences;
		return slipsFor(slip, this.#index).map((word) => ({
			words: parts.map((part) => (part === slip ? word : part)),
			certainty: 'near',
		}));
	}

	/** With the other forms of a near spelling: who mistypes *intensieffe* may mean *intensief*. */
	widened(resolved: Resolved): Resolved {
		if (resolved.kind !== 'found' || ![...resolved.words.values()].includes('near')) return resolved;
		const forms = [...resolved.words.keys()].flatMap((word) => this.#index.formsOf(word));
		return {
			...resolved,
			words: new Map([...resolved.words.keys(), ...forms].map((word) => [word, 'near'])),
		};
	}

	/** Words of the texts that look most like one that is not there, best first. For an honest zero. */
	nearest(asked: string, most = 3): readonly string[] {
		return nearestTo(asked, this.#index, most);
	}

	/** What was asked as one, or with hyphens, where the texts part it elsewhere. */
	#written({ letters, parts }: Clause): readonly Sequence[] {
		const sequences: Sequence[] = [];
		if (parts.length > 1) {
			sequences.push(...inRow(letters, parts, 'exact', this.#index));
			const end = parts.at(-1) ?? '';
			for (const form of this.#index.formsOf(end)) {
				const other = [...parts.slice(0, -1), form];
				if (form !== end) sequences.push(...inRow(other.join(''), other, 'form', this.#index));
			}
		}
		if (this.#index.has(letters)) return sequences;
		// Whether the two do follow each other somewhere, the words alone do not tell.
		const certainty = /\d/.test(letters) ? 'exact' : 'apart';
		return [...sequences, ...inTwo(letters, this.#index).map((words) => ({ words, certainty }) as const)];
	}

	/**
	 * The words that are, are a form of, have as a part, or begin with `asked`, up to one more than
	 * {@link mostWords}. Numbers have no forms, and 201 is no 2014.
	 */
	#answersTo(asked: string, last: boolean, open = false): Pick<Found, 'words' | 'ranges'> {
		const index = this.#index;
		const words = new Map<string, Certainty>();
		const ranges = new Map<string, Range>();
		if (index.has(asked)) words.set(asked, 'exact');
		if (/\p{N}/u.test(asked)) return { words, ranges };
		const whole = !open && this.#told.isBeginning(asked);
		const parts = (item: string, certainty: Certainty) => {
			for (const [word, range] of index.parts.get(item) ?? []) {
				if (words.has(word)) continue;
				words.set(word, certainty);
				ranges.set(word, range);
			}
		};
		// *veiligheids* is no word, and asked for itself: what has it in it comes before *veiligheid*.
		if (words.size === 0 && !whole && asked.endsWith('s')) parts(asked, 'exact');
		const kin = index.kinOf(asked);
		for (const word of kin) if (index.has(word) && !words.has(word)) words.set(word, 'form');
		for (const item of [asked, ...kin]) parts(item, 'part');
		if (asked.length < 3 && !last) return { words, ranges };
		for (const word of index.from(asked)) {
			if (words.size > mostWords) break;
			if (words.has(word) || (whole && asked.length > 2 && !derived.test(word.slice(asked.length)))) continue;
			words.set(word, 'begin');
		}
		return { words, ranges };
	}

	/** The words that go on after one which is not there; while it is typed, or where it is long enough to be meant for their beginning. */
	#begunBy({ letters, unfinished }: Clause, shortest: number): readonly string[] {
		const may = unfinished || (letters.length >= shortest && !/\p{N}/u.test(letters));
		return may ? this.beginningWith(letters) : [];
	}

	/** Near spellings; none where the language has what was asked as a word of its own. */
	#slips(asked: string, sequences: readonly Sequence[]): Pick<Found, 'words' | 'sequences'> {
		const hanging = Object.entries(this.morphology.hanging)
			.filter(([whole]) => slipsBetween(asked, whole) !== undefined)
			.map(([, text]): Sequence => ({ words: text.split(' '), certainty: 'near' }));
		const words = this.#told.isLookalike(asked) ? [] : slipsFor(asked, this.#index);
		return {
			words: new Map(words.map((word) => [word, 'near'])),
			sequences: [...sequences, ...hanging],
		};
	}
}

function found(clause: Clause, ways: Partial<Omit<Found, 'kind' | 'clause' | 'cut'>>): Resolved {
	const {
		words = new Map(),
		ranges = new Map(),
		sequences = [],
		pairs = [],
		separated = [],
		begun = false,
	} = ways;
	if (words.size + sequences.length + pairs.length + separated.length === 0)
		return { kind: 'absent', clause };
	return {
		kind: 'found',
		clause,
		words,
		ranges,
		sequences,
		pairs,
		separated,
		begun,
		cut: words.size > mostWords,
	};
}
