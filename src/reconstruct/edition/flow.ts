/**
 * The text of a chapter as one flow: the blocks of its pages in reading order, furniture and notes aside,
 * with the beginning of every printed page among them.
 */
import type { AccountDecision, AccountPage } from '#edition/account/account.ts';
import type { BlockKind } from '#edition/block-kinds.ts';
import { type Content, mapStretches, piecesOf, textOf as readingText, text } from '#edition/content.ts';
import type { Block, PageReading, Piece, Span } from '#edition/model.ts';

/** A page of the edition, read and proved. */
export interface EditionPage {
	/** Name of the page file without its ending. */
	readonly file: string;
	/** Its path as the editor knows it: `seeds/…/pages/041.txt`. */
	readonly path: string;
	readonly folio: string;
	/** That its folio is the editors' word, where it is. */
	readonly decision?: AccountDecision;
	readonly reading: PageReading;
	/** SHA-256 of the file's bytes, hexadecimal. */
	readonly digest: string;
	readonly beside?: BesideText;
}

/**
 * What came in beside a page's text: SHA-256, hexadecimal, of its boxes, and of its pictures by their file.
 */
export type BesideText = Pick<AccountPage, 'boxes' | 'pictures'>;

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
	readonly depth?: number;
	/** The page it begins on. */
	readonly page: EditionPage;
	/** The page's blocks it is made of. */
	readonly parts: readonly { readonly page: EditionPage; readonly index: number }[];
	readonly content: Content<PlacedPiece>;
	/** Of a heading that stands over notes, or over such headings, and over no text. */
	readonly over?: 'notes' | 'parts';
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
		...(block.depth === undefined ? {} : { depth: block.depth }),
		page,
		parts: [{ page, index }],
		content: mapStretches(block.content, (pieces) => pieces.map((piece) => ({ page, piece }))),
	};
}

/** Reading text of a block. */
export const textOf = ({ content }: Pick<FlowBlock, 'content'>): string =>
	readingText(content, ({ piece }) => piece.reading);

/**
 * The stretches of the seed that a piece came from; none for what holds no character of it, nor for a call.
 */
export const spansOf = (piece: Piece): readonly Span[] =>
	piece.kind === 'run' ? [piece.span] : piece.kind === 'changed' ? piece.change.spans : [];

/** A stretch of the seed on a page. */
export interface PlacedSpan {
	readonly page: EditionPage;
	readonly span: Span;
}

/** The stretches of the seed that a block's text came from, in reading order. */
export const placesOf = ({ content }: Pick<FlowBlock, 'content'>): readonly PlacedSpan[] =>
	piecesOf(content).flatMap(({ page, piece }) => spansOf(piece).map((span) => ({ page, span })));

/** The first of them. */
export const firstPlace = (block: Pick<FlowBlock, 'content'>): PlacedSpan | undefined => placesOf(block)[0];

/** The last of them. */
export const lastPlace = (block: Pick<FlowBlock, 'content'>): PlacedSpan | undefined =>
	placesOf(block).at(-1);

/** The block, its text followed by that of the same block on the next page; `turn` stands between. */
export function joined(above: FlowBlock, turn: PlacedPiece, below: FlowBlock): FlowBlock {
	const pieces = [...piecesOf(above.content), turn, ...piecesOf(below.content)];
	return { ...above, parts: [...above.parts, ...below.parts], content: text(pieces) };
}
