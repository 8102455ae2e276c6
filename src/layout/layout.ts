/**
 * The contract of this room: a page as lines, and perhaps boxes, goes in; where each of its words stands
 * comes out. Whoever found it, all that follows is the same.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { BlockKind } from '#edition/block-kinds.ts';
import type { AlternativeText } from '#edition/content.ts';
import type { Decision, PageDecision } from '#edition/model.ts';
import type { Boxes } from '#layout/boxes.ts';
import type { Language } from '#layout/language/language.ts';
import type { RawLine, RawWord } from '#layout/raw-lines.ts';
import type { ReportEvidence } from '#layout/report.ts';

/**
 * A page as it comes in: its lines, each across all columns, and where every word stood, if the source knew.
 */
export interface SourcePage {
	readonly lines: readonly RawLine[];
	readonly boxes?: Boxes;
}

/** What is known of a page before it is looked at. */
export interface LayoutOptions {
	readonly language: Language;
	/** What an editor decided about this page. A reader carries out those about cuts; others it leaves. */
	readonly decisions: readonly PageDecision[];
	/** What its whole report tells, where that is known: pages with boxes. */
	readonly report?: ReportEvidence;
}

/** Finds where the words of a page stand. */
export type LayoutReader = (page: SourcePage, options: LayoutOptions) => Layout;

/** Where words stand in a table: its cell, which may take more rows and columns than one. Counted from 0. */
export interface TablePlace {
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
}

/** What is known of a table beside its cells. */
export interface LayoutTable {
	/** How many rows from the top and columns from the left are heads. */
	readonly head: { readonly rows: number; readonly columns: number };
	/** Its print: a file in the edition's `pictures/`. */
	readonly print?: string;
	/** Whether its print stands for its cells: they may well be wrong, or an editor said so. */
	readonly shown: 'cells' | 'print';
	/** Why its cells may well be wrong, where nobody has decided: `rows`, `overlap`. */
	readonly doubts?: readonly string[];
}

/**
 * The words of one raw line that stand in one column.
 * @example `{ line: 7, column: 2, words: […'terroristische', 'aanslagen'], kind: 'paragraph', first: false,
 * doubt: false }`
 */
export interface LayoutCell {
	/** 1-based raw line. */
	readonly line: number;
	/** From 1; `null` for what is set across the page. */
	readonly column: number | null;
	readonly words: readonly RawWord[];
	/** What the block is that it belongs to. */
	readonly kind: BlockKind;
	/** Whether it is the first line of its block; if not, it goes on with the block of the cell before it. */
	readonly first: boolean;
	/** Level of a heading, where its size tells: 2 for the highest of the page. */
	readonly level?: number;
	/** Whether its cut or its column may well be wrong. */
	readonly doubt: boolean;
	/** Of words in a table. */
	readonly place?: TablePlace;
	/** Whether it is a large letter at the head of a paragraph: the first word of the next cell begins with it. */
	readonly initial?: true;
	/** Of the first cell of a table. */
	readonly table?: LayoutTable;
	/**
	 * Of the first cell of a figure, which may have no words: its file, and what the source says that it shows.
	 */
	readonly figure?: { readonly picture: string; readonly alt?: AlternativeText };
	/**
	 * Of the first cell of an item of a list: how deep it stands, where its place tells; 1 for the outermost.
	 */
	readonly depth?: number;
	/** Of the first cell of an item whose bullet is drawn, and no letter; or that has none. */
	readonly bullet?: true;
	/** Of the first cell of an item whose bullet is a letter of a face of signs: its first word. */
	readonly sign?: true;
}

/** A word that a call may stand after: the word of a raw line that begins at `start`. */
export interface CallPlace {
	readonly line: number;
	readonly start: number;
	/** What the layout says for the call standing there, nats; 0 where it tells nothing. */
	readonly nats: number;
}

/** A footnote call that is a word of its own in the raw lines. */
export interface LayoutCall {
	/** As printed: `8`, `[8]`. */
	readonly label: string;
	/** The mark alone, and its rank among marks. */
	readonly mark: string;
	readonly rank: number;
	/** Where the label stands. */
	readonly line: number;
	readonly start: number;
	readonly end: number;
	/** All words it may belong to; one where its box tells, none where no text stands below it. */
	readonly places: readonly CallPlace[];
}

/** Where the words of a page stand. Every word of its lines is in one cell or is one call. */
export interface Layout {
	/** Number of columns of running text; 0 for an empty page. */
	readonly columns: number;
	/** In reading order: furniture first, then the text, column by column; notes last. */
	readonly cells: readonly LayoutCell[];
	readonly calls: readonly LayoutCall[];
	/** What was chosen about cuts, over what, and by how much. */
	readonly decisions: readonly Decision[];
	/** Questions to the editor, and notes. */
	readonly diagnostics: readonly Diagnostic[];
	/** The editor's decisions that were carried out. */
	readonly carriedOut: ReadonlySet<PageDecision>;
}
