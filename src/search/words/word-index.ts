/** The words of the texts, looked up by what they begin with, are a form of, sound like or are made of. */
import type { Morphology } from '#search/index/lexicon.ts';
import { slipsIn } from '#search/words/near.ts';
import { itemsOf, type Place } from '#search/words/parts.ts';
import type { SeparatedVerb } from '#search/words/resolved.ts';
import { soundOf } from '#search/words/sound.ts';
import { diminished, root } from '#search/words/stem.ts';
import type { Told } from '#search/words/told.ts';

/** Letters of the shortest part of a compound. */
const shortestPart = 3;

export class WordIndex {
	readonly sorted: readonly string[];
	/** Compounds by each of their parts. */
	readonly parts: ReadonlyMap<string, readonly Place[]>;
	readonly #all: ReadonlySet<string>;
	readonly #morphology: Morphology;
	readonly #told: Told;
	/** Words of the texts, parts of compounds and verbs that stand in two parts, by their root. */
	readonly #byRoot: ReadonlyMap<string, readonly string[]>;
	/** Compounds by all that stands before their last part. */
	readonly #byHead: ReadonlyMap<string, readonly string[]>;
	#bySound: ReadonlyMap<string, readonly string[]> | undefined;

	/** @param words distinct, sorted by code unit, joined by one space. */
	constructor(words: string, morphology: Morphology, told: Told) {
		this.#morphology = morphology;
		this.#told = told;
		this.sorted = words === '' ? [] : words.split(' ');
		this.#all = new Set(this.sorted);
		this.parts = itemsOf(morphology.compounds);
		const items = new Set([...this.sorted, ...this.parts.keys(), ...Object.keys(morphology.separated)]);
		this.#byHead = grouped(Object.keys(morphology.compounds), (word) =>
			word.slice(0, -this.#lastPart(word).length),
		);
		this.#byRoot = grouped(
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
			...this.kinOf(asked).filter((word) => this.#all.has(word)),
		];
	}

	/** The words of the texts, the parts of compounds and the verbs in two parts that `asked` is a form of. */
	kinOf(asked: string): readonly string[] {
		const known = this.#told.kinOf(asked);
		if (known) return known;
		if (asked.length < 3) return [];
		const same = this.#byRoot.get(root(asked));
		if (same) return same;
		for (const bare of diminished(asked)) {
			const kin = this.#all.has(bare)
				? [bare]
				: (this.#told.kinOf(bare) ?? this.#byRoot.get(root(bare)) ?? []);
			if (kin.length > 0) return kin;
		}
		return this.#compoundsLike(asked);
	}

	/** Compounds of the texts that have another form of the last part of `asked`: *wegingsmodel* for *wegingsmodellen*. */
	#compoundsLike(asked: string): readonly string[] {
		for (let at = asked.length - shortestPart; at >= shortestPart; at -= 1) {
			const compounds = this.#byHead.get(asked.slice(0, at)) ?? [];
			const kin = compounds.length > 0 ? (this.#told.kinOf(asked.slice(at)) ?? []) : [];
			const same = compounds.filter((word) => kin.includes(this.#lastPart(word)));
			if (same.length > 0) return same;
		}
		return [];
	}

	#lastPart(compound: string): string {
		return this.#morphology.compounds[compound]?.replace(/^.* /, '') ?? '';
	}

	/** The verbs that the texts have in two parts and that `asked` is a form of: `werken`, `samen` for *samenwerking*. */
	separatedOf(asked: string): readonly SeparatedVerb[] {
		const { separated } = this.#morphology;
		return [...new Set([asked, ...this.kinOf(asked)])].flatMap((verb) => {
			const [bare, particle] = Object.hasOwn(separated, verb) ? (separated[verb]?.split(' ') ?? []) : [];
			return bare !== undefined && particle !== undefined ? [[bare, particle] as const] : [];
		});
	}

	byRoot(asked: string): readonly string[] {
		return this.#byRoot.get(asked) ?? [];
	}

	roots(): Iterable<string> {
		return this.#byRoot.keys();
	}

	/** Long words that sound like `asked`. Made when a first word is not there: few questions need it. */
	soundingLike(asked: string): readonly string[] {
		this.#bySound ??= grouped(
			this.sorted.filter((word) => slipsIn(word.length) > 0),
			soundOf,
		);
		return this.#bySound.get(soundOf(asked)) ?? [];
	}

	/** The words that begin with `prefix`, itself among them. */
	*from(prefix: string): Generator<string> {
		let low = 0;
		let high = this.sorted.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.sorted[middle] ?? '') < prefix) low = middle + 1;
			else high = middle;
		}
		for (let at = low; this.sorted[at]?.startsWith(prefix); at += 1) yield this.sorted[at] ?? '';
	}
}

function grouped(
	words: readonly string[],
	key: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const word of words) {
		const same = groups.get(key(word));
		if (same) same.push(word);
		else groups.set(key(word), [word]);
	}
	return groups;
}
