/**
 * A printed page as the account tells it: its raw lines cut into cells, and the same cells put back into
 * columns. One typed object for the source page and for the picture on the home page.
 */
import { getEntry } from 'astro:content';
import { refuse } from '#components/library/refusal.ts';
import type { Account, AccountBlock, AccountPage } from '#edition/account/account.ts';
import { accountIndex } from '#edition/account/account-index.ts';
import type { Span } from '#edition/model.ts';

/** The words of one raw line that belong to one column. */
export interface CellView {
	readonly line: number;
	/** From 1; `null` for what is set across the page. */
	readonly column: number | null;
	/** Where it begins in the line, UTF-16 units. */
	readonly start: number;
	readonly text: string;
	/** Id of the block in the edition. */
	readonly block: string;
	/** Which stretch of the block: 1 where it begins, 2 where it runs on in the next column. */
	part: number;
	/** Whether a piece begins with it. */
	opens: boolean;
	/** Set across the page, below the columns. */
	readonly below: boolean;
}

/** A raw line: its cells, and whatever white space stands around them. */
export interface LineView {
	readonly line: number;
	/** The line as it stands. */
	readonly text: string;
	readonly cells: readonly CellView[];
}

/** Cells of one block that stand below each other in one column. */
export interface PieceView {
	readonly block: AccountBlock;
	/** 1 where the block begins, 2 where it runs on in the next column. */
	readonly part: number;
	readonly cells: readonly CellView[];
}

export interface SourcePageView {
	readonly page: AccountPage;
	readonly lines: readonly LineView[];
	/** Set across the page, above the columns. */
	readonly above: readonly PieceView[];
	/** By column, from the first. */
	readonly columns: readonly (readonly PieceView[])[];
	/** Set across the page, below the columns. */
	readonly below: readonly PieceView[];
}

const read = new Map<string, readonly string[]>();

/** The raw lines of a page file; read once a build. */
export async function rawLines(edition: string, file: string): Promise<readonly string[]> {
	const known = import.meta.env.DEV ? undefined : read.get(`${edition}/${file}`);
	if (known) return known;
	const seed = await getEntry('seeds', `${edition}/${file}`);
	if (!seed) {
		throw refuse(
			`seeds/${edition}/pages/${file}.txt`,
			'no-file',
			'The account names this page; it is not there.',
			'npm run reconstruct',
		);
	}
	const { lines } = seed.data as { lines: readonly string[] };
	read.set(`${edition}/${file}`, lines);
	return lines;
}

/** The text at a span. */
export const textAt = (lines: readonly string[], { line, start, end }: Span): string =>
	(lines[line - 1] ?? '').slice(start, end);

export async function sourcePage(
	edition: string,
	account: Account,
	page: AccountPage,
): Promise<SourcePageView> {
	const raw = await rawLines(edition, page.file);
	const rows = new Map(page.rows.map((row) => [row.line, row]));
	const inColumn = ({ cells }: { readonly cells: readonly { readonly column: number | null }[] }): boolean =>
		cells.some(({ column }) => column !== null);
	const firstInColumn = page.rows.find(inColumn)?.line ?? Number.POSITIVE_INFINITY;
	const lines = raw.slice(0, page.lines).map((text, index): LineView => {
		const line = index + 1;
		const cells = (rows.get(line)?.cells ?? []).map(
			(cell): CellView => ({
				line,
				column: cell.column,
				start: cell.span.start,
				text: textAt(raw, cell.span),
				block: cell.block,
				part: 1,
				opens: false,
				below: cell.column === null && line >= firstInColumn,
			}),
		);
		return { line, text, cells };
	});
	const pieces = piecesIn(
		lines.flatMap((line) => line.cells),
		edition,
		account,
		page.file,
	);
	return {
		page,
		lines,
		above: pieces((cell) => cell.column === null && !cell.below),
		columns: Array.from({ length: page.columns }, (_, index) => pieces((cell) => cell.column === index + 1)),
		below: pieces((cell) => cell.below),
	};
}

/** Puts cells of one page together that the same block has below each other; which of them, `wanted` says. */
function piecesIn(
	cells: readonly CellView[],
	edition: string,
	account: Account,
	file: string,
): (wanted: (cell: CellView) => boolean) => readonly PieceView[] {
	// Ids are unique in a chapter only.
	const here = accountIndex(account).onPage.get(file) ?? [];
	const blocks = new Map(here.map((block) => [block.id, block]));
	const parts = new Map<string, number>();
	return (wanted) => {
		const found: { block: AccountBlock; part: number; cells: CellView[] }[] = [];
		for (const cell of cells.filter(wanted)) {
			const last = found.at(-1);
			if (last?.block.id === cell.block) {
				cell.part = last.part;
				last.cells.push(cell);
				continue;
			}
			const block = blocks.get(cell.block);
			if (!block) {
				const reason = `A cell of raw line ${cell.line} belongs to block “${cell.block}”, which the account does not have.`;
				throw refuse(`content/editions/${edition}/account.json`, 'account', reason, 'npm run reconstruct');
			}
			const part = (parts.get(cell.block) ?? 0) + 1;
			parts.set(cell.block, part);
			cell.part = part;
			cell.opens = true;
			found.push({ block, part, cells: [cell] });
		}
		return found;
	};
}
