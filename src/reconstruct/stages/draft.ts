/** A block on its way through the stages: its cells in reading order, before pieces are made of them. */
import type { BlockKind } from '#edition/block-kinds.ts';
import type { RawWord } from '#layout/raw-lines.ts';

/** Words of one raw line in one column; `column` counts from 1, `null` for what is set across the page. */
export interface DraftCell {
	readonly line: number;
	readonly column: number | null;
	readonly words: readonly RawWord[];
}

export interface DraftBlock {
	readonly kind: BlockKind;
	readonly cells: readonly DraftCell[];
	readonly level?: number;
	/** The first word is the label of a note. */
	readonly labelled?: boolean;
}
