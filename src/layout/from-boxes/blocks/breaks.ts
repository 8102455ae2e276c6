/**
 * Whether a line begins a block: by its type, the white above it, how far it stands in, its label, and by the
 * room that the line before it left.
 */
import { isSign, marksBetween, type NoteMark, noteMark } from '#edition/note-marks.ts';
import { BULLET, hasLabelApart, LABEL, textOfItem } from '#layout/from-boxes/labels.ts';
import { claimOf, hasBullet, type Line } from '#layout/from-boxes/lines/line.ts';
import type { Setting } from '#layout/from-boxes/lines/setting.ts';
import type { BoxRow } from '#layout/from-boxes/words.ts';

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
/** Width of a space, in sizes of type. */
const SPACE = 0.25;

/** White behind a label that is no word space, in sizes of type. */
const LABEL_GAP = 0.6;
/** The label of a note is raised where its type is smaller than this share of its line's. */
const RAISED = 0.85;

/** A block that is open: its lines so far. */
export type Open = readonly [Line, ...Line[]];

/** `next`: the line below, if there is one. */
export function begins(line: Line, open: Open, setting: Setting, next?: Line): boolean {
	const above = open.at(-1) as Line;
	if (claimOf(line) !== claimOf(above)) return true;
	if (claimOf(line) !== undefined) return false;
	if (hasBullet(line)) return true;
	const { size } = above.style;
	const gap = line.baseline - above.baseline;
	if (gap < size / 2) return line.left < above.right - size / 2;
	if (Math.abs(line.style.size - size) > ONE_SIZE * size) return true;
	if (isSetApart(line, open) || isInItalics(line, open, setting)) return true;
	if (gap > WHITE * leadingFor(line, above, setting)) return true;
	if (beginsNote(line, open) || isLabelOfItem(line, next)) return true;
	return beginsItem(line, open) ?? (standsIn(line, open, setting) || isAfterEnd(line, above, setting));
}

/** Lines of a heading stand as far apart as those of the text, where they do not stand nearer. */
const leadingFor = (line: Line, above: Line, { leading, body }: Setting): number =>
	line.key === above.key ? Math.max(leading(above), body) : leading(above);

/** Whether a line is of other weight or slope, colour or face than the block above it, each as a whole. */
function isSetApart(line: Line, open: Open): boolean {
	const above = open.at(-1) as Line;
	if (line.key === above.key) return false;
	const bold = lettered(above).map(({ font }) => font.bold);
	const own = lettered(line).map(({ font }) => font.bold);
	if (bold.length === 0 || own.length === 0) return false;
	if (own.every(Boolean) ? !bold.some(Boolean) : bold.every(Boolean) && !own.some(Boolean)) return true;
	if (line.style.color !== above.style.color && isOneColor([line]) && isOneColor(open)) return true;
	return line.style.family !== above.style.family && line.style.bold !== above.style.bold;
}

/** Whether slanted type begins or ends, and the line before leaves room: within a paragraph it does not. */
function isInItalics(line: Line, open: Open, { right }: Setting): boolean {
	const above = open.at(-1) as Line;
	const [own, before] = [lettered(line), open.flatMap(lettered)].map((row) =>
		row.map(({ font }) => font.italic),
	);
	if (!own?.length || !before?.length) return false;
	const changes = own.every(Boolean) ? !before.some(Boolean) : before.every(Boolean) && !own.some(Boolean);
	return changes && right - above.right > widthOfFirst(line) + SPACE * above.style.size;
}

const widthOfFirst = ({ row: [first] }: Line): number => (first ? first.right - first.left : 0);

const lettered = ({ row }: Line): BoxRow => row.filter(({ text }) => /\p{L}/u.test(text));

const isOneColor = (lines: readonly Line[]): boolean =>
	new Set(lines.flatMap(({ row }) => row.map(({ color }) => color))).size === 1;

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

/** Whether a line begins an item or ends one; undefined where the open block is none, or does not tell. */
function beginsItem(line: Line, open: Open): boolean | undefined {
	const [head, second] = open;
	const first = line.row[0]?.text ?? '';
	if (BULLET.test(first)) return true;
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
	const above = open.at(-1) as Line;
	const { size } = line.style;
	const step = (line.left - above.left) / size;
	if (Math.abs(step) < HANGING) return false;
	const isIn = line.left - left >= INDENT * size;
	if (step > 0) return step >= INDENT && isIn;
	if (isIn) return true;
	// Back at the edge: behind a first line it is the second, behind lines that all stand in it is another
	// block.
	return open.length > 1 && open.every((one) => one.left - line.left >= INDENT * size);
}

/** Whether the line above left more room than it would have, had the paragraph gone on. */
function isAfterEnd(line: Line, above: Line, { right, justified }: Setting): boolean {
	const { size } = above.style;
	const first = line.row[0];
	if (!first) return false;
	const room = right - above.right - SPACE * size - (first.right - first.left);
	if (room <= 0 || /[-‐\u00ad]$/u.test(above.row.at(-1)?.text ?? '')) return false;
	const closed = /[.!?:;…][)\]"'”’»›]*$/u.test(above.row.at(-1)?.text ?? '');
	const opens = /^["'“‘„«(]*[\p{Lu}\d]/u.test(first.text);
	if (justified) return room > SHORT * size && (closed || opens);
	return closed && opens && room > RAGGED_SHORT * (right - Math.min(above.left, line.left));
}
