/**
 * What the word list tells of a word that may be asked. Of a small edition it is all at hand; of a larger one
 * it is in shards, which come when a question needs them: it is then worked through again.
 */
import type { Morphology } from '#search/index/lexicon.ts';
import { inShards, shardOf } from '#search/index/shards.ts';

/** See {@link Morphology}. A shard holds what is told of the words from its first to that of the next. */
export type Tables = Pick<Morphology, 'inflections' | 'beginnings' | 'lookalikes'>;

interface Shard {
	readonly inflections: Tables['inflections'];
	readonly beginnings: ReadonlySet<string>;
	readonly lookalikes: ReadonlySet<string>;
}

export class WordFacts {
	readonly #begins: readonly string[];
	readonly #read: (shard: number) => Promise<Tables>;
	readonly #shards = new Map<number, Shard>();
	readonly #missed = new Set<number>();

	/** @param begins as in `Shards`. @param read fetches a shard; throws when it is not there. */
	constructor(begins: readonly string[], read: (shard: number) => Promise<Tables>) {
		this.#begins = begins;
		this.#read = read;
	}

	/** All of it, at hand. */
	static whole(tables: Tables): WordFacts {
		const facts = new WordFacts([''], async () => tables);
		facts.#shards.set(0, opened(tables));
		return facts;
	}

	/** The words it is a form of, where the rules of `stem.ts` say otherwise. */
	inflectionsOf(word: string): readonly string[] | undefined {
		const inflections = this.#shardOf(word)?.inflections ?? {};
		const known = Object.hasOwn(inflections, word) ? inflections[word] : undefined;
		return known === '' ? [] : known?.split(' ');
	}

	/** Whether it is a word of the language that a longer word of the texts begins with. */
	isBeginning(word: string): boolean {
		return this.#shardOf(word)?.beginnings.has(word) ?? false;
	}

	/** Whether it is a word of the language that only looks like one of the texts. */
	isLookalike(word: string): boolean {
		return this.#shardOf(word)?.lookalikes.has(word) ?? false;
	}

	/** What `work` gives when all that it asks for is at hand. It may run several times. */
	async atHand<T>(work: () => T): Promise<T> {
		for (;;) {
			this.#missed.clear();
			const result = work();
			if (this.#missed.size === 0) return result;
			await Promise.all(
				[...this.#missed].map(async (shard) => this.#shards.set(shard, opened(await this.#read(shard)))),
			);
		}
	}

	/** Nothing is told of a word of one or two letters. */
	#shardOf(word: string): Shard | undefined {
		if (word.length < 3) return undefined;
		const number = shardOf(word, this.#begins);
		const shard = this.#shards.get(number);
		if (!shard) this.#missed.add(number);
		return shard;
	}
}

function opened({ inflections, beginnings, lookalikes }: Tables): Shard {
	return {
		inflections,
		beginnings: new Set(beginnings.split(' ')),
		lookalikes: new Set(lookalikes.split(' ')),
	};
}

/** Path of a shard, relative to `pagefind/`. */
export function wordFactShard(files: string, shard: number): string {
	return `word-facts/${files}.${shard}.json`;
}

/** The shards, and the first word of each. @param size UTF-16 units of a shard, about. */
export function wordFactShards(
	tables: Tables,
	size: number,
): { readonly begins: readonly string[]; readonly files: readonly Tables[] } {
	const [beginnings, lookalikes] = [tables.beginnings, tables.lookalikes].map(
		(words) => new Set(words === '' ? [] : words.split(' ')),
	);
	const words = [
		...new Set([...Object.keys(tables.inflections), ...(beginnings ?? []), ...(lookalikes ?? [])]),
	].sort();
	const { begins, shards } = inShards(
		words.map((word) => [word, tables.inflections[word]] as const),
		size,
		(word, inflections) => word.length + 1 + (inflections === undefined ? 0 : inflections.length + 5),
	);
	return {
		begins,
		files: shards.map((shard) => ({
			inflections: Object.fromEntries(
				shard.flatMap(([word, inflections]) => (inflections === undefined ? [] : [[word, inflections]])),
			),
			beginnings: shard.flatMap(([word]) => (beginnings?.has(word) ? [word] : [])).join(' '),
			lookalikes: shard.flatMap(([word]) => (lookalikes?.has(word) ? [word] : [])).join(' '),
		})),
	};
}
