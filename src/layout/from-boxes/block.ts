/** Cells and blocks of a page whose words have their places. */
import type { BlockKind } from '#edition/block-kinds.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';
import type { LayoutCell, LayoutTable, TablePlace } from '#layout/layout.ts';

/** Words of a row in one column, or across the page. */
export interface BoxedCell {
	readonly line: number;
	/** From 1; `null` for what is set across columns, or beside them. */
	readonly column: number | null;
	readonly words: readonly BoxedWord[];
	/** Of words in a table. */
	readonly place?: TablePlace;
	/** Whether it is an initial: the word that follows begins with it. */
	readonly initial?: true;
}

/** Cells that are read as one, from first to last. */
export interface BoxedBlock {
	readonly kind: BlockKind;
	readonly cells: readonly BoxedCell[];
	/** Of a heading. */
	readonly level?: number;
	/** Of a table. */
	readonly table?: LayoutTable;
	/** Of a figure. */
	readonly figure?: NonNullable<LayoutCell['figure']>;
	/** Of an item of a list. */
	readonly depth?: number;
	/** Of an item that shows a bullet, though none is printed: an entry of a contents. */
	readonly bullet?: true;
	/** Why it may well be of another kind or stand elsewhere; none where nothing speaks against it. */
	readonly doubt?: true;
}
