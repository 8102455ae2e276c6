/**
 * Notes at the end of a chapter or of the report: a heading that says so, then numbered notes, one after the
 * other, over columns and pages. A line with the next number begins a note, another one goes on with it, and
 * a heading ends them; where numbers begin anew below it, notes of another chapter follow.
 */
import { isNumber, noteMark } from '#edition/note-marks.ts';
import { type Line, textOf } from '#layout/from-boxes/lines/line.ts';
import type { EndnotesOpen } from '#layout/report.ts';

const TITLE =
	/^(?:(?:\d+|[A-Z])(?:\.\d+)*\.?\s+)?(?:(?:eind|voet)?noten|(?:end|foot)?notes|end notes|(?:end|fuß)noten|anmerkungen|notes de fin)(?:\s+(?:bij|van|en|to|and|of|zu|zum|und|du|et)\s.{1,80})?$/iu;
/** Labels stand this near the left edge, in sizes of type: they may be even at their right. */
const AT_EDGE = 1.3;
const LARGER = 1.05;

/** What is known of the notes at the end while lines are read one after the other. */
export interface Endnotes {
	/** The number that comes next; undefined where any may, below their title. */
	readonly next: number | undefined;
	/** Size and weight of their type, once one was read. */
	readonly size?: number;
	readonly bold?: boolean;
	/** Whether a heading stands right above: notes go on only if a number follows. */
	readonly headed: boolean;
}

/** What a line is to the notes at the end, and what is known after it. */
export interface NoteLine {
	readonly is: 'note' | 'goes-on' | 'text';
	readonly endnotes: Endnotes | undefined;
}

export const isNotesTitle = (lines: readonly Line[]): boolean =>
	lines.length === 1 && TITLE.test(lines.map(textOf).join(' ').replace(/[:.]$/u, ''));

export const BELOW_TITLE: Endnotes = { next: undefined, headed: true };

/** @param called the marks that notes of the report are called by; `left`: edge of the region */
export function noteLine(
	line: Line,
	{ next, size, bold, headed }: Endnotes,
	{ called, left }: { readonly called: ReadonlySet<string>; readonly left: number },
): NoteLine {
	const own = { size: line.style.size, bold: isBold(line) };
	const isSet = size === undefined || (own.size <= LARGER * size && (bold === true || !own.bold));
	const number = numberOf(line, left);
	const isNext =
		number !== undefined && (number === next || (headed && (next === undefined || number === 1)));
	// Of two calls one may not have been seen.
	const isCalled = !headed || [number, (number ?? 0) + 1].some((one) => called.has(String(one)));
	const set = { size: size ?? own.size, bold: bold ?? own.bold };
	if (isSet && isNext && isCalled)
		return { is: 'note', endnotes: { ...set, next: (number ?? 0) + 1, headed: false } };
	if (isSet && size !== undefined && !headed) return { is: 'goes-on', endnotes: { ...set, next, headed } };
	const isHeading = size === undefined ? own.bold : !isSet;
	return {
		is: 'text',
		endnotes: isHeading ? { ...(size === undefined ? {} : set), next, headed: true } : undefined,
	};
}

const isBold = ({ row }: Line): boolean => row.every(({ font, text }) => font.bold || !/\p{L}/u.test(text));

/** The number that a line begins with as notes do. */
function numberOf({ rows, row, style }: Line, left: number): number | undefined {
	const [first, second] = rows.flat().toSorted((a, b) => a.left - b.left);
	const mark = first && noteMark(first.text);
	if (!mark || !second || !isNumber(mark) || first.left - left > AT_EDGE * style.size) return undefined;
	// A number with letters behind it on its own line, or raised.
	return row.length > 1 || first !== row[0] ? mark.rank : undefined;
}

/**
 * The notes that a page begins with, where those before it were not at their end: known by the first line
 * with the number that comes next.
 */
export function openEndnotes(
	lines: readonly Line[],
	open: readonly EndnotesOpen[],
	left: number,
): Endnotes | undefined {
	for (const line of lines) {
		const set = open.filter(({ size, bold }) => line.style.size <= LARGER * size && (bold || !isBold(line)));
		if (set.length === 0) return undefined;
		const number = numberOf(line, left);
		const own = set.find(({ next }) => next === number);
		if (own) return { ...own, headed: false };
	}
	return undefined;
}
