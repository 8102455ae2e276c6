/**
 * Whether a line begins a block: by its type, the white above it, how far it stands in, its label, and by the
 * room that the line before it left.
 */
import { isSign, marksBetween, type NoteMark, noteMark } from '#edition/note-marks.ts';
import { isInItalics, isMixed, isSetApart, type Open } from '#layout/from-boxes/blocks/set-apart.ts';
import { hangsUnder, hasLabelApart, isBullet, LABEL, textOfItem } from '#layout/from-boxes/labels.ts';
import { claimOf, hasBullet, type Line } from '#layout/from-boxes/lines/line.ts';
import { CLOSED, isMidSentence, lastOf, roomAfter } from '#layout/from-boxes/lines/room.ts';
import type { Setting } from '#layout/from-boxes/lines/setting.ts';

/** White of this many leadings begins another block: paragraphs are seen parted by a seventh of a leading. */
const WHITE = 1.13;
/** Type of sizes that differ by less, as a share, is one. */
const ONE_SIZE = 0.05;
/** A first line stands in so far, in sizes of type; what stands in further is set apart. */
const INDENT = 0.6;
/** Lines begin at one edge within so many sizes. */
const HANGING = 0.35;
/**
 * A line that leaves so much room, in sizes of type, is the last of its paragraph where text is justified,
 */
const SHORT = 1;
/** and so much of the measure where it is not, if a sentence ends with it and another begins. */
const RAGGED_SHORT = 0.3;
/** White behind a label that is no word space, in sizes of type. */
const LABEL_GAP = 0.6;
/** The label of a note is raised where its type is smaller than this share of its line's. */
const RAISED = 0.85;

/** `next`: the line below, if there is one. */
export function begins(line: Line, open: Open, setting: Setting, next?: Line): boolean {
	const above = open.at(-1) as Line;
	if (claimOf(line) !== claimOf(above)) return true;
	if (claimOf(line) !== undefined) return false;
	if (hasBullet(line)) return true;
	const { size } = above.style;
	const gap = line.baseline - above.baseline;
	if (gap < Math.min(size, line.style.size) / 2) return line.left < above.right - size / 2;
	if (Math.abs(line.style.size - size) > ONE_SIZE * size && !isMixed(line, above)) return true;
	if (isSetApart(line, open, setting) || isInItalics(line, open, setting)) return true;
	if (gap > WHITE * leadingFor(line, open, setting)) return true;
	if (beginsNote(line, open) || isLabelOfItem(line, next)) return true;
	const item = isFirstLine(line, open, setting, next) ? true : beginsItem(line, open);
	if (item !== undefined) return item;
	if (isMidSentence(line, above, setting)) return false;
	return standsIn(line, open, setting) || isAfterEnd(line, above, setting);
}

/**
 * How far apart the next line may stand: as the lines of the block do, or those of its style; lines of a
 * heading as far as those of the text.
 */
function leadingFor(line: Line, open: Open, { leading, body }: Setting): number {
	const [before, above] = [open.at(-2), open.at(-1) as Line];
	// Below a run-in head that fills most of its line.
	if (line.key !== above.key) return Math.max(leading(above), isMixed(line, above) ? leading(line) : 0);
	const own = before?.key === above.key ? above.baseline - before.baseline : 0;
	return Math.max(leading(above), body, own);
}

/**
 * Whether a line begins with a sign as notes do, with a raised label where the open block does, or with the
 * label after its label.
 */
function beginsNote(line: Line, [head]: Open): boolean {
	const [mark, before] = [labelOf(line), labelOf(head)];
	if (!mark || Math.abs(line.left - head.left) > line.style.size) return false;
	if (isSign(mark)) return true;
	if (!before) return false;
	return (
		(mark.raised && before.raised) || (mark.raised === before.raised && marksBetween(before, mark) === 1)
	);
}

function labelOf({ rows, style }: Line): (NoteMark & { readonly raised: boolean }) | undefined {
	const first = rows[0]?.[0];
	const mark = first && noteMark(first.text);
	return mark ? { ...mark, raised: first.size < RAISED * style.size } : undefined;
}

/** Whether a label stands apart from its text, or the next line hangs beside it. */
function isLabelOfItem({ row, style, left }: Line, next: Line | undefined): boolean {
	const text = textOfItem(row);
	if (text === undefined) return false;
	const hangs = next !== undefined && Math.abs(next.left - text) <= HANGING * style.size && next.left > left;
	return hangs || text - (row[0]?.right ?? text) >= LABEL_GAP * style.size;
}

/**
 * Whether a line below the end of an item is the first of a paragraph, though it stands in as the item's text
 * does: the next line comes back to the edge.
 */
function isFirstLine(line: Line, [head, ...more]: Open, { left }: Setting, next: Line | undefined): boolean {
	const { size } = line.style;
	const above = more.at(-1) ?? head;
	if (!next || next.key !== line.key || !CLOSED.test(lastOf(above))) return false;
	if (textOfItem(next.row) !== undefined || more.some((one) => one.left - left < HANGING * size))
		return false;
	return next.left - left < HANGING * size && line.left - left >= INDENT * size;
}

/** Whether a line begins an item or ends one; undefined where the open block is none, or does not tell. */
function beginsItem(line: Line, open: Open): boolean | undefined {
	const [head, second] = open;
	const first = line.row[0]?.text ?? '';
	if (isBullet(line.row)) return true;
	const text = hasBullet(head) ? head.left : textOfItem(head.row);
	if (text === undefined) return undefined;
	const isAt = (at: number): boolean => Math.abs(line.left - at) <= HANGING * head.style.size;
	if ((LABEL.test(first) && isAt(head.left)) || hasLabelApart(line.row)) return true;
	if (isAt(text)) return false;
	// Lines of an item that come back to the edge do not hang: the next one tells nothing.
	return second !== undefined && Math.abs(second.left - text) <= HANGING * head.style.size ? true : undefined;
}

/** Whether a line stands in where the lines above it do not, or comes back to the edge behind such lines. */
function standsIn(line: Line, open: Open, { left }: Setting): boolean {
	const [head, ...more] = open;
	const above = open.at(-1) as Line;
	const { size } = line.style;
	const step = (line.left - above.left) / size;
	if (Math.abs(step) < HANGING) return false;
	const isIn = line.left - left >= INDENT * size;
	if (step > 0) return step >= INDENT && isIn && !hangsUnder(line.left, head.row, HANGING * size);
	// Back at the edge: behind a first line it is the second, behind lines that hang or all stand in it is
	// another block.
	const hangs = more.length > 0 && more.every((one) => one.left - head.left >= INDENT * size);
	return isIn || hangs || (more.length > 0 && open.every((one) => one.left - line.left >= INDENT * size));
}

/** Whether the line above left more room than it would have, had the paragraph gone on. */
function isAfterEnd(line: Line, above: Line, setting: Setting): boolean {
	const { right, justified } = setting;
	const { size } = above.style;
	const [first] = line.row;
	const room = roomAfter(above, line, setting);
	if (!first || room <= 0 || /[-‐\u00ad]$/u.test(lastOf(above))) return false;
	const closed = CLOSED.test(lastOf(above));
	const opens = /^["'“‘„«(]*[\p{Lu}\d]/u.test(first.text);
	if (justified) return room > SHORT * size && (closed || opens);
	return closed && opens && room > RAGGED_SHORT * (right - Math.min(above.left, line.left));
}
