/**
 * Lines of one column of a table that are one cell. Where more white stands between rows than between lines,
 * white tells; where it does not, numbers never go on, and words go on that would not have fitted on the line
 * above.
 */
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
const ABOVE = 0.62;
const BELOW = 0.12;
/** White between rows is this much wider than between lines of a cell, where it tells. */
const WIDER = 1.1;
/** Width of a space, in sizes of the type. */
const SPACE = 0.25;
/** Leading of lines that go on, in sizes of the type: no more than this. */
const LOOSEST = 1.75;

export function blocksOf(pieces: readonly Piece[]): { readonly blocks: Block[]; readonly doubt: boolean } {
	const columns = [...Map.groupBy(pieces, ({ from, to }) => `${from} ${to}`).values()].map((own) =>
		own.toSorted((a, b) => a.baseline - b.baseline),
	);
	const gaps = columns.flatMap((own) =>
		own.slice(1).map((piece, i) => (piece.baseline - (own[i]?.baseline ?? 0)) / piece.size),
	);
	const pitch = Math.min(...columns.flatMap(numberGaps));
	const tight = Math.min(...gaps.filter((gap) => gap <= LOOSEST));
	const told = Number.isFinite(pitch)
		? pitch / tight >= WIDER
		: gaps.some((gap) => gap >= WIDER * tight * 1.02 && gap <= 4 * tight);
	const within = (gap: number): boolean => gap <= LOOSEST && gap < tight * WIDER;
	const anchored = new Set(pieces.flatMap(({ number, baseline }) => (number ? [baseline] : [])));
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

	function goesOn(above: Piece, piece: Piece, edge: number): boolean {
		if (above.number || piece.number || above.bold !== piece.bold) return false;
		if (!within((piece.baseline - above.baseline) / piece.size)) return false;
		if (anchored.has(above.baseline) && anchored.has(piece.baseline)) return false;
		if (told) return true;
		const small = /^\p{Ll}/u.test(piece.words[0]?.text ?? '');
		const full = !fits(above, piece, edge);
		if (small !== full || !Number.isFinite(pitch)) doubt ||= full || small;
		return full || small;
	}
}

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
