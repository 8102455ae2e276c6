/**
 * What a clause can match, by the words the texts really have. Here an absent word is told from a present one,
 * before Pagefind, which answers an absent word with its longest prefix, is asked anything.
 */
import { distance, lettersIn, mayBeNear } from '#search/distance.ts';
import { type Morphology, noMorphology } from '#search/lexicon.ts';
import { slipsBetween, slipsIn, turning } from '#search/near.ts';
import { itemsOf, type Place } from '#search/parts.ts';
import type { Clause } from '#search/question.ts';
import { soundOf } from '#search/sound.ts';
import { root } from '#search/stem.ts';

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

/** Words either of which may stand first: *uitwisseling van gegevens* for `gegevensuitwisseling`. */
export type Pair = readonly [one: ReadonlySet<string>, other: ReadonlySet<string>];

/** A clause together with the words of the texts that can answer it. */
export type Resolved =
	| {
			readonly kind: 'found';
			readonly clause: Clause;
			readonly words: ReadonlyMap<string, Certainty>;
			/** Of a word that matches in part: its letters from, to (exclusive). */
			readonly ranges: ReadonlyMap<string, readonly [number, number]>;
			readonly sequences: readonly Sequence[];
			/** Two groups of words of which one each, with at most slight words between them, is a compound written apart. */
			readonly pairs: readonly Pair[];
			/** Whether there are more words that begin with it than `words` holds. */
			readonly cut: boolean;
	  }
	/** A page or a note, by its number in print. */
	| { readonly kind: 'place'; readonly clause: Clause; readonly place: string }
	/** Nothing in the texts can answer it. */
	| { readonly kind: 'absent'; readonly clause: Clause };

/** Words looked up for one that was asked. Only a beginning of one or two letters, half typed, has more. */
const mostWords = 32;
/** Letters of the shortest word that may be half of a compound which a text writes apart. */
const shortestHalf = 5;
/** What only goes on after a whole word, without making another one of it: *jihad*, *jihadisme*. */
const derived =
	/^(?:e|s|en|es|er|ers|isme|ismes|ist|iste|isten|istisch|istische|n?aal|n?ale|ren|eren|schap|schappen|heid|heden|achtig|achtige)$/;

export class Vocabulary {
	readonly morphology: Morphology;
	readonly #sorted: readonly string[];
	readonly #all: ReadonlySet<string>;
	readonly #lookalikes: ReadonlySet<string>;
	readonly #beginnings: ReadonlySet<string>;
	/** Compounds by each of their parts. */
	readonly #parts: ReadonlyMap<string, readonly Place[]>;
	/** Words of the texts and parts of compounds by their root. */
	readonly #byRoot = new Map<string, string[]>();
	/** Words of the texts by their sound. */
	readonly #bySound = new Map<string, string[]>();
	/** Compounds behind a hanging hyphen by their root. */
	readonly #hanging = new Map<string, string>();

	/** @param words as in {@link Lexicon}: distinct, sorted by code unit, joined by one space. */
	constructor(words: string, morphology: Morphology = noMorphology) {
		this.morphology = morphology;
		this.#sorted = words === '' ? [] : words.split(' ');
		this.#all = new Set(this.#sorted);
		this.#lookalikes = new Set(morphology.lookalikes.split(' '));
		this.#beginnings = new Set(morphology.beginnings.split(' '));
		this.#parts = itemsOf(morphology.compounds);
		const add = (groups: Map<string, string[]>, key: string, word: string) => {
			const same = groups.get(key);
			if (same) same.push(word);
			else groups.set(key, [word]);
		};
		for (const word of new Set([...this.#sorted, ...this.#parts.keys()])) {
			if (word.length > 2 && !/\p{N}/u.test(word)) add(this.#byRoot, root(word), word);
		}
		for (const word of this.#sorted) if (slipsIn(word.length) > 0) add(this.#bySound, soundOf(word), word);
		for (const [whole, text] of Object.entries(morphology.hanging)) this.#hanging.set(root(whole), text);
	}

	has(word: string): boolean {
		return this.#all.has(word);
	}

	/** Whether a word of the texts is `asked`, or a form of it, or has it behind a hanging hyphen. */
	knows(asked: string): boolean {
		return (
			this.#words(asked).length > 0 ||
			this.#hanging.has(root(asked)) ||
			this.#inTwo(asked).length > 0 ||
			this.#long(asked).length > 0
		);
	}

	/** @param last whether it may be half typed, as the last word of a question is. */
	resolve(clause: Clause, last = true): Resolved {
		if (clause.kind === 'phrase') {
			const phrase = [
				...this.#sequence(clause.letters, clause.parts, 'exact'),
				...this.#long(clause.letters),
			];
			return this.#found(clause, { sequences: phrase });
		}
		const { letters, parts } = clause;
		const ranges = new Map<string, readonly [number, number]>();
		const words = new Map(this.#answersTo(letters, ranges, last));
		const sequences = [...this.#abbreviated(clause), ...this.#long(letters)];
		const hanging = this.#hanging.get(root(letters));
		if (hanging) sequences.push({ words: hanging.split(' '), certainty: 'part' });
		if (parts.length > 1) {
			sequences.push(...this.#sequence(letters, parts, 'exact'));
			const end = parts.at(-1) ?? '';
			for (const form of this.#words(end)) {
				const other = [...parts.slice(0, -1), form];
				if (form !== end) sequences.push(...this.#sequence(other.join(''), other, 'form'));
			}
		}
		// Whether the two do follow each other somewhere, the words alone do not tell.
		if (!this.#all.has(letters)) {
			const certainty = /\d/.test(letters) ? 'exact' : 'apart';
			for (const two of this.#inTwo(letters)) sequences.push({ words: two, certainty });
		}
		const pairs = words.size === 0 ? this.#pairs(letters, parts) : [];
		if (words.size === 0 && hanging === undefined) {
			for (const [whole, text] of Object.entries(this.morphology.hanging)) {
				if (slipsBetween(letters, whole) !== undefined)
					sequences.push({ words: text.split(' '), certainty: 'near' });
			}
		}
		const sure = sequences.some(({ certainty }) => certainty === 'abbreviation') || hanging !== undefined;
		if (words.size === 0 && !sure) {
			for (const word of this.#slips(letters)) words.set(word, 'near');
		}
		return this.#found(clause, { words, sequences, ranges, pairs });
	}

	/** Words of the texts that look most like one that is not there, best first. For an honest zero. */
	nearest(asked: string, most = 3): readonly string[] {
		if (asked.length < 3 || /\p{N}/u.test(asked)) return [];
		const limit = Math.max(2, Math.floor(asked.length / 2.5));
		const alike = this.#sorted
			.filter((word) => word.length > 3 && !/\p{N}/u.test(word))
			.map((word) => [word, distance(asked, word, limit)] as const)
			.filter(([, far]) => far <= limit)
			.sort(
				([a, far], [b, further]) => far - further || Number(b[0] === asked[0]) - Number(a[0] === asked[0]),
			)
			.map(([word]) => word);
		// A reader who asks *telecom* may mean *telecommunicatie*, which only begins with it.
		return [...new Set([...this.#from(asked), ...alike])].slice(0, most);
	}

	#found(
		clause: Clause,
		{
			words = new Map(),
			sequences = [],
			ranges = new Map(),
			pairs = [],
		}: Partial<Omit<Resolved & { readonly kind: 'found' }, 'kind' | 'clause' | 'cut'>>,
	): Resolved {
		if (words.size + sequences.length + pairs.length === 0) return { kind: 'absent', clause };
		return { kind: 'found', clause, words, ranges, sequences, pairs, cut: words.size > mostWords };
	}

	#sequence(letters: string, parts: readonly string[], certainty: Certainty): readonly Sequence[] {
		const words = parts.flatMap((part) => (this.#all.has(part) ? [part] : (this.#inTwo(part)[0] ?? [])));
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
	#long(letters: string): readonly Sequence[] {
		const asks = root(letters);
		return this.morphology.abbreviations.flatMap(({ short, long, also }) =>
			long.replaceAll(' ', '') === letters || also.some((whole) => root(whole) === asks)
				? this.#sequence(short.replaceAll(' ', ''), short.split(' '), 'abbreviation')
				: [],
		);
	}

	/**
	 * The words that are, are a form of, have as a part, or begin with `asked`, up to one more than
	 * {@link mostWords}. Numbers have no forms, and 201 is no 2014.
	 */
	#answersTo(
		asked: string,
		ranges: Map<string, readonly [number, number]>,
		last: boolean,
	): ReadonlyMap<string, Certainty> {
		const words = new Map<string, Certainty>();
		if (this.#all.has(asked)) words.set(asked, 'exact');
		if (/\p{N}/u.test(asked)) return words;
		const kin = this.#kinOf(asked);
		for (const word of kin) if (this.#all.has(word) && !words.has(word)) words.set(word, 'form');
		for (const [word, range] of [asked, ...kin].flatMap((item) => this.#parts.get(item) ?? [])) {
			if (words.has(word)) continue;
			words.set(word, 'part');
			ranges.set(word, range);
		}
		if (asked.length < 3 && !last) return words;
		const whole = this.#beginnings.has(asked);
		for (const word of this.#from(asked)) {
			if (words.size > mostWords) break;
			if (words.has(word) || (whole && asked.length > 2 && !derived.test(word.slice(asked.length)))) continue;
			words.set(word, 'begin');
		}
		return words;
	}

	/** The words of the texts, and the parts of compounds, that `asked` is a form of. */
	#kinOf(asked: string): readonly string[] {
		const known = Object.hasOwn(this.morphology.kin, asked) ? this.morphology.kin[asked] : undefined;
		if (known !== undefined) return known === '' ? [] : known.split(' ');
		return asked.length > 2 ? (this.#byRoot.get(root(asked)) ?? []) : [];
	}

	/** The words that `asked` may be a slip for; none where the language has it as a word of its own. */
	#slips(asked: string): readonly string[] {
		if (slipsIn(asked.length) === 0 || this.#lookalikes.has(asked) || /\p{N}/u.test(asked)) return [];
		const nearest = this.#bySound.get(soundOf(asked)) ?? closest(asked, this.#sorted);
		if (nearest.length > 0) return nearest;
		// A slip in another form than the text has: *inlichtingedienst* where it has *inlichtingendiensten*.
		return closest(root(asked), [...this.#byRoot.keys()]).flatMap((one) =>
			(this.#byRoot.get(one) ?? []).filter((word) => this.#all.has(word)),
		);
	}

	/** `artikel60` as `artikel`, `60`: the ways two words of the texts make up one that was asked. */
	#inTwo(asked: string): readonly (readonly string[])[] {
		const ways: string[][] = [];
		for (let at = asked.length - 1; at > 0; at -= 1) {
			const halves = [asked.slice(0, at), asked.slice(at)];
			const long = halves.some((half) => half.length > 4);
			if (halves.every((half) => this.#all.has(half) && (half.length > (long ? 1 : 2) || /^\d+$/.test(half))))
				ways.push(halves);
		}
		return ways;
	}

	/** A compound of two words of the texts, or forms of them, with a letter that links or none. */
	#pairs(asked: string, parts: readonly string[]): readonly Pair[] {
		const pairs: Pair[] = [];
		const [one = '', other = ''] = parts;
		if (parts.length === 2 && !turning.test(one)) {
			const [ones, others] = [this.#words(one), this.#words(other)];
			if (ones.length > 0 && others.length > 0) pairs.push([new Set(ones), new Set(others)]);
		}
		for (let at = shortestHalf; at <= asked.length - shortestHalf; at += 1) {
			const head = asked.slice(0, at);
			const heads = [head, head.replace(/s$/, '')].flatMap((one) => this.#words(one));
			const tails = this.#words(asked.slice(at));
			if (heads.length > 0 && tails.length > 0) pairs.push([new Set(heads), new Set(tails)]);
		}
		return pairs;
	}

	/** The words of the texts that are `asked` or a form of it. */
	#words(asked: string): readonly string[] {
		return [
			...(this.#all.has(asked) ? [asked] : []),
			...this.#kinOf(asked).filter((word) => this.#all.has(word)),
		];
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

/** The words that the fewest slips part from `asked`; none where more part them than slips are. */
function closest(asked: string, words: readonly string[]): readonly string[] {
	const bits = lettersIn(asked);
	const most = slipsIn(asked.length);
	let least = Number.POSITIVE_INFINITY;
	let nearest: string[] = [];
	for (const word of words) {
		if (Math.abs(word.length - asked.length) > most || !mayBeNear(bits, lettersIn(word), most)) continue;
		const slips = slipsBetween(asked, word);
		if (slips === undefined || slips > least) continue;
		if (slips < least) nearest = [];
		least = slips;
		nearest.push(word);
	}
	return nearest;
}
