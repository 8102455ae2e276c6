/**
 * Bullets of an icon font: an extractor writes the letter or digit that the font draws as a square or an
 * arrow, so a page has a lone `n`, `6` or `·` before capitals, again and again.
 */
import type { RawLine } from '#layout/raw-lines.ts';

/** A sign seen so often, each time before a capital but for this share, is a bullet. */
const LEAST = 3;
const ELSE = 0.15;
/** One letter, digit or mark that closes nothing and opens nothing. */
const SIGN = /^[\p{Ll}\p{Lu}\p{Nd}·»›>+~¢§¤\u00ad\ue000-\uf8ff]\u0007?$/u;
/** Words of one letter, of the languages there are: `a`, `I`, `u`, `à`, `y`, `ô`. */
const WORD = /^[aàiuüyôoóeé]$/iu;

export function iconBullets(lines: readonly RawLine[]): ReadonlySet<string> {
	const seen = new Map<string, { all: number; capital: number }>();
	for (const { words } of lines) {
		words.forEach(({ text }, i) => {
			if (!SIGN.test(text) || WORD.test(text)) return;
			const count = seen.get(text) ?? { all: 0, capital: 0 };
			count.all++;
			if (/^["'“‘„«(]?\p{Lu}/u.test(words[i + 1]?.text ?? '') && (words[i + 1]?.text.length ?? 0) > 1)
				count.capital++;
			seen.set(text, count);
		});
	}
	const bullets = [...seen].filter(([, { all, capital }]) => capital >= LEAST && capital >= all * (1 - ELSE));
	// Two digits or more are numbers: of a list, or of notes.
	const digits = bullets.filter(([text]) => /\d/u.test(text)).length;
	return new Set(bullets.map(([text]) => text).filter((text) => digits < 2 || !/\d/u.test(text)));
}
