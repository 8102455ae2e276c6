/**
 * Where a gutter begins and ends: a short line at its ends may belong to the column left of it, or be the
 * last line of a lead above it, or a heading over what is set across below it. Type and white tell.
 */
import type { Gutter } from '#layout/from-boxes/regions/gutter.ts';
import { type BoxRow, leadingOver, looksLike } from '#layout/from-boxes/words.ts';

/** White that parts blocks is this much wider than white within. */
const WIDER = 1.12;

/** The gutter without the rows at its ends that belong to what is set across above and below it. */
export function withinGutter(rows: readonly BoxRow[], gutter: Gutter, size: number): Gutter {
	const isParted = (row: BoxRow): boolean => row.some(({ left }) => left >= gutter.right - size / 4);
	const stretch = rows.slice(gutter.from, gutter.to);
	const first = gutter.from + stretch.findIndex(isParted);
	const last = gutter.from + stretch.findLastIndex(isParted);
	let { from, to } = gutter;
	for (let i = from; i < first && from > 0; i++) {
		if (!isNearer(rows[i], rows[i - 1], rows[i + 1])) break;
		from = i + 1;
	}
	for (let i = to - 1; i > last && to < rows.length; i--) {
		if (!isNearer(rows[i], rows[i + 1], rows[i - 1])) break;
		to = i;
	}
	return { ...gutter, from, to };
}

/** Whether a row goes with `one` rather than with `other`: set alike, or else with less white between. */
function isNearer(row: BoxRow | undefined, one: BoxRow | undefined, other: BoxRow | undefined): boolean {
	if (!row || !one) return false;
	if (!other) return true;
	const [likeOne, likeOther] = [looksLike(row, one), looksLike(row, other)];
	if (likeOne !== likeOther) return likeOne;
	return leadingOver(row, one) * WIDER < leadingOver(row, other);
}
