/**
 * Whether a word may be another one wrongly typed. Short words and numbers never: a letter more or less makes
 * another word of them. Nor what a prefix turns into its opposite: *onmogelijk* is no slip for *mogelijk*.
 */
import { distance } from '#search/text/distance.ts';

/** What turns the sense of the word behind it. */
export const turning =
	/^(?:on|niet|non|in|im|il|ir|a|an|anti|contra|pro|dis|de|des|mis|wan|ont|ver|her|be|ge|in|uit|un|nicht|not)$/;

/** Slips a word of so many letters may have. */
export function slipsIn(letters: number): number {
	if (letters < 5) return 0;
	return letters < 9 ? 1 : 2;
}

/** The slips between what was typed and a word of the text, or nothing where it is no slip. */
export function slipsBetween(typed: string, word: string): number | undefined {
	const most = Math.min(slipsIn(typed.length), slipsIn(word.length));
	if (most === 0 || /\p{N}/u.test(typed + word)) return undefined;
	// What only goes on after a word of the text is another word; its beginning is no hit.
	if (typed.startsWith(word)) return undefined;
	const slips = distance(typed, word, most);
	if (slips > most || turned(typed, word) || turned(word, typed)) return undefined;
	// Two at the end make another ending, and with it another word.
	if (slips === 2 && word.startsWith(typed.slice(0, -2))) return undefined;
	return slips;
}

/** Whether `longer` is `word`, or nearly, behind a prefix that changes its sense. */
function turned(longer: string, word: string): boolean {
	for (let at = 1; at <= 6 && at < longer.length - 2; at += 1) {
		if (!turning.test(longer.slice(0, at))) continue;
		if (word.startsWith(longer.slice(0, at)) || longer.length - at < 3) continue;
		if (distance(longer.slice(at), word, 1) <= 1) return true;
	}
	return false;
}
