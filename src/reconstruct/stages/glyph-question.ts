/** The question what is printed where a sign stands that has no printed form, with the likeliest answers. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { codePointName } from '#edition/glyphs.ts';
import type { Boxes } from '#layout/boxes.ts';
import type { RawLine } from '#layout/raw-lines.ts';

/** C1 controls are what becomes of these signs where text of Windows is read as Latin-1. */
const FIRST_OF_WINDOWS = 0x80;
const WINDOWS = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

/** @param boxes tell which glyph of which font a sign stands for */
export function glyphQuestion(sign: string, { line, text }: RawLine, at: number, boxes?: Boxes): Diagnostic {
	const name = codePointName(sign);
	const answers = likely(sign, text.slice(0, at), text.slice(at + sign.length));
	const act = (is: string, said: string): string =>
		`  - { sign: "${name}", is: ${JSON.stringify(is)}, reason: "…" }     ${said}`;
	const { code, reason } = whatStands(sign, name, boxes);
	return {
		code,
		severity: 'review',
		line,
		position: at + 1,
		reason: `${reason} It is asked once for the edition.`,
		excerpts: [{ line, text, marks: [{ start: at, end: at + sign.length, sign: '^' }] }],
		act: [
			'Look at the printed page and add, under glyphs:',
			...answers.map((is) => act(is, `for “${is}”`)),
			act('', 'for nothing'),
		],
	};
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
