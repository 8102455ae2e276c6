/** A block on its way through the stages: its cells in reading order, before pieces are made of them. */
import type { BlockKind } from '#edition/block-kinds.ts';
import type { AlternativeText } from '#edition/content.ts';
import type { Layout, LayoutCall, LayoutCell } from '#layout/layout.ts';

/** Words of one raw line in one column; `column` counts from 1, `null` for what is set across the page. */
export type DraftCell = Pick<LayoutCell, 'line' | 'column' | 'words'>;

export interface DraftBlock {
	readonly kind: BlockKind;
	readonly cells: readonly DraftCell[];
	readonly level?: number;
	/** Of a figure: its file, and what it shows, where somebody says it. */
	readonly figure?: { readonly picture: string; readonly alt?: AlternativeText };
	/** Of an item of a list. */
	readonly depth?: number;
}

/** The cells of a layout as blocks: one begins with every first line. */
export function draftBlocks({ cells }: Pick<Layout, 'cells'>): DraftBlock[] {
	const blocks: { kind: BlockKind; level?: number; cells: DraftCell[] }[] = [];
	for (const { line, column, words, kind, level, first } of cells) {
		const last = blocks.at(-1);
		const cell = { line, column, words };
		if (last && !first) last.cells.push(cell);
		else blocks.push({ kind, ...(level === undefined ? {} : { level }), cells: [cell] });
	}
	return blocks;
}

/** A call without a word to stand at, as a block of its own. */
export const callBlock = ({ label, line, start, end }: LayoutCall): DraftBlock => ({
	kind: 'caption',
	cells: [{ line, column: null, words: [{ text: label, start, end }] }],
});
