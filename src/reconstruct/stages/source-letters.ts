/**
 * What the source has otherwise than it is read, as its boxes tell: letters that are set apart are one word,
 * and a glyph whose letter the source lost is read by the name that its font has for it. Each is told once.
 */
import type { Decision } from '#edition/model.ts';
import { codePointName } from '#edition/yaml/glyphs.ts';
import type { Boxes } from '#layout/boxes.ts';
import type { RawLine } from '#layout/raw-lines.ts';

export function sourceLetters(
	lines: readonly RawLine[],
	{ words, spaced = [], readings = [] }: Pick<Boxes, 'words' | 'spaced' | 'readings'>,
): Decision[] {
	const textOf = ([line, start, end]: Boxes['words'][number]): string =>
		lines[line - 1]?.text.slice(start, end) ?? '';
	const told = new Map<string, Decision>();
	for (const at of spaced) {
		const word = words[at];
		const text = word && textOf(word);
		if (text && !told.has(text)) told.set(text, decision(word[0], text, [...text].join(' ')));
	}
	for (const { font, said, is } of readings) {
		const word = words.find((one) => one[7] === font && textOf(one).includes(is));
		if (word) told.set(`${font} ${said} ${is}`, decision(word[0], is, printed(said)));
	}
	return [...told.values()];
}

/** Signs by their numbers where they have no printed form; nothing where the source has nothing. */
const printed = (said: string): string | undefined =>
	said === '' ? undefined : /[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/u.test(said) ? codePointName(said) : said;

const decision = (line: number, chosen: string, rival: string | undefined): Decision => ({
	subject: 'letters',
	line,
	chosen,
	...(rival === undefined ? {} : { rival }),
	margin: 0,
	evidence: [],
	by: 'engine',
	undecided: false,
});
