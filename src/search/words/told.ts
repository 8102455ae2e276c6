/**
 * What the word list tells of a word that may be asked. Of a small edition it is all at hand; of a larger one it is in volumes, which come
 * when a question needs them: it is then worked through again.
 */
import type { Morphology } from '#search/index/lexicon.ts';
import { inVolumes, volumeOf } from '#search/words/volumes.ts';

/** See {@link Morphology}. A volume holds what is told of the words from its first to that of the next. */
export type Tables = Pick<Morphology, 'kin' | 'beginnings' | 'lookalikes'>;

interface Volume {
	readonly kin: Tables['kin'];
	readonly beginnings: ReadonlySet<string>;
	readonly lookalikes: ReadonlySet<string>;
}

export class Told {
	readonly #begins: readonly string[];
	readonly #read: (volume: number) => Promise<Tables>;
	readonly #volumes = new Map<number, Volume>();
	readonly #missed = new Set<number>();

	/** @param begins as in `Volumes`. @param read fetches a volume; throws when it is not there. */
	constructor(begins: readonly string[], read: (volume: number) => Promise<Tables>) {
		this.#begins = begins;
		this.#read = read;
	}

	/** All of it, at hand. */
	static whole(tables: Tables): Told {
		const told = new Told([''], async () => tables);
		told.#volumes.set(0, opened(tables));
		return told;
	}

	/** The words it is a form of, where the rules of `stem.ts` say otherwise. */
	kinOf(word: string): readonly string[] | undefined {
		const kin = this.#volumeOf(word)?.kin ?? {};
		const known = Object.hasOwn(kin, word) ? kin[word] : undefined;
		return known === '' ? [] : known?.split(' ');
	}

	/** Whether it is a word of the language that a longer word of the texts begins with. */
	isBeginning(word: string): boolean {
		return this.#volumeOf(word)?.beginnings.has(word) ?? false;
	}

	/** Whether it is a word of the language that only looks like one of the texts. */
	isLookalike(word: string): boolean {
		return this.#volumeOf(word)?.lookalikes.has(word) ?? false;
	}

	/** What `work` gives when all that it asks for is at hand. It may run several times. */
	async atHand<T>(work: () => T): Promise<T> {
		for (;;) {
			this.#missed.clear();
			const result = work();
			if (this.#missed.size === 0) return result;
			await Promise.all(
				[...this.#missed].map(async (volume) => this.#volumes.set(volume, opened(await this.#read(volume)))),
			);
		}
	}

	/** Nothing is told of a word of one or two letters. */
	#volumeOf(word: string): Volume | undefined {
		if (word.length < 3) return undefined;
		const number = volumeOf(word, this.#begins);
		const volume = this.#volumes.get(number);
		if (!volume) this.#missed.add(number);
		return volume;
	}
}

function opened({ kin, beginnings, lookalikes }: Tables): Volume {
	return { kin, beginnings: new Set(beginnings.split(' ')), lookalikes: new Set(lookalikes.split(' ')) };
}

/** Path of a volume, relative to `pagefind/`. */
export function toldFile(files: string, volume: number): string {
	return `told/${files}.${volume}.json`;
}

/** The volumes, and the first word of each. @param size UTF-16 units of a volume, about. */
export function toldFiles(
	tables: Tables,
	size: number,
): { readonly begins: readonly string[]; readonly files: readonly Tables[] } {
	const [beginnings, lookalikes] = [tables.beginnings, tables.lookalikes].map(
		(words) => new Set(words === '' ? [] : words.split(' ')),
	);
	const words = [
		...new Set([...Object.keys(tables.kin), ...(beginnings ?? []), ...(lookalikes ?? [])]),
	].sort();
	const { begins, volumes } = inVolumes(
		words.map((word) => [word, tables.kin[word]] as const),
		size,
		(word, kin) => word.length + 1 + (kin === undefined ? 0 : kin.length + 5),
	);
	return {
		begins,
		files: volumes.map((volume) => ({
			kin: Object.fromEntries(volume.flatMap(([word, kin]) => (kin === undefined ? [] : [[word, kin]]))),
			beginnings: volume.flatMap(([word]) => (beginnings?.has(word) ? [word] : [])).join(' '),
			lookalikes: volume.flatMap(([word]) => (lookalikes?.has(word) ? [word] : [])).join(' '),
		})),
	};
}
