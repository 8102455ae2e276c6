/**
 * Lines of one column of a table that are one cell. Where more white stands between rows than between lines,
 * white tells; where it does not, numbers never go on, and words go on that would not have fitted on the line
 * above.
 */

import type { Stroke } from '#layout/from-boxes/strokes.ts';
import { isYear } from '#layout/from-boxes/tables/grid.ts';
import type { Piece } from '#layout/from-boxes/tables/pieces.ts';

/** Pieces of one column that are one cell; `top` and `bottom` are those of its letters. */
export interface Block {
	readonly pieces: readonly Piece[];
	readonly from: number;
	readonly to: number;
	readonly top: number;
	readonly bottom: number;
}

/** How far letters reach above and below their baseline, in sizes of the type. */
const ABOVE = 0.74;
const BELOW = 0.2;
/** White between rows is this much wider than between lines of a cell, where it tells. */
const WIDER = 1.1;
/** Width of a space, in sizes of the type. */
const SPACE = 0.25;
/** Leading of lines that go on, in sizes of the type: no more than this. */
const LOOSEST = 1.75;

/** How the lines of a table follow each other, in sizes of their type. */
export interface TableLeading {
	/** Least distance of lines in one column. */
	readonly tight: number;
	/** Least distance of numbers in one column; infinite where there are none. */
	readonly pitch: number;
	/** Whether more white stands between rows than between lines of a cell. */
	readonly told: boolean;
}

const columnsOf = (pieces: readonly Piece[]): Piece[][] =>
	[...Map.groupBy(pieces, ({ from, to }) => `${from} ${to}`).values()].map((own) =>
		own.toSorted((a, b) => a.baseline - b.baseline),
	);

export function leadingOf(pieces: readonly Piece[]): TableLeading {
	const columns = columnsOf(pieces);
	const gaps = columns.flatMap((own) =>
		own.slice(1).map((piece, i) => (piece.baseline - (own[i]?.baseline ?? 0)) / piece.size),
	);
	const pitch = Math.min(...columns.flatMap(numberGaps));
	const tight = Math.min(...gaps.filter((gap) => gap <= LOOSEST));
	const told = Number.isFinite(pitch)
		? pitch / tight >= WIDER
		: gaps.some((gap) => gap >= WIDER * tight * 1.02 && gap <= 4 * tight);
	return { tight, pitch, told };
}

export function blocksOf(
	pieces: readonly Piece[],
	across: readonly Stroke[],
	{ tight, pitch, told }: TableLeading,
): { readonly blocks: Block[]; readonly doubt: boolean } {
	const columns = columnsOf(pieces);
	const within = (gap: number): boolean => gap <= LOOSEST && gap < tight * WIDER;
	const anchored = new Set(pieces.flatMap(({ number, baseline }) => (number ? [baseline] : [])));
	const stands = numbersStand(columns, anchored);
	let doubt = false;
	const blocks = columns.flatMap((own) => {
		const edge = Math.max(...own.map(({ right }) => right));
		const groups: Piece[][] = [];
		for (const piece of own) {
			const group = groups.at(-1);
			const above = group?.at(-1);
			if (group && above && goesOn(above, piece, edge)) group.push(piece);
			else groups.push([piece]);
		}
		return groups.map(blockOf);
	});
	return { blocks, doubt };

	/** Whether a line of heads has fewer of them than the line of years below it. */
	function isGroupOver(above: Piece, piece: Piece): boolean {
		const count = ({ baseline }: Piece): number =>
			pieces.filter((one) => one.baseline === baseline && one.from > 0).length;
		return piece.from > 0 && isYear(piece.words) && count(above) < count(piece);
	}

	function goesOn(above: Piece, piece: Piece, edge: number): boolean {
		if (above.number || piece.number || above.bold !== piece.bold) return false;
		if (isPartedBy(above, piece, across)) return false;
		if (!within((piece.baseline - above.baseline) / piece.size)) return false;
		if (anchored.has(above.baseline) && anchored.has(piece.baseline)) return false;
		if (!isAligned(above, piece) || isGroupOver(above, piece)) return false;
		if (told) return true;
		if (stands === 'first' && anchored.has(piece.baseline)) return false;
		if (stands === 'last' && anchored.has(above.baseline)) return false;
		const small = startsSmall(piece);
		const full = !fits(above, piece, edge);
		if (small !== full || !Number.isFinite(pitch)) doubt ||= full || small;
		return full || small;
	}
}

/** Lines of a cell share an edge, or their middle, within so many sizes of their type. */
const ALIGNED = 0.4;

function isAligned(above: Piece, piece: Piece): boolean {
	const off = [
		above.left - piece.left,
		above.right - piece.right,
		(above.left + above.right - piece.left - piece.right) / 2,
	];
	return off.some((by) => Math.abs(by) <= ALIGNED * piece.size);
}

const startsSmall = ({ words: [first] }: Piece): boolean => /^\p{Ll}/u.test(first?.text ?? '');

/**
 * On which line of a label its numbers stand, where labels that go on with a small letter tell; `anchored`:
 * baselines of numbers.
 */
function numbersStand(
	columns: readonly (readonly Piece[])[],
	anchored: ReadonlySet<number>,
): 'first' | 'last' | undefined {
	const told = new Set(
		columns.flatMap((own) =>
			own.slice(1).flatMap((piece, i) => {
				const above = own[i];
				if (!above || above.number || piece.number || !startsSmall(piece)) return [];
				const [first, last] = [anchored.has(above.baseline), anchored.has(piece.baseline)];
				return first === last ? [] : [first ? ('first' as const) : ('last' as const)];
			}),
		),
	);
	return told.size === 1 ? [...told][0] : undefined;
}

/** Whether a line is drawn between two pieces, one below the other. */
export const isPartedBy = (above: Piece, piece: Piece, across: readonly Stroke[]): boolean =>
	across.some(
		({ at, from, to }) =>
			at > above.baseline &&
			at < piece.baseline &&
			from < Math.min(above.right, piece.right) &&
			to > Math.max(above.left, piece.left),
	);

/** Gaps between numbers below each other, in sizes of the type. */
function numberGaps(own: readonly Piece[]): number[] {
	return own.slice(1).flatMap((piece, i) => {
		const above = own[i];
		return above?.number && piece.number ? [(piece.baseline - above.baseline) / piece.size] : [];
	});
}

/** Whether the first word of a line would have fitted on the line above. */
function fits(above: Piece, { words: [first], size }: Piece, edge: number): boolean {
	return first !== undefined && above.right + SPACE * size + (first.right - first.left) <= edge + 0.5;
}

function blockOf(pieces: readonly Piece[]): Block {
	const [first, last] = [pieces[0], pieces.at(-1)];
	return {
		pieces,
		from: first?.from ?? 0,
		to: first?.to ?? 0,
		top: (first?.baseline ?? 0) - ABOVE * (first?.size ?? 0),
		bottom: (last?.baseline ?? 0) + BELOW * (last?.size ?? 0),
	};
}
