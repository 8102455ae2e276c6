/**
 * What the glyphs of ZapfDingbats are in Unicode, whose block of Dingbats was made after this font: by the
 * glyph's number in the font's own encoding. pdf.js tells the letter that has the same number in ASCII: `n`
 * for a black square, as many a list of a report begins its items.
 */

/** Unicode has a run of them for each run of numbers. */
const RUNS: readonly (readonly [first: number, last: number, character: number])[] = [
	[0x21, 0x7e, 0x2701],
	[0x80, 0x8d, 0x2768],
	[0xa1, 0xa7, 0x2761],
	[0xac, 0xb5, 0x2460],
	[0xb6, 0xd4, 0x2776],
	[0xd8, 0xef, 0x2798],
	[0xf1, 0xfe, 0x27b1],
];

/** Signs that Unicode had elsewhere before. */
const ELSEWHERE: ReadonlyMap<number, number> = new Map([
	[0x25, 0x260e],
	[0x2a, 0x261b],
	[0x2b, 0x261e],
	[0x48, 0x2605],
	[0x6c, 0x25cf],
	[0x6e, 0x25a0],
	[0x73, 0x25b2],
	[0x74, 0x25bc],
	[0x75, 0x25c6],
	[0x77, 0x25d7],
	[0xa8, 0x2663],
	[0xa9, 0x2666],
	[0xaa, 0x2665],
	[0xab, 0x2660],
	[0xd5, 0x2192],
	[0xd6, 0x2194],
	[0xd7, 0x2195],
]);

/** @example dingbat(0x6e) // '■' */
export function dingbat(code: number): string | undefined {
	const run = RUNS.find(([first, last]) => code >= first && code <= last);
	const point = ELSEWHERE.get(code) ?? (run && code - run[0] + run[2]);
	return point === undefined ? undefined : String.fromCodePoint(point);
}
