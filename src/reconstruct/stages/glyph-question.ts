/** The question what is printed where a sign stands that has no printed form, with the likeliest answers. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { codePointName } from '#edition/yaml/glyphs.ts';
import type { Boxes } from '#layout/boxes.ts';
import type { RawLine } from '#layout/raw-lines.ts';

/** C1 controls are what becomes of these signs where text of Windows is read as Latin-1. */
const FIRST_OF_WINDOWS = 0x80;
const WINDOWS = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

/** Where a sign stands that nobody has explained. */
export interface UnknownSign {
	readonly sign: string;
	/** Its first line, and its place in it. */
	readonly line: RawLine;
	readonly at: number;
}

/**
 * @param lines of the page
 * @param boxes tell which glyph of which font a sign stands for
 */
export function glyphQuestion(
	{ sign, line: { line, text }, at }: UnknownSign,
	lines: readonly RawLine[],
	boxes?: Boxes,
): Diagnostic {
	const name = codePointName(sign);
	const font = fontOfPictures(sign, lines, boxes);
	const answers = likely(sign, text.slice(0, at), text.slice(at + sign.length));
	const act = (is: string, said: string): string =>
		`  - { sign: "${name}", is: ${JSON.stringify(is)}, reason: "…" }     ${said}`;
	const { code, reason } = whatStands(sign, name, boxes);
	return {
		code,
		severity: 'review',
		...(boxes === undefined ? {} : { safe: true as const }),
		line,
		position: at + 1,
		reason: `${reason}${boxes === undefined ? '' : ' Until that is told, � stands for it.'} It is asked once for the edition.`,
		excerpts: [{ line, text, marks: [{ start: at, end: at + sign.length, sign: '^' }] }],
		act: [
			'Look at the printed page and add, under glyphs:',
			...answers.map((is) => act(is, `for “${is}”`)),
			act('', 'for nothing'),
			...(font === undefined ? [] : [act('', `${AS_ALL_OF}${font}`)]),
		],
	};
}

/** Of an answer that holds for all signs of a font, whose name stands behind it. */
export const AS_ALL_OF = 'for nothing, as all signs of ';

/** Two letters beside each other, as words have them; signs of one kind may stand in a row. */
const OF_A_WORD = /(\p{L})(?!\1)\p{L}/u;

/** The name of a sign's font, where it sets no words on the page: it draws pictures. */
function fontOfPictures(
	sign: string,
	lines: readonly RawLine[],
	boxes: Boxes | undefined,
): string | undefined {
	const own = boxes?.signs?.find((one) => one.sign === sign)?.font;
	if (own === undefined) return undefined;
	const texts = new Map(lines.map(({ line, text }) => [line, text]));
	const setsWords = boxes?.words.some(
		([line, start, end, , , , , font]) =>
			font === own && OF_A_WORD.test(texts.get(line)?.slice(start, end) ?? ''),
	);
	return setsWords ? undefined : boxes?.fonts[own]?.name;
}

function whatStands(
	sign: string,
	name: string,
	boxes: Boxes | undefined,
): Pick<Diagnostic, 'code' | 'reason'> {
	const known = boxes?.signs?.find((one) => one.sign === sign);
	if (known !== undefined) {
		const said =
			known.said === undefined || !/^[\p{L}\p{N}]+$/u.test(known.said) ? 'no letter' : `“${known.said}”`;
		const picture = known.file === undefined ? '' : ` It is drawn in pictures/${known.file}.`;
		return {
			code: 'seed/glyph-without-letter',
			reason: `A glyph of the font ${boxes?.fonts[known.font]?.name} is drawn here (number ${known.code}; ${name} stands for it), of which the source says ${said}.${picture}`,
		};
	}
	if (/\p{Co}/u.test(sign))
		return {
			code: 'seed/glyph-without-letter',
			reason: `A sign of private use (${name}) stands here: only the font that it was printed with knows what it is.`,
		};
	return {
		code: 'seed/control-character',
		reason: `A control character (${name}) stands here, which has no printed form: the extractor could not read a sign, or left one of its own.`,
	};
}

/** What may be printed: what stands around a sign tells most. */
function likely(sign: string, before: string, after: string): string[] {
	const code = sign.codePointAt(0) ?? 0;
	const windows = WINDOWS[code - FIRST_OF_WINDOWS] ?? '�';
	if (windows !== '�') return [windows];
	if (/\p{L}$/u.test(before) && /^\p{L}/u.test(after)) return ['fi', '-'];
	if (/\p{L}$/u.test(before)) return ['-', '®'];
	if (/^\s*(?:\p{Lu}|\d{4})/u.test(after) && before.trim() !== '') return ['©', '–'];
	return ['•', '©'];
}
