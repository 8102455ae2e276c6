/** The room that a line leaves at its end, and whether a sentence ends there. */
import type { Line } from '#layout/from-boxes/lines/line.ts';
import type { Setting } from '#layout/from-boxes/lines/setting.ts';

/** Width of a space, in sizes of type. */
const SPACE = 0.25;

/** Room that a line leaves beyond the first word of the next one, points. */
export function roomAfter(above: Line, line: Line, { right }: Setting): number {
	const [first] = line.row;
	return right - above.right - SPACE * above.style.size - (first ? first.right - first.left : 0);
}

export const CLOSED: RegExp = /[.!?:;…][)\]"'”’»›]*$/u;
export const lastOf = ({ row }: Line): string => row.at(-1)?.text ?? '';

/** Whether a line left no room for the next word and ends within a sentence. */
export const isMidSentence = (line: Line, above: Line, setting: Setting): boolean =>
	roomAfter(above, line, setting) <= 0 && !CLOSED.test(lastOf(above));
