/**
 * Short codes of words, for a link that can tell whether they are still the same. They guard against change,
 * not against somebody who wants to deceive: who can make a link can make its digest too.
 */

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number as that many signs of an address, the lowest six bits first. */
function signs(number: number, length: number): string {
	let rest = number;
	let text = '';
	for (let at = 0; at < length; at += 1) {
		text += SIGNS[rest % 64];
		rest = Math.floor(rest / 64);
	}
	return text;
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, over UTF-16 units, with the mixing of MurmurHash3 at its end. */
function hash(text: string, seed: number): number {
	let sum = 0x811c9dc5 ^ seed;
	for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
	sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
	sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
	return (sum ^ (sum >>> 16)) >>> 0;
}

/** Of a whole quotation: 8 signs, 48 bits. */
export const digestOf = (text: string): string =>
	signs(hash(text, 0) % 2 ** 24, 4) + signs(hash(text, 1) % 2 ** 24, 4);

/** Of one word: 4 signs, 24 bits; of two words that differ, one pair in 16,777,216 has the same. */
export const codeOf = (word: string): string => signs(hash(word, 0) % 2 ** 24, 4);

/**
 * Signs of a code in links of the first form: the first two of the same four. One pair of words in 4,096 has
 * the same.
 */
export const OLD_CODE = 2;
