/**
 * A printed page as a picture with the words of a question lit: its own picture, or its words where it has
 * none.
 */
import { s } from 'hastscript';
import type { Excerpt } from '#diagnostics/diagnostic.ts';
import type { Boxes } from '#layout/boxes.ts';

type Made = ReturnType<typeof s>;

/** A word that is lit, with the letter of the answer it belongs to. */
interface Lit {
	readonly box: readonly [x: number, y: number, width: number, height: number];
	readonly sign: string;
}

/** Letters rise so far above their baseline and go so far below it, in their size. */
const RISE = 0.8;
const FALL = 0.25;
/**
 * What is shown above the place of a question, in points, and the share of the page that is shown at least.
 */
const AROUND = 90;
const SHARE = 0.45;

/** A page that knows where its words stand. */
export interface BoxedPage {
	readonly boxes: Boxes;
	readonly lines: readonly string[];
	/** Address of its own picture, where it has one. */
	readonly href?: string;
}

/** @param label what it is called. */
export function pagePictures(
	{ boxes, lines, href }: BoxedPage,
	excerpts: readonly Excerpt[],
	label: string,
): { readonly near: Made; readonly whole: Made } {
	const { width, height } = boxes.page;
	const lit = litWords(boxes, excerpts);
	const first = Math.min(height, ...lit.map(({ box }) => box[1]));
	const last = Math.max(0, ...lit.map(({ box }) => box[1] + box[3]));
	const shown = Math.max(last - first + 2 * AROUND, height * SHARE);
	const top = Math.min(first - AROUND, height - shown);
	const near = lit.length === 0 ? [0, 0, width, height] : [0, top, width, shown];
	const drawn = (view: readonly number[]): Made =>
		s('svg', { viewBox: view.map((one) => one.toFixed(1)).join(' '), role: 'img', ariaLabel: label }, [
			s('rect', { className: ['paper'], width: String(width), height: String(height) }),
			...(href === undefined
				? wordsOf(boxes, lines)
				: [s('image', { href, width: String(width), height: String(height) })]),
			...lit.map(({ box: [x, y, w, h], sign }) =>
				s('rect', {
					className: ['lit'],
					'data-sign': sign,
					x: x.toFixed(1),
					y: y.toFixed(1),
					width: w.toFixed(1),
					height: h.toFixed(1),
				}),
			),
		]);
	return { near: drawn(near), whole: drawn([0, 0, width, height]) };
}

/** The words under the marks of the excerpts; of excerpts without a mark, all words of their lines. */
function litWords({ words }: Boxes, excerpts: readonly Excerpt[]): Lit[] {
	const isMarked = excerpts.some(({ marks = [] }) => marks.length > 0);
	return excerpts.flatMap(({ line, text, marks = [] }) => {
		const whole = isMarked ? [] : [{ start: 0, end: text.length, sign: '' }];
		return [...marks, ...whole].flatMap(({ start, end, sign }) =>
			words.flatMap(([own, from, to, x, baseline, width, size]): Lit[] => {
				if (own !== line || from >= Math.max(end, start + 1) || to <= start) return [];
				return [{ box: [x - 1, baseline - size * RISE, width + 2, size * (RISE + FALL)], sign }];
			}),
		);
	});
}

/** Words where they stand, as wide as they were. */
const wordsOf = ({ words }: Boxes, lines: readonly string[]): Made[] =>
	words.map(([line, start, end, x, baseline, width, size]) =>
		s(
			'text',
			{
				x: x.toFixed(1),
				y: baseline.toFixed(1),
				textLength: width.toFixed(1),
				lengthAdjust: 'spacingAndGlyphs',
				fontSize: size.toFixed(1),
			},
			lines[line - 1]?.slice(start, end) ?? '',
		),
	);
