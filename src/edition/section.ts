/**
 * A section of the edition as its Markdown file holds it: the tree that is written and read back. It holds
 * the reading text and nothing of the seed; where the letters came from stands in the account.
 */
import type { PlainKind } from '#edition/block-kinds.ts';
import {
	type FigureContent,
	piecesOf,
	text as running,
	type TableContent,
	textOf,
} from '#edition/content.ts';
import type { SectionFrontmatter } from '#edition/frontmatter.ts';

/** A piece of running text. Neither a call nor a page break adds a letter to the reading text. */
export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	/** A footnote call; `note` is the identifier of the note: `8`. */
	| { readonly kind: 'call'; readonly note: string }
	/** Where a printed page begins inside a paragraph. */
	| { readonly kind: 'page-break'; readonly folio: string };

/** A block of a section file. */
export type SectionBlock =
	/** Where a printed page begins between two blocks. */
	| { readonly kind: 'page-break'; readonly folio: string }
	| { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
	/**
	 * An item of a list: its label as printed, and its depth, 1 for the outermost, at most one more than that
	 * of the item before it.
	 */
	| {
			readonly kind: 'list-item';
			readonly label: string;
			readonly depth: number;
			readonly content: readonly Inline[];
	  }
	| { readonly kind: 'footnote'; readonly note: string; readonly content: readonly Inline[] }
	| { readonly kind: PlainKind; readonly content: readonly Inline[] }
	/**
	 * Its rows are equally wide, and no text of a cell begins or ends with a space; a figure where its cells
	 * are not certain.
	 */
	| { readonly kind: 'table'; readonly content: TableContent<Inline> | FigureContent<Inline> }
	| { readonly kind: 'figure'; readonly content: FigureContent<Inline> };

/** The running text of a block, a stretch a cell where it is a table; none of a page break. */
export function inlinesOf(block: SectionBlock): readonly Inline[] {
	if (block.kind === 'page-break') return [];
	return block.kind === 'table' || block.kind === 'figure' ? piecesOf(block.content) : block.content;
}

/** The reading text of a block; none of a page break. */
export function readingTextOf(block: SectionBlock): string {
	if (block.kind === 'page-break') return '';
	const content = block.kind === 'table' || block.kind === 'figure' ? block.content : running(block.content);
	return textOf(content, (inline) => (inline.kind === 'text' ? inline.text : ''));
}

/** One section file. */
export interface Section {
	readonly frontmatter: SectionFrontmatter;
	readonly blocks: readonly SectionBlock[];
}
