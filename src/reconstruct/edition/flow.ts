/**
 * The text of a chapter as one flow: the blocks of its pages in reading order, furniture and notes aside, with the
 * beginning of every printed page among them.
 */
import type { Block, BlockKind, PageReading, Piece, Span } from '#edition/model.ts';

/** A page of the edition, read and proved. */
export interface EditionPage {
	/** Name of the page file without its ending. */
	readonly file: string;
	/** Its path as the editor knows it: `seeds/…/pages/041.txt`. */
	readonly path: string;
	readonly folio: string;
	readonly reading: PageReading;
	/** SHA-256 of the file's bytes, hexadecimal. */
	readonly digest: string;
}

/** A piece with the page it stands on. */
export interface PlacedPiece {
	readonly page: EditionPage;
	readonly piece: Piece;
}

/** A block that may run over pages. */
export interface FlowBlock {
	readonly kind: BlockKind;
	readonly level?: number;
	readonly label?: string;
	/** The page it begins on. */
	readonly page: EditionPage;
	/** The page's blocks it is made of. */
	readonly parts: readonly { readonly page: EditionPage; readonly index: number }[];
	readonly pieces: readonly PlacedPiece[];
}

/** Where a printed page begins between two blocks. */
export interface PageStart {
	readonly kind: 'page-start';
	readonly page: EditionPage;
}

/** A chapter's text in reading order. */
export type FlowItem = FlowBlock | PageStart;

/** One block of one page. */
export function flowBlock(page: EditionPage, block: Block, index: number): FlowBlock {
	return {
		kind: block.kind,
		...(block.level === undefined ? {} : { level: block.level }),
		...(block.label === undefined ? {} : { label: block.label }),
		page,
		parts: [{ page, index }],
		pieces: block.pieces.map((piece) => ({ page, piece })),
	};
}

/** Reading text of a block. */
export const textOf = (block: Pick<FlowBlock, 'pieces'>): string =>
	block.pieces.map(({ piece }) => piece.reading).join('');

/** First stretch of the seed that a block's text came from. */
export function firstPlace(
	block: Pick<FlowBlock, 'pieces'>,
): { readonly page: EditionPage; readonly span: Span } | undefined {
	for (const { page, piece } of block.pieces) {
		if (piece.kind === 'run') return { page, span: piece.span };
		const span = piece.kind === 'changed' ? piece.change.spans[0] : undefined;
		if (span) return { page, span };
	}
	return undefined;
}

/** Last stretch of the seed that a block's text came from. */
export function lastPlace(
	block: Pick<FlowBlock, 'pieces'>,
): { readonly page: EditionPage; readonly span: Span } | undefined {
	for (const { page, piece } of block.pieces.toReversed()) {
		if (piece.kind === 'run') return { page, span: piece.span };
		const span = piece.kind === 'changed' ? piece.change.spans.at(-1) : undefined;
		if (span) return { page, span };
	}
	return undefined;
}
