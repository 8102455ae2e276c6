/** The truth of a page that was put, in the form of `truth.json`. */
import type { PutPage, PutWord } from './put-page.ts';

/** Kinds of the running text and what belongs to it; a scorer calls all others `other`. */
const KNOWN = new Set([
	'header',
	'folio',
	'heading',
	'paragraph',
	'list-item',
	'lead',
	'footnote',
	'caption',
	'pullquote',
]);
/** Words whose baselines are this near stand on one row, points. */
const ONE_ROW = 3;

export function truthOf(
	{ words, blocks, calls }: PutPage,
	page: {
		readonly id: string;
		readonly doc: string;
		readonly page: number;
		readonly language: string;
		readonly columns: number;
	},
): unknown {
	const rows: PutWord[][] = [];
	for (const word of words.filter(({ kind }) => kind !== 'call').sort((a, b) => a.b - b.b || a.x0 - b.x0)) {
		const row = rows.at(-1);
		if (row?.[0] && word.b - row[0].b < ONE_ROW) row.push(word);
		else rows.push([word]);
	}
	return {
		id: page.id,
		split: 'generated',
		lang: page.language,
		ncols: page.columns,
		doc: page.doc,
		page: page.page,
		lines: rows.map((row, i) => ({ n: i + 1, cells: cellsOf(row) })),
		blocks: blocks.map((block) => ({ ...block, kind: KNOWN.has(block.kind) ? block.kind : 'other' })),
		calls,
	};
}

function cellsOf(row: readonly PutWord[]): { column: number | null; text: string; block: number }[] {
	const cells: { column: number | null; text: string; block: number }[] = [];
	for (const { t, column, block } of row.toSorted((a, b) => a.x0 - b.x0)) {
		const last = cells.at(-1);
		if (last && last.block === block && last.column === column) last.text += ` ${t}`;
		else cells.push({ column, text: t, block });
	}
	return cells;
}
