/** Asks the index a question of its own, as a reader would: what is stored of it is not only there but works. */
import { answer } from '#search/answer/answer.ts';
import { loadIndex } from '#search/field/load.client.ts';

/** A word of the texts, and in how many places it was found. */
export interface Tried {
	readonly word: string;
	readonly places: number;
}

/** @throws whatever the network or the index has against it; an index that does not find its own word. */
export async function trySearch(): Promise<Tried> {
	const index = await loadIndex();
	const words = index.lexicon.words.split(' ').filter((one) => /^\p{L}{7,}$/u.test(one));
	const word = words[Math.floor(words.length / 2)] ?? '';
	const found = await answer(word, index);
	if (found.kind !== 'found') throw new Error(`the index does not find its own word ${word}`);
	return { word, places: found.hits.length };
}
