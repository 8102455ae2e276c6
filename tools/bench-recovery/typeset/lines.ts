/** Lines of a block in a measure: broken as a typesetter does, who does not take all that fits. */
import type { Chance } from '../../bench-import/generate/chance.ts';
import type { Setting } from './setting.ts';

export interface Line {
	readonly words: readonly string[];
	/** Whether its last word goes on in the next line, after a hyphen of the line end. */
	readonly divided: boolean;
}

const VOWEL = /[aeiouyáàâäéèêëíïóöúùûü]/iu;

/** Places a word may be divided at: between a vowel and the consonant that opens the next syllable. */
function divisions(word: string): number[] {
	if (!/^\p{Ll}{6,}[.,;:]?$/u.test(word)) return [];
	const places: number[] = [];
	for (let at = 2; at < word.length - 2; at++) {
		const [before, here, next] = [word[at - 1] ?? '', word[at] ?? '', word[at + 1] ?? ''];
		const opens = !VOWEL.test(here) && VOWEL.test(next);
		if (opens && (VOWEL.test(before) || !VOWEL.test(word[at - 2] ?? ''))) places.push(at);
	}
	return places;
}

/** `indent`: of its first line, `size`: of its type, as a factor of the body's. */
export function linesOf(
	text: string,
	measure: number,
	{ size, indent, divides }: { readonly size: number; readonly indent: number; readonly divides: boolean },
	{ width, early }: Setting,
	chance: Chance,
): Line[] {
	const lines: Line[] = [];
	const space = width(' ') * size;
	let line: string[] = [];
	let x = indent;
	const end = (divided: boolean): void => {
		lines.push({ words: line, divided });
		line = [];
		x = 0;
	};
	const take = (word: string): void => {
		x += (line.length > 0 ? space : 0) + width(word.replace(/¤/u, '')) * size;
		line.push(word);
	};
	for (const word of text.split(' ')) {
		let rest = word;
		const room = (part: string): boolean => line.length === 0 || x + space + width(part) * size <= measure;
		if (room(rest) && line.length > 2 && x > 0.82 * measure && chance.is(early)) end(false);
		else if (!room(rest)) {
			const at = divides ? divisions(rest).findLast((place) => room(`${rest.slice(0, place)}-`)) : undefined;
			if (at !== undefined) {
				take(`${rest.slice(0, at)}-`);
				rest = rest.slice(at);
			}
			end(at !== undefined);
		}
		take(rest);
	}
	if (line.length > 0) end(false);
	return lines;
}
