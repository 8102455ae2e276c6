/**
 * A page whose picture came in with it: its blocks in reading order, each whole, since the picture shows how
 * they stand in columns.
 */
import type { CellView, LineView, PieceView, SourcePageView } from '#components/source-page/source-page.ts';
import type { Account, AccountBlock } from '#edition/account/account.ts';
import { accountIndex } from '#edition/account/account-index.ts';
import { traitsOf } from '#edition/block-kinds.ts';

export interface PrintedPageView {
	readonly lines: readonly LineView[];
	readonly pieces: readonly PieceView[];
}

export function printedPage({ page, lines }: SourcePageView, account: Account): PrintedPageView {
	const whole = lines.map((line) => ({ ...line, cells: line.cells.map((cell) => ({ ...cell, part: 1 })) }));
	const cells = Map.groupBy(
		whole.flatMap((line) => line.cells),
		({ block }) => block,
	);
	const blocks = (accountIndex(account).onPage.get(page.file) ?? []).filter(
		({ chapter }) => chapter === page.chapter,
	);
	const pieces = blocks.flatMap((block): PieceView[] => {
		const own = cells.get(block.id);
		return own ? [{ block, part: 1, cells: inReadingOrder(own, block, page.file) }] : [];
	});
	return { lines: whole, pieces: pieces.toSorted((a, b) => Number(isNote(a)) - Number(isNote(b))) };
}

/** Notes are printed at the foot; the account has them behind the section that calls them. */
const isNote = ({ block }: PieceView): boolean => traitsOf(block.kind).stands === 'foot';

/** Cells as the block reads them; one that holds a call alone comes before the next line. */
function inReadingOrder(cells: readonly CellView[], { source }: AccountBlock, file: string): CellView[] {
	const spans = source.filter(({ page }) => page === file);
	const placeOf = ({ line, start, text }: CellView): number => {
		const at = spans.findIndex(
			(span) => span.line === line && span.start < start + text.length && start < span.end,
		);
		return at < 0 ? spans.findIndex((span) => span.line > line) - 0.5 : at;
	};
	const places = new Map(cells.map((cell) => [cell, placeOf(cell)]));
	return cells.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
