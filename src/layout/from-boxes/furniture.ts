/**
 * Furniture: a running head, a running foot and the folio, set apart from the text at the top or the foot of
 * the page.
 */
import { type BodyStyle, sizeOf } from '#layout/from-boxes/styles.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

/** A piece of furniture. */
export interface Furniture {
	readonly kind: 'header' | 'folio';
	readonly words: readonly BoxedWord[];
}

/** Furniture stands within this share of the page's height from its edge, */
const ZONE = 0.14;
/** this many leadings from the text, where it is set as the text is, and at least so many where it is not. */
const APART = 1.8;
const NEARER = 1.15;
/** Rows of furniture at one edge. */
const MOST = 3;
const FOLIO = /^(?:\d{1,4}|[ivxlc]{1,6})$/u;

export interface Page {
	readonly rows: readonly (readonly BoxedWord[])[];
	readonly height: number;
	/** The page's label in the source. */
	readonly label: string | undefined;
}

/** The furniture of a page, and the rows without it. */
export function furniture(
	page: Page,
	body: BodyStyle,
	_report?: unknown,
): { readonly pieces: readonly Furniture[]; readonly rows: readonly (readonly BoxedWord[])[] } {
	const baseline = (row: readonly BoxedWord[] | undefined): number => row?.[0]?.baseline ?? 0;
	const sorted = [...page.rows].sort((a, b) => baseline(a) - baseline(b));
	const head = edgeRows(sorted, body, (row) => baseline(row) <= page.height * ZONE);
	const foot = edgeRows(sorted.toReversed(), body, (row) => baseline(row) >= page.height * (1 - ZONE));
	const taken = new Set([...head, ...foot]);
	if (taken.size === page.rows.length) return { pieces: [], rows: page.rows };
	return {
		pieces: [...head, ...foot.toReversed()].flatMap((row) => piecesOf(row, page.label)),
		rows: page.rows.filter((row) => !taken.has(row)),
	};
}

/** The rows at an edge of the page, from the edge inwards, that a white parts from the text. */
function edgeRows(
	rows: readonly (readonly BoxedWord[])[],
	body: BodyStyle,
	inZone: (row: readonly BoxedWord[]) => boolean,
): (readonly BoxedWord[])[] {
	for (let count = Math.min(MOST, rows.length - 1); count > 0; count--) {
		const own = rows.slice(0, count);
		const last = own.at(-1)?.[0];
		const next = rows[count]?.[0];
		if (!last || !next || !own.every(inZone)) continue;
		const white = Math.abs(next.baseline - last.baseline) / body.leading;
		const alike = own.every((row) => sizeOf(row) === body.size);
		if (white >= (alike ? APART : NEARER) && own.every((row) => sizeOf(row) <= body.size)) return own;
	}
	return [];
}

/** A row as a folio and a running head; the folio is a number at either end, or the page's label. */
function piecesOf(row: readonly BoxedWord[], label: string | undefined): Furniture[] {
	const isFolio = (word: BoxedWord | undefined): boolean =>
		word !== undefined && (word.text === label || FOLIO.test(word.text));
	const at = isFolio(row[0]) ? 0 : isFolio(row.at(-1)) ? row.length - 1 : -1;
	const folio = row.filter((_, i) => i === at);
	const rest = row.filter((_, i) => i !== at);
	return [
		...(rest.length > 0 ? [{ kind: 'header', words: rest } as const] : []),
		...(folio.length > 0 ? [{ kind: 'folio', words: folio } as const] : []),
	];
}
