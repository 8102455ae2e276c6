/** Printed lines of a region: a row, with the small raised or lowered signs that stand over and under it. */
import { keyOf, styleOfAll } from '#layout/from-boxes/style.ts';
import { type BoxRow, baselineOf } from '#layout/from-boxes/words.ts';
import type { Style } from '#layout/report.ts';

export interface Line {
	/** From top to bottom; more than one where signs are raised over it or lowered under it. */
	readonly rows: readonly BoxRow[];
	/** The row that it is. */
	readonly row: BoxRow;
	readonly left: number;
	readonly right: number;
	readonly baseline: number;
	readonly style: Style;
	/** Key of the style. */
	readonly key: string;
}

/** Signs set over or under a line are of this share of its size or less, */
const SMALL = 0.82;
/** of so many letters or less, */
const FEW = 12;
/** and so near its baseline, in sizes of its type. */
const NEAR = 0.6;

export function linesOf(rows: readonly BoxRow[]): Line[] {
	const lines: Line[] = [];
	let over: BoxRow[] = [];
	for (const [i, row] of rows.entries()) {
		const next = rows[i + 1];
		const last = lines.at(-1);
		if (next && isSignOf(row, next)) over.push(row);
		else if (last && isSignOf(row, last.row)) {
			// With the signs over it.
			lines[lines.length - 1] = { ...last, rows: [...last.rows, ...over, row] };
			over = [];
		} else {
			lines.push(lineOf([...over, row], row));
			over = [];
		}
	}
	// Signs over a line that is itself a sign of the one above it.
	const last = over.at(-1);
	if (last) lines.push(lineOf(over, last));
	return lines;
}

const heightOf = (row: BoxRow): number => Math.max(...row.map(({ size }) => size));

function isSignOf(row: BoxRow, main: BoxRow): boolean {
	const size = heightOf(main);
	const near = Math.abs(baselineOf(row) - baselineOf(main)) <= NEAR * size;
	const [first, last] = [main[0]?.left ?? 0, main.at(-1)?.right ?? 0];
	const within = row.every(({ left, right }) => right > first - size && left < last + size);
	const stands = [...row, ...main].some(({ claim }) => claim !== undefined);
	const few = row.reduce((sum, { text }) => sum + text.length, 0) <= FEW;
	return few && near && within && heightOf(row) <= SMALL * size && !stands;
}

function lineOf(rows: readonly BoxRow[], row: BoxRow): Line {
	const style = styleOfAll(row);
	return {
		rows,
		row,
		left: Math.min(...row.map(({ left }) => left)),
		right: Math.max(...row.map(({ right }) => right)),
		baseline: baselineOf(row),
		style,
		key: keyOf(style),
	};
}

/** The claim that a line stands for, if it does. */
export const claimOf = ({ row }: Line): number | undefined => row[0]?.claim;

/** Whether a bullet is drawn before it. */
export const hasBullet = ({ row: [first] }: Line): boolean => first?.bullet ?? false;

export const textOf = ({ row }: Line): string => row.map(({ text }) => text).join(' ');
