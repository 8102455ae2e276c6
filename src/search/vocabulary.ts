/**
 * What a clause can match, by the words the texts really have. Here an absent word is told from a present one,
 * before Pagefind, which answers an absent word with its longest prefix, is asked anything.
 */
import type { Clause } from '#search/question.ts';
import { stem } from '#search/stem.ts';

/**
 * How surely a word of the text is the word asked, surest first: the word itself, another form of it
 * (*samenwerken* for *samenwerking*), a longer word that begins with it (*Jihadisme* for *jihad*).
 */
export const certainties = ['exact', 'form', 'begin'] as const;
export type Certainty = (typeof certainties)[number];

/** A clause together with the words of the texts that can answer it. */
export type Resolved =
	| {
			readonly kind: 'words';
			readonly clause: Clause;
			readonly words: ReadonlyMap<string, Certainty>;
			/** Whether there are more words that begin with it than `words` holds. */
			readonly cut: boolean;
	  }
	/** Words that must follow each other; `words` are all in the texts. Their spaces and hyphens may differ. */
	| { readonly kind: 'sequence'; readonly clause: Clause; readonly words: readonly string[] }
	/** Nothing in the texts can answer it. */
	| { readonly kind: 'absent'; readonly clause: Clause };

/** Words looked up for one that was asked. Only a beginning of one or two letters, half typed, has more. */
const mostWords = 64;

export class Vocabulary {
	readonly #sorted: readonly string[];
	readonly #all: ReadonlySet<string>;

	/** @param words as in {@link Lexicon}: distinct, sorted by code unit, joined by one space. */
	constructor(words: string) {
		this.#sorted = words === '' ? [] : words.split(' ');
		this.#all = new Set(this.#sorted);
	}

	resolve(clause: Clause): Resolved {
		if (clause.kind === 'phrase') return this.#sequence(clause, clause.parts);
		const words = this.#answersTo(clause.letters);
		if (words.size > 0) return { kind: 'words', clause, words, cut: words.size > mostWords };
		if (clause.parts.length > 1) return this.#sequence(clause, clause.parts);
		return this.#sequence(clause, this.#inTwo(clause.letters));
	}

	#sequence(clause: Clause, parts: readonly string[]): Resolved {
		const words = parts.flatMap((part) => (this.#all.has(part) ? [part] : this.#inTwo(part)));
		const whole = words.join('') === clause.letters;
		return whole ? { kind: 'sequence', clause, words } : { kind: 'absent', clause };
	}

	/**
	 * The words that are, are a form of, or begin with `asked`, up to one more than {@link mostWords}. Numbers have
	 * no forms, and 201 is no 2014.
	 */
	#answersTo(asked: string): ReadonlyMap<string, Certainty> {
		const words = new Map<string, Certainty>();
		if (this.#all.has(asked)) words.set(asked, 'exact');
		if (/\p{N}/u.test(asked)) return words;
		const root = stem(asked);
		// Stemming leaves the first letters as they are: two of them bound the search in a long list.
		for (const word of this.#from(asked.slice(0, 2))) {
			if (words.has(word)) continue;
			if (asked.length > 2 && stem(word) === root) words.set(word, 'form');
			else if (word.startsWith(asked) && words.size <= mostWords) words.set(word, 'begin');
		}
		return words;
	}

	/** `artikel60` as `artikel`, `60`: two words of the texts that make up one that was asked, or nothing. */
	#inTwo(asked: string): readonly string[] {
		for (let at = asked.length - 1; at > 0; at -= 1) {
			const halves = [asked.slice(0, at), asked.slice(at)];
			if (halves.every((half) => this.#all.has(half) && (half.length > 2 || /^\d+$/.test(half))))
				return halves;
		}
		return [];
	}

	*#from(prefix: string): Generator<string> {
		let low = 0;
		let high = this.#sorted.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#sorted[middle] ?? '') < prefix) low = middle + 1;
			else high = middle;
		}
		for (let at = low; this.#sorted[at]?.startsWith(prefix); at += 1) yield this.#sorted[at] ?? '';
	}
}
