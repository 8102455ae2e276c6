/**
 * What a clause can match, by the words the texts really have. Here an absent word is told from a present one,
 * before Pagefind, which answers an absent word with its longest prefix, is asked anything.
 */
import { distance } from '#search/distance.ts';
import { type Morphology, noMorphology } from '#search/lexicon.ts';
import { slipsBetween, slipsIn } from '#search/near.ts';
import type { Clause } from '#search/question.ts';
import { root, stem } from '#search/stem.ts';

/**
 * How surely a word of the text is the word asked, surest first: the word itself; another form of it (*samenwerken*
 * for *samenwerking*); a part of a compound (*dienst* in *Belastingdienst*); an abbreviation for what it stands for,
 * or the reverse; the same written apart, solid or with a hanging hyphen; a longer word that begins with it
 * (*Jihadisme* for *jihad*); a near spelling.
 */
export const certainties = ['exact', 'form', 'part', 'abbreviation', 'apart', 'begin', 'near'] as const;
export type Certainty = (typeof certainties)[number];

/** Words that must follow each other, all of them in the texts. Their spaces and hyphens may differ. */
export interface Sequence {
	readonly words: readonly string[];
	readonly certainty: Certainty;
}

/** A clause together with the words of the texts that can answer it. */
export type Resolved =
	| {
			readonly kind: 'found';
			readonly clause: Clause;
			readonly words: ReadonlyMap<string, Certainty>;
			/** Of a word that matches in part: its letters from, to (exclusive). */
			readonly ranges: ReadonlyMap<string, readonly [number, number]>;
			readonly sequences: readonly Sequence[];
			/** Whether there are more words that begin with it than `words` holds. */
			readonly cut: boolean;
	  }
	/** A page or a note, by its number in print. */
	| { readonly kind: 'place'; readonly clause: Clause; readonly place: string }
	/** Nothing in the texts can answer it. */
	| { readonly kind: 'absent'; readonly clause: Clause };

/** Words looked up for one that was asked. Only a beginning of one or two letters, half typed, has more. */
const mostWords = 64;

export class Vocabulary {
	readonly morphology: Morphology;
	readonly #sorted: readonly string[];
	readonly #all: ReadonlySet<string>;
	readonly #lookalikes: ReadonlySet<string>;
	/** Compounds by the stem of each of their parts, with the letters the part takes. */
	readonly #byPart = new Map<string, [string, readonly [number, number]][]>();
	/** Compounds behind a hanging hyphen by their stem. */
	readonly #hanging = new Map<string, string>();

	/** @param words as in {@link Lexicon}: distinct, sorted by code unit, joined by one space. */
	constructor(words: string, morphology: Morphology = noMorphology) {
		this.morphology = morphology;
		this.#sorted = words === '' ? [] : words.split(' ');
		this.#all = new Set(this.#sorted);
		this.#lookalikes = new Set(morphology.lookalikes.split(' '));
		for (const [word, parts] of Object.entries(morphology.compounds)) {
			let from = 0;
			for (const part of parts.split(' ')) {
				const range = [from, from + part.length] as const;
				// *toezichts* is *toezicht* with a letter that links.
				for (const key of new Set([root(part), root(part.replace(/s$/, ''))])) {
					this.#byPart.set(key, [...(this.#byPart.get(key) ?? []), [word, range]]);
				}
				from += part.length;
			}
		}
		for (const [whole, text] of Object.entries(morphology.hanging)) this.#hanging.set(stem(whole), text);
	}

	has(word: string): boolean {
		return this.#all.has(word);
	}

	resolve(clause: Clause): Resolved {
		if (clause.kind === 'phrase') {
			const phrase = [...this.#sequence(clause.letters, clause.parts, 'exact'), ...this.#long(clause)];
			return this.#found(clause, new Map(), phrase, new Map());
		}
		const ranges = new Map<string, readonly [number, number]>();
		const words = new Map(this.#answersTo(clause.letters, ranges));
		const sequences = [...this.#abbreviated(clause), ...this.#long(clause)];
		const hanging = this.#hanging.get(stem(clause.letters));
		if (hanging) sequences.push({ words: hanging.split(' '), certainty: 'apart' });
		if (clause.parts.length > 1) sequences.push(...this.#sequence(clause.letters, clause.parts, 'exact'));
		if (words.size + sequences.length === 0) {
			const apart = this.#inTwo(clause.letters);
			const certainty = /\d/.test(clause.letters) ? 'exact' : 'apart';
			sequences.push(...this.#sequence(clause.letters, apart, certainty));
			// Whether the two do follow each other somewhere, the words alone do not tell.
			for (const word of this.#slips(clause.letters)) words.set(word, 'near');
		}
		return this.#found(clause, words, sequences, ranges);
	}

	/** Words of the texts that look most like one that is not there, best first. For an honest zero. */
	nearest(asked: string, most = 3): readonly string[] {
		if (asked.length < 3 || /\p{N}/u.test(asked)) return [];
		const limit = Math.max(2, Math.floor(asked.length / 2.5));
		return this.#sorted
			.filter((word) => word.length > 3 && !/\p{N}/u.test(word))
			.map((word) => [word, distance(asked, word, limit)] as const)
			.filter(([, far]) => far <= limit)
			.sort(
				([a, far], [b, further]) => far - further || Number(b[0] === asked[0]) - Number(a[0] === asked[0]),
			)
			.slice(0, most)
			.map(([word]) => word);
	}

	#found(
		clause: Clause,
		words: ReadonlyMap<string, Certainty>,
		sequences: readonly Sequence[],
		ranges: ReadonlyMap<string, readonly [number, number]>,
	): Resolved {
		if (words.size + sequences.length === 0) return { kind: 'absent', clause };
		return { kind: 'found', clause, words, ranges, sequences, cut: words.size > mostWords };
	}

	#sequence(letters: string, parts: readonly string[], certainty: Certainty): readonly Sequence[] {
		const words = parts.flatMap((part) => (this.#all.has(part) ? [part] : this.#inTwo(part)));
		return words.length > 0 && words.join('') === letters ? [{ words, certainty }] : [];
	}

	/** What an abbreviation that was asked stands for, where the texts have it. */
	#abbreviated({ letters }: Clause): readonly Sequence[] {
		return this.morphology.abbreviations.flatMap(({ short, long }) =>
			short.replaceAll(' ', '') === letters
				? this.#sequence(long.replaceAll(' ', ''), long.split(' '), 'abbreviation')
				: [],
		);
	}

	/** The abbreviations of what was asked in full. */
	#long({ letters }: Clause): readonly Sequence[] {
		const asks = stem(letters);
		return this.morphology.abbreviations.flatMap(({ short, long, also }) =>
			long.replaceAll(' ', '') === letters || also.some((whole) => stem(whole) === asks)
				? this.#sequence(short.replaceAll(' ', ''), short.split(' '), 'abbreviation')
				: [],
		);
	}

	/**
	 * The words that are, are a form of, have as a part, or begin with `asked`, up to one more than
	 * {@link mostWords}. Numbers have no forms, and 201 is no 2014.
	 */
	#answersTo(asked: string, ranges: Map<string, readonly [number, number]>): ReadonlyMap<string, Certainty> {
		const words = new Map<string, Certainty>();
		if (this.#all.has(asked)) words.set(asked, 'exact');
		if (/\p{N}/u.test(asked)) return words;
		const asks = root(asked);
		const begins: string[] = [];
		// Stemming leaves the first letters as they are: two of them bound the search in a long list.
		for (const word of this.#from(asked.slice(0, 2))) {
			if (words.has(word)) continue;
			if (asked.length > 2 && root(word) === asks) words.set(word, 'form');
			else if (word.startsWith(asked)) begins.push(word);
		}
		for (const [word, range] of asked.length > 2 ? (this.#byPart.get(asks) ?? []) : []) {
			if (words.has(word)) continue;
			words.set(word, 'part');
			ranges.set(word, range);
		}
		for (const word of begins) {
			if (words.size > mostWords) break;
			if (!words.has(word)) words.set(word, 'begin');
		}
		return words;
	}

	/** The words that `asked` may be a slip for; none where the language has it as a word of its own. */
	#slips(asked: string): readonly string[] {
		if (slipsIn(asked.length) === 0 || this.#lookalikes.has(asked)) return [];
		let least = Number.POSITIVE_INFINITY;
		let nearest: string[] = [];
		for (const word of this.#sorted) {
			const slips = slipsBetween(asked, word);
			if (slips === undefined || slips > least) continue;
			if (slips < least) nearest = [];
			least = slips;
			nearest.push(word);
		}
		return nearest;
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
