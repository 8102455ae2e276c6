/**
 * Reading order: what stands across the page parts it in bands; within a band each column is read from top to
 * bottom. Notes come last. A paragraph that runs on from the foot of a column to the head of the next is one
 * block.
 */

import type { BlockKind } from '#edition/block-kinds.ts';
import { leftOf, rightOf } from '#layout/from-boxes/columns.ts';
import { type BoxedBlock, HANGING, textOfItem } from '#layout/from-boxes/kinds.ts';
import { BULLET } from '#layout/from-boxes/list-labels.ts';
import type { BodyStyle } from '#layout/from-boxes/styles.ts';

/** A head that stands in so far, in sizes of its type, begins a paragraph. */
const INDENT = 0.7;
/** Width of a space, in sizes of the type. */
const SPACE = 0.25;

/** What runs on from column to column. */
const isRunning = (kind: BlockKind): boolean => kind === 'paragraph' || kind === 'list-item';

const topOf = ({ cells: [first] }: BoxedBlock): number => first?.words[0]?.baseline ?? 0;

/** `columns`: the blocks of each column; `across`: those that stand across. */
export function inOrder(
	columns: readonly (readonly BoxedBlock[])[],
	across: readonly BoxedBlock[],
	body: BodyStyle,
): BoxedBlock[] {
	const isNote = ({ kind }: BoxedBlock): boolean => kind === 'footnote';
	const parts = across.filter((block) => !isNote(block)).sort((a, b) => topOf(a) - topOf(b));
	const bands = [null, ...parts].map((part, i) => {
		const from = part ? topOf(part) : Number.NEGATIVE_INFINITY;
		const next = parts[i];
		const to = next ? topOf(next) : Number.POSITIVE_INFINITY;
		const own = columns.map((blocks) =>
			blocks.filter((block) => !isNote(block) && topOf(block) >= from && topOf(block) < to),
		);
		return [...(part ? [part] : []), ...flow(own, body)];
	});
	const notes = [...columns.flat(), ...across].filter(isNote);
	return [...bands.flat(), ...notes];
}

/** The blocks of all columns in turn, joined where a paragraph runs on. */
function flow(columns: readonly (readonly BoxedBlock[])[], body: BodyStyle): BoxedBlock[] {
	const all: BoxedBlock[] = [];
	const indents = columns.some((blocks) =>
		blocks.some(
			(block, i) => i > 0 && block.kind === 'paragraph' && inset(block, blocks) > INDENT * body.size,
		),
	);
	for (const [k, blocks] of columns.entries()) {
		const [head, ...rest] = blocks;
		if (!head) continue;
		const at = all.findLastIndex(({ kind }) => isRunning(kind) || kind === 'heading');
		const foot = all[at];
		if (
			foot &&
			runsOn(foot, head) &&
			standsAs(inset(head, blocks), hangOf(foot), body) &&
			(indents || !ends(foot) || isFull(foot, head, columns[k - 1] ?? []))
		)
			all[at] = { ...foot, cells: [...foot.cells, ...head.cells] };
		else all.push(head);
		all.push(...rest);
	}
	return all;
}

/** Whether a column's head can go on with the last paragraph of the column before. */
function runsOn(foot: BoxedBlock, head: BoxedBlock): boolean {
	const first = head.cells[0]?.words[0]?.text ?? '';
	return isRunning(foot.kind) && head.kind === 'paragraph' && !BULLET.test(first);
}

/** Whether the last sentence of a block is closed. */
const ends = ({ cells }: BoxedBlock): boolean =>
	/[.!?…:][)\]"'”’»›]*$/u.test(cells.at(-1)?.words.at(-1)?.text ?? '');

/** Whether the last line of a block leaves no room for the first word of the next column. */
function isFull(foot: BoxedBlock, head: BoxedBlock, column: readonly BoxedBlock[]): boolean {
	const last = foot.cells.at(-1)?.words.at(-1);
	const next = head.cells[0]?.words[0];
	if (!last || !next) return false;
	const edge = Math.max(
		...column.flatMap(({ kind, cells }) => (isRunning(kind) ? cells.map(({ words }) => rightOf(words)) : [])),
	);
	return last.right + SPACE * last.size + (next.right - next.left) > edge;
}

/** How far the first line of a block stands in from the edge of its column, points. */
function inset({ cells: [first] }: BoxedBlock, blocks: readonly BoxedBlock[]): number {
	const edge = Math.min(...blocks.flatMap(({ cells }) => cells.map(({ words }) => leftOf(words))));
	return first === undefined ? 0 : leftOf(first.words) - edge;
}

/** Whether a head stands in as the lines of the block do that may go on with it. */
function standsAs(head: number, hang: number, { size }: BodyStyle): boolean {
	return hang > 0 ? Math.abs(head - hang) < HANGING * size : head < INDENT * size;
}

/** How far the lines of an item hang, points; 0 for other blocks. */
function hangOf({ cells: [first] }: BoxedBlock): number {
	const text = first && textOfItem(first);
	return first && text !== undefined ? text - leftOf(first.words) : 0;
}
