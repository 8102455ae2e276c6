/** Affine matrices in the order of PDF: `[a, b, c, d, e, f]`, x' = a·x + c·y + e. */
export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [x: number, y: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	return [
		a * inner[0] + c * inner[1],
		b * inner[0] + d * inner[1],
		a * inner[2] + c * inner[3],
		b * inner[2] + d * inner[3],
		a * inner[4] + c * inner[5] + e,
		b * inner[4] + d * inner[5] + f,
	];
}

export const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
	a * x + c * y + e,
	b * x + d * y + f,
];

/** The upright rectangle around a rectangle that is given by two corners. */
export function boundsOf(
	matrix: Matrix,
	[x0, y0, x1, y1]: readonly [number, number, number, number],
): Bounds {
	const corners = [
		apply(matrix, [x0, y0]),
		apply(matrix, [x1, y0]),
		apply(matrix, [x0, y1]),
		apply(matrix, [x1, y1]),
	];
	const xs = corners.map(([x]) => x);
	const ys = corners.map(([, y]) => y);
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Left, top, right, bottom. */
export type Bounds = readonly [left: number, top: number, right: number, bottom: number];

export const meet = (a: Bounds, b: Bounds): Bounds => [
	Math.max(a[0], b[0]),
	Math.max(a[1], b[1]),
	Math.min(a[2], b[2]),
	Math.min(a[3], b[3]),
];
