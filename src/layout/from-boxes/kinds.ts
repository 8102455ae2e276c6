/**
 * Which cells are one block, and of what kind: by their type, the white between them, and how far they stand
 * in.
 */
import type { BlockKind } from '#edition/block-kinds.ts';
import { noteMark } from '#edition/note-marks.ts';
import type { BoxedCell } from '#layout/from-boxes/cells.ts';
import { leftOf, rightOf } from '#layout/from-boxes/columns.ts';
import { BULLET, LABEL } from '#layout/from-boxes/list-labels.ts';
import { type BodyStyle, isBold, isLarger, isSmaller, sizeOf } from '#layout/from-boxes/styles.ts';

/** Cells of one column, or across the page, from top to bottom: a block. */
export interface BoxedBlock {
	readonly kind: BlockKind;
	readonly cells: readonly BoxedCell[];
}

/** White of this many times the leading of its type begins another block. */
const WHITE = 1.3;
/** A first line stands in so far, in sizes of the body; a hanging one stands out. */
const INDENT = [0.7, 4] as const;
/** A hanging line lies within so many sizes of where its item's text begins. */
export const HANGING = 0.35;
/** Display type of more lines is no heading. */
const MOST_LINES = 3;
const CAPTION =
	/^(?:afbeelding|figuur|fig\.?|tabel|grafiek|kader|figure|table|abbildung|abb\.?|tabelle|tableau|foto)$/iu;

const baselineOf = ({ words }: BoxedCell): number => words[0]?.baseline ?? 0;

/** `cells`: of one column, or of those across. */
export function blocksOf(cells: readonly BoxedCell[], body: BodyStyle): BoxedBlock[] {
	const sorted = [...cells].sort(
		(a, b) => baselineOf(a) - baselineOf(b) || leftOf(a.words) - leftOf(b.words),
	);
	const blocks: { kind: BlockKind; cells: BoxedCell[] }[] = [];
	const edge = Math.min(...cells.map(({ words }) => leftOf(words)));
	for (const cell of sorted) {
		const last = blocks.at(-1);
		const before = last?.cells.at(-1);
		if (last && before && goesOn(before, cell, { body, edge, kind: last.kind, head: last.cells[0] ?? cell }))
			last.cells.push(cell);
		else blocks.push({ kind: kindOf(cell, body), cells: [cell] });
	}
	return blocks.map(named);
}

/** What a block is, told by its first line. */
function kindOf({ words }: BoxedCell, body: BodyStyle): BlockKind {
	const [first, second] = words;
	if (!first) return 'paragraph';
	if (isSmaller(words, body) || first.size < body.size) {
		const mark = noteMark(first.text);
		if (mark && second) return 'footnote';
		if (isSmaller(words, body)) return 'caption';
	}
	if (isLarger(words, body) || (isBold(words) && !body.bold)) return 'heading';
	return CAPTION.test(first.text) && /^\d/.test(second?.text ?? '') ? 'caption' : 'paragraph';
}

/**
 * The kind that the whole block tells: display type of many lines is no heading, and what hangs is an item.
 */
function named({ kind, cells }: BoxedBlock): BoxedBlock {
	const lines = new Set(cells.map(baselineOf)).size;
	if (kind === 'heading' && lines > MOST_LINES) return { kind: 'pullquote', cells };
	return kind === 'paragraph' && isItem(cells) ? { kind: 'list-item', cells } : { kind, cells };
}

/** Whether a block begins with a bullet, or with a label beside which its lines hang. */
function isItem([head, second]: readonly BoxedCell[]): boolean {
	const text = head && textOfItem(head);
	if (!head || text === undefined) return false;
	if (BULLET.test(head.words[0]?.text ?? '')) return true;
	return second !== undefined && Math.abs(leftOf(second.words) - text) <= HANGING * sizeOf(head.words);
}

interface Open {
	readonly body: BodyStyle;
	/** Left edge of the column. */
	readonly edge: number;
	readonly kind: BlockKind;
	/** First line of the block. */
	readonly head: BoxedCell;
}

/** Whether a line goes on with the block of the line above it. */
function goesOn(above: BoxedCell, cell: BoxedCell, { body, edge, kind, head }: Open): boolean {
	const size = sizeOf(above.words);
	const gap = baselineOf(cell) - baselineOf(above);
	if (gap < size / 2 && leftOf(cell.words) >= rightOf(above.words) - size / 2) return true;
	if (Math.abs(sizeOf(cell.words) - size) > size * 0.04) return false;
	if (gap > (WHITE * body.leading * size) / body.size) return false;
	const own = kindOf(cell, body);
	if (kind === 'heading' || own === 'heading') return kind === own;
	if (own === 'footnote') return false;
	const first = cell.words[0]?.text ?? '';
	const left = leftOf(cell.words);
	const text = textOfItem(head);
	if (text !== undefined) return !LABEL.test(first) && Math.abs(left - text) <= HANGING * size;
	if (BULLET.test(first)) return false;
	const inset = (left - edge) / size;
	const step = (left - leftOf(above.words)) / size;
	if (inset < INDENT[0] || inset > INDENT[1]) return true;
	return Math.abs(step) < HANGING;
}

/** Where the text of an item of a list begins, behind its label. */
export function textOfItem({ words: [label, text] }: BoxedCell): number | undefined {
	return label && text && LABEL.test(label.text) ? text.left : undefined;
}
