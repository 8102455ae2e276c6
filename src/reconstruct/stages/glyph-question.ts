/** The question what is printed where a sign stands that has no printed form, with the likeliest answers. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { codePointName } from '#edition/glyphs.ts';
import type { RawLine } from '#layout/raw-lines.ts';

/** C1 controls are what becomes of these signs where text of Windows is read as Latin-1. */
const FIRST_OF_WINDOWS = 0x80;
const WINDOWS = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

export function glyphQuestion(sign: string, { line, text }: RawLine, at: number): Diagnostic {
	const name = codePointName(sign);
	const answers = likely(sign, text.slice(0, at), text.slice(at + sign.length));
	const act = (is: string, said: string): string =>
		`  - { sign: "${name}", is: ${JSON.stringify(is)}, reason: "…" }     ${said}`;
	return {
		code: 'seed/control-character',
		severity: 'review',
		line,
		position: at + 1,
		reason: `A control character (${name}) stands here, which has no printed form: the extractor could not read a sign, or left one of its own. It is asked once for the edition.`,
		excerpts: [{ line, text, marks: [{ start: at, end: at + sign.length, sign: '^' }] }],
		act: [
			'Look at the printed page and add, under glyphs:',
			...answers.map((is) => act(is, `for “${is}”`)),
			act('', 'for nothing'),
		],
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
