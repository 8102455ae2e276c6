/**
 * The words that the texts really have. Here an absent word is told from a present one, before an engine is
 * asked anything: Pagefind answers an absent word with its longest prefix.
 */
import { type Morphology, noMorphology } from '#search/index/lexicon.ts';
import { WordFacts } from '#search/index/word-facts.ts';
import type { Term } from '#search/question/question.ts';
import { inFull } from '#search/terms/abbreviations.ts';
import { inTwo } from '#search/terms/compounds.ts';
import { expandPhrase } from '#search/terms/expand-phrase.ts';
import { expandWord, type KnownWords } from '#search/terms/expand-word.ts';
import type { Expansion } from '#search/terms/expansion.ts';
import { nearestTo } from '#search/terms/spelling.ts';
import { WordIndex } from '#search/terms/word-index.ts';
import { root } from '#search/text/stem.ts';

export class Vocabulary {
	readonly morphology: Morphology;
	readonly #words: KnownWords;

	/** @param words as in {@link Lexicon}: distinct, sorted by code unit, joined by one space. */
	constructor(
		words: string,
		morphology: Morphology = noMorphology,
		facts: WordFacts = WordFacts.whole(morphology),
	) {
		this.morphology = morphology;
		const hanging = Object.entries(morphology.hanging).map(([whole, text]) => [root(whole), text] as const);
		this.#words = {
			index: new WordIndex(words, morphology, facts),
			facts,
			abbreviations: morphology.abbreviations,
			hanging: new Map(hanging),
		};
	}

	/** What `work` makes of this vocabulary when all that it asks for is at hand; it may run several times. */
	atHand<T>(work: () => T): Promise<T> {
		return this.#words.facts.atHand(work);
	}

	has(word: string): boolean {
		return this.#words.index.has(word);
	}

	/** Whether a word of the texts is `asked` or a form of it, also one that they have in two parts. */
	hasForm(asked: string): boolean {
		const { index } = this.#words;
		return index.formsOf(asked).length > 0 || index.separatedOf(asked).length > 0;
	}

	/** Whether a word of the texts is `asked`, or a form of it, or has it behind a hanging hyphen. */
	knows(asked: string): boolean {
		const { index, hanging, abbreviations } = this.#words;
		return (
			index.formsOf(asked).length > 0 ||
			hanging.has(root(asked)) ||
			inTwo(asked, index).length > 0 ||
			inFull(asked, false, index, abbreviations).length > 0
		);
	}

	/**
	 * @param last whether it may be half typed, as the last word of a question is.
	 * @param alone whether nothing else is asked.
	 */
	expand(term: Term, last = true, alone = true): Expansion {
		return term.kind === 'phrase'
			? expandPhrase(term, this.#words)
			: expandWord(term, { last, alone }, this.#words);
	}

	/** Words of the texts that look most like one that is not there, best first. For an honest zero. */
	nearest(asked: string, most = 3): readonly string[] {
		return nearestTo(asked, this.#words.index, most);
	}
}
