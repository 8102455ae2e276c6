/** A block on its way through the stages: its cells in reading order, before pieces are made of them. */
import type { BlockKind } from '#edition/block-kinds.ts';
import type { Layout, LayoutCall, LayoutCell } from '#layout/layout.ts';

/** Words of one raw line in one column; `column` counts from 1, `null` for what is set across the page. */
export type DraftCell = Pick<LayoutCell, 'line' | 'column' | 'words' | 'place'>;

/** Of a heading its level, of a table its heads, of a figure its file, of an item of a list its depth. */
type DraftTraits = Pick<LayoutCell, 'level' | 'table' | 'figure' | 'depth'>;

export interface DraftBlock extends DraftTraits {
	readonly kind: BlockKind;
	readonly cells: readonly DraftCell[];
}

/** The cells of a layout as blocks: one begins with every first line. */
export function draftBlocks({ cells }: Pick<Layout, 'cells'>): DraftBlock[] {
	const blocks: (DraftTraits & { kind: BlockKind; cells: DraftCell[] })[] = [];
	for (const { line, column, words, kind, first, doubt: _, place, ...traits } of cells) {
		const last = blocks.at(-1);
		const cell = { line, column, words, ...(place ? { place } : {}) };
		if (last && !first) last.cells.push(cell);
		else blocks.push({ kind, ...traits, cells: [cell] });
	}
	return blocks;
}

/** A call without a word to stand at, as a block of its own. */
export const callBlock = ({ label, line, start, end }: LayoutCall): DraftBlock => ({
	kind: 'caption',
	cells: [{ line, column: null, words: [{ text: label, start, end }] }],
});
