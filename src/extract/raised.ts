/**
 * Raised and lowered signs: a call behind a word, a label before a note, the 2 of CO₂. They stand in the row
 * of the word that they belong to, so that they neither open a row nor pull words into another.
 */
import type { Word } from '#extract/word.ts';

/** Type smaller than this beside that of its word. */
const SMALLER = 0.87;
/** How far a sign may stand from its word, in the word's size of type. */
const NEAR = 0.8;
/** Height of the bands in which a word is looked for, points. */
const BAND = 8;

/**
 * @param most points a sign is raised or lowered
 * @returns for each word the baseline by which it is put in a row
 */
export function rowBaselines(words: readonly Word[], most: number): Map<Word, number> {
	const bands = new Map<number, Word[]>();
	for (const word of words) {
		const band = Math.round(word.baseline / BAND);
		const known = bands.get(band);
		if (known === undefined) bands.set(band, [word]);
		else known.push(word);
	}
	const hostOf = (sign: Word): Word | undefined => {
		const band = Math.round(sign.baseline / BAND);
		const near = [-1, 0, 1].flatMap((by) => bands.get(band + by) ?? []);
		const hosts = near.filter((word) => isHost(word, sign, most));
		return hosts.find(({ end }) => end <= sign.start + 1) ?? hosts[0];
	};
	return new Map(words.map((word) => [word, (hostOf(word) ?? word).baseline]));
}

function isHost(word: Word, sign: Word, most: number): boolean {
	const away = Math.abs(word.baseline - sign.baseline);
	const near = NEAR * word.size;
	const behind = Math.abs(sign.start - word.end) < near;
	const before = Math.abs(word.start - sign.end) < near;
	return word !== sign && sign.size < SMALLER * word.size && away <= most && (behind || before);
}
