/**
 * Footnotes: small type at the foot of a column or of the page, from the first block that begins with a label
 * on. What has no label there goes on with the note before it.
 */

import { noteMark } from '#edition/note-marks.ts';
import { isSmall, type Lines } from '#layout/from-boxes/blocks/kinds.ts';
import type { Style } from '#layout/report.ts';

/**
 * How many of the last blocks of a region are notes, or go on with one.
 * @param called the marks that the page calls notes by; where it is not told, any
 */
export function notesAtFoot(
	blocks: readonly Lines[],
	body: Style,
	called: ReadonlySet<string> | undefined,
): number {
	const small =
		blocks.length -
		1 -
		blocks.findLastIndex(
			(lines) => !lines.every((line) => isSmall(line.style, body)) && !isCalled(lines, called),
		);
	const foot = blocks.slice(blocks.length - small);
	const first = foot.findIndex((lines) => isLabelled(lines, called));
	// Headings stand over text that is set as small as notes are.
	if (first < 0 || foot.slice(first).some((lines) => lines.every(({ style }) => style.bold))) return 0;
	// What stands before the first label in the type of the notes is the end of a note from another column.
	const style = foot[first]?.[0]?.key;
	let from = first;
	while (from > 0 && foot[from - 1]?.every(({ key }) => key === style) && from - 1 > -1 && isNear(foot, from))
		from--;
	return foot.length - from;
}

const isNear = (foot: readonly Lines[], at: number): boolean => {
	const above = foot[at - 1]?.at(-1);
	const line = foot[at]?.[0];
	return above !== undefined && line !== undefined && line.baseline - above.baseline <= 2 * line.style.size;
};

/** The label of a note is raised where its type is smaller than this share of its line's. */
const RAISED = 0.85;

/** Whether a block in the size of the text has a raised label that the page calls. */
function isCalled([head]: Lines, called: ReadonlySet<string> | undefined): boolean {
	const [first] = head?.rows[0] ?? [];
	const mark = first && noteMark(first.text)?.mark;
	return !!head && !!mark && first.size < RAISED * head.style.size && (called?.has(mark) ?? false);
}

/** A label that is not raised: a number or a sign without brackets. */
const LEVEL_LABEL = /^(?:\d{1,3}[.)]?|[^\p{L}\d()[\]]+)$/u;

/**
 * Whether a block begins with the label of a note: raised, or level and called on the page. *1 hour* begins
 * no note; a note that nothing calls stands with the one before it.
 */
export function isLabelled(lines: Lines, called?: ReadonlySet<string>): boolean {
	const head = lines[0];
	const first = head?.rows[0]?.[0];
	const mark = first && noteMark(first.text)?.mark;
	if (!head || !mark || head.rows.flat().length < 2) return false;
	if (first.size < RAISED * head.style.size) return true;
	return LEVEL_LABEL.test(first.text) && (called?.has(mark) ?? true);
}
