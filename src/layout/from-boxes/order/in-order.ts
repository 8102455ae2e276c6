/**
 * Reading order: region after region, notes last. A block that runs on from the foot of one region to the
 * head of the next is one.
 */
import type { BlockKind } from '#edition/block-kinds.ts';
import type { BoxedBlock, BoxedCell } from '#layout/from-boxes/block.ts';
import type { Endnotes } from '#layout/from-boxes/blocks/endnotes.ts';
import { isLabelled } from '#layout/from-boxes/blocks/notes.ts';
import { type RegionBlock, regionBlocks } from '#layout/from-boxes/blocks/region-blocks.ts';
import { type Piece, runsOn } from '#layout/from-boxes/order/joins.ts';
import type { Claim } from '#layout/from-boxes/regions/claims.ts';
import type { TextRegion } from '#layout/from-boxes/regions/regions.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';
import type { ReportEvidence } from '#layout/report.ts';

/** A block on its way: its cells, and its last part with where that stands. */
interface Placed extends BoxedBlock {
	readonly foot?: Piece;
}

export interface OrderContext {
	readonly report: ReportEvidence;
	readonly claims: readonly Claim[];
	/** The marks that the page calls notes by. */
	readonly called: ReadonlySet<string>;
	readonly columnOf: ReadonlyMap<TextRegion, number | null>;
}

/** First lines stand in where this share of the paragraphs below another one does. */
const INDENTED = 0.5;
const INDENT = 0.6;

/** `regions`: in reading order. */
export function inOrder(
	regions: readonly TextRegion[],
	{ report, claims, called, columnOf }: OrderContext,
): BoxedBlock[] {
	let afterText = false;
	let endnotes: Endnotes | undefined;
	const read = regions.map((region, i) => {
		const own = regionBlocks(region.rows, { report, afterText, called, endnotes, opens: i === 0 });
		endnotes = own.endnotes;
		afterText ||= own.blocks.some(({ kind }) => kind === 'paragraph');
		return { ...own, column: columnOf.get(region) ?? null };
	});
	const indents = areIndented(read);
	const flow: Placed[] = [];
	const notes: Placed[] = [];
	const standing = new Set<number>();
	const lowest = { flow: new Map<number, number>(), foot: new Map<number, number>() };
	for (const { blocks, setting, column } of read) {
		let isHead = true;
		for (const block of blocks) {
			if (typeof block.kind === 'number') {
				if (!standing.has(block.kind)) flow.push(...(claims[block.kind]?.blocks ?? []));
				standing.add(block.kind);
				continue;
			}
			if (block.endnote) {
				const note = block.endnote === 'goes-on' ? flow.at(-1) : undefined;
				const cells = cellsOf(block, column);
				if (note?.kind === 'footnote') flow[flow.length - 1] = { ...note, cells: [...note.cells, ...cells] };
				else flow.push({ kind: 'footnote', cells });
				isHead = false;
				continue;
			}
			const isNote = block.kind === 'footnote' && (notes.length > 0 || isLabelled(block.lines, called));
			const kind = block.kind === 'footnote' && !isNote ? 'paragraph' : block.kind;
			const piece = { block: { ...block, kind }, setting };
			const into = isNote ? notes : flow;
			const goesOn = isNote && !isLabelled(block.lines, called);
			const at = goesOn ? notes.length - 1 : !isNote && isHead ? openBlock(flow, piece, indents) : -1;
			const cells = cellsOf(block, columnBelow(block, column, isNote ? lowest.foot : lowest.flow));
			const open = into[at];
			if (open && mayFollow(open.cells.at(-1), cells[0]))
				into[at] = { ...open, cells: [...open.cells, ...cells], foot: piece };
			else into.push({ kind, cells, foot: piece, ...(block.level ? { level: block.level } : {}) });
			isHead = false;
		}
	}
	const apart = claims.filter(({ stands }) => stands === 'apart').flatMap(({ blocks }) => blocks);
	return [...flow, ...apart, ...notes].map(blockOf);
}

/**
 * The column of a block, where it stands below what that has been read to. What stands beside it, as the parts
 * of a drawing do, is in no column.
 */
function columnBelow(
	{ lines }: RegionBlock,
	column: number | null,
	lowest: Map<number, number>,
): number | null {
	if (column === null) return null;
	const own = lines.flatMap(({ rows }) => rows.map(lineOf));
	if (Math.min(...own) < (lowest.get(column) ?? 0)) return null;
	lowest.set(column, Math.max(...own));
	return column;
}

/** Whether a block may go on with a cell: in a column to the right, or lower down. */
function mayFollow(last: BoxedCell | undefined, next: BoxedCell | undefined): boolean {
	if (!last || !next) return false;
	return (last.column !== null && next.column !== null && next.column > last.column) || next.line > last.line;
}

const blockOf = ({ foot: _, ...block }: Placed): BoxedBlock => block;

const RUNS: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);

/** Where the block stands that a region's head goes on with; -1 for none. */
function openBlock(flow: readonly Placed[], head: Piece, indents: boolean): number {
	if (head.block.kind !== 'paragraph') return -1;
	const at = flow.findLastIndex(({ kind, foot }) => foot && (RUNS.has(kind) || kind === 'heading'));
	const open = flow[at];
	return open?.foot && RUNS.has(open.kind) && runsOn(open.foot, head, indents) ? at : -1;
}

function areIndented(
	read: readonly { readonly blocks: readonly RegionBlock[]; readonly setting: { readonly left: number } }[],
): boolean {
	const below = read.flatMap(({ blocks, setting }) =>
		blocks.flatMap(({ kind, lines: [first] }, i) =>
			i > 0 && kind === 'paragraph' && blocks[i - 1]?.kind === 'paragraph'
				? [first.left - setting.left > INDENT * first.style.size]
				: [],
		),
	);
	return below.filter(Boolean).length > INDENTED * below.length;
}

const cellsOf = ({ lines }: RegionBlock, column: number | null): BoxedCell[] =>
	lines.flatMap(({ rows }) => rows.map((words): BoxedCell => ({ line: lineOf(words), column, words })));

const lineOf = (words: readonly BoxedWord[]): number => words[0]?.line ?? 0;
