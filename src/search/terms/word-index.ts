/** The words of the texts, looked up by what they begin with, are a form of, sound like or are made of. */
import type { Morphology } from '#search/index/lexicon.ts';
import type { WordFacts } from '#search/index/word-facts.ts';
import type { SeparatedVerb } from '#search/terms/expansion.ts';
import { itemsOf, type Place } from '#search/text/compound-parts.ts';
import { slipsIn } from '#search/text/misspelling.ts';
import { soundOf } from '#search/text/sound.ts';
import { root } from '#search/text/stem.ts';

export class WordIndex {
	readonly sorted: readonly string[];
	/** Compounds by each of their parts. */
	readonly parts: ReadonlyMap<string, readonly Place[]>;
	readonly #all: ReadonlySet<string>;
	readonly #separated: Morphology['separated'];
	readonly #facts: WordFacts;
	/** Words of the texts, parts of compounds and verbs that stand in two parts, by their root. */
	readonly #byRoot: ReadonlyMap<string, readonly string[]>;
	#bySound: ReadonlyMap<string, readonly string[]> | undefined;

	/** @param words distinct, sorted by code unit, joined by one space. */
	constructor(words: string, { compounds, separated }: Morphology, facts: WordFacts) {
		this.#separated = separated;
		this.#facts = facts;
		this.sorted = words === '' ? [] : words.split(' ');
		this.#all = new Set(this.sorted);
		this.parts = itemsOf(compounds);
		const items = new Set([...this.sorted, ...this.parts.keys(), ...Object.keys(separated)]);
		this.#byRoot = Map.groupBy(
			[...items].filter((word) => word.length > 2 && !/\p{N}/u.test(word)),
			root,
		);
	}

	has(word: string): boolean {
		return this.#all.has(word);
	}

	/** The words of the texts that are `asked` or a form of it. */
	formsOf(asked: string): readonly string[] {
		return [
			...(this.#all.has(asked) ? [asked] : []),
			...this.inflectionsOf(asked).filter((word) => this.#all.has(word)),
		];
	}

	/** The words of the texts, the parts of compounds and the verbs in two parts that `asked` is a form of. */
	inflectionsOf(asked: string): readonly string[] {
		return (
			this.#facts.inflectionsOf(asked) ?? (asked.length < 3 ? [] : (this.#byRoot.get(root(asked)) ?? []))
		);
	}

	/**
	 * The verbs that the texts have in two parts and that `asked` is a form of: `werken`, `samen` for
	 * *samenwerking*.
	 */
	separatedOf(asked: string): readonly SeparatedVerb[] {
		return [...new Set([asked, ...this.inflectionsOf(asked)])].flatMap((verb) => {
			const parts = Object.hasOwn(this.#separated, verb) ? this.#separated[verb] : undefined;
			const [bare, particle] = parts?.split(' ') ?? [];
			return bare !== undefined && particle !== undefined ? [[bare, particle] as const] : [];
		});
	}

	/** The words of the texts with this root. */
	byRoot(one: string): readonly string[] {
		return (this.#byRoot.get(one) ?? []).filter((word) => this.#all.has(word));
	}

	roots(): Iterable<string> {
		return this.#byRoot.keys();
	}

	/** Long words that sound like `asked`. Made when a first word is not there: few questions need it. */
	soundingLike(asked: string): readonly string[] {
		this.#bySound ??= Map.groupBy(
			this.sorted.filter((word) => slipsIn(word.length) > 0),
			soundOf,
		);
		return this.#bySound.get(soundOf(asked)) ?? [];
	}

	/** The words that begin with `prefix`, itself among them, up to `most`. */
	*from(prefix: string, most = Number.POSITIVE_INFINITY): Generator<string> {
		let low = 0;
		let high = this.sorted.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.sorted[middle] ?? '') < prefix) low = middle + 1;
			else high = middle;
		}
		for (let at = low; at < low + most && this.sorted[at]?.startsWith(prefix); at += 1)
			yield this.sorted[at] ?? '';
	}
}
