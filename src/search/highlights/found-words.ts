/**
 * The words that answered, as they stand in the text, so that the page a result opens can mark the same ones:
 * forms, parts of compounds and near spellings included, without an index or a dictionary.
 */
import type { Match } from '#search/answer/match.ts';

/**
 * A stretch to mark with the letters of its first and last word that are not: `["toezichts", "rapport", ""]`.
 */
export type FoundWord = readonly [before: string, marked: string, after: string];

/** Without doubles, in the order of the text. */
export function foundWords(text: string, matches: readonly Match[]): readonly FoundWord[] {
	const found = new Map<string, FoundWord>();
	for (const { start, end } of matches) {
		const before = /\p{L}*$/u.exec(text.slice(0, start))?.[0] ?? '';
		const after = /^\p{L}*/u.exec(text.slice(end))?.[0] ?? '';
		const word = [before, text.slice(start, end), after] as const;
		found.set(word.join('|'), word);
	}
	return [...found.values()];
}

/** Where `words` stand in `text`: start and end (exclusive) in UTF-16 units, in the order of the text. */
export function placesOfWords(
	text: string,
	words: readonly FoundWord[],
): readonly (readonly [number, number])[] {
	const places = new Map<number, number>();
	for (const [before, marked, after] of words) {
		const whole = `${before}${marked}${after}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${whole.replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{M}])`, 'gu');
		for (const { 0: found, index } of text.matchAll(pattern)) {
			const start = index + before.length;
			const end = index + found.length - after.length;
			if (end > start) places.set(start, Math.max(end, places.get(start) ?? 0));
		}
	}
	return [...places].sort(([a], [b]) => a - b);
}
