/** Draws a run of glyphs: where each of them stands. As pdf.js' `showText` and `showType3Text` do. */
import type { Glyph } from '#extract/drawn.ts';
import { dingbat } from './dingbats.ts';
import type { PdfFont, PdfGlyph } from './fonts.ts';
import { glyphName, readingOfName } from './glyph-names.ts';
import { apply, type Matrix, times } from './matrix.ts';
import type { State } from './state.ts';

/** Rendering modes in which no ink is used. */
const INVISIBLE: readonly number[] = [3, 7];
const DINGBATS = /dingbats/iu;
const THOUSANDTH: Matrix = [0.001, 0, 0, 0.001, 0, 0];
/** A fraction of the size of type by which a glyph reaches above its baseline, at most and at least. */
const RISE = 0.7;

/** What is told of all glyphs of a run. */
export interface Told {
	readonly hidden: boolean;
	readonly mark?: string;
}

/** Moves `state` past the run. */
export function showText(state: State, run: readonly (PdfGlyph | number)[], told: Told): Glyph[] {
	const { font } = state;
	if (font === undefined || state.fontSize === 0) return [];
	const unit = unitOf(font);
	const vertical = font.vertical === true;
	const drawn: Glyph[] = [];
	for (const one of run) {
		if (typeof one === 'number') {
			step(state, vertical, (vertical ? 1 : -1) * (one / 1000) * state.fontSize);
			continue;
		}
		const spacing = (one.isSpace ? state.wordSpacing : 0) + state.charSpacing;
		const width = (vertical ? (one.vmetric?.[0] ?? -1000) : one.width) * unit * state.fontSize;
		drawn.push(glyphAt(state, one, { width, spacing, vertical }, told));
		step(state, vertical, vertical ? width - spacing * state.direction : width + spacing * state.direction);
	}
	return drawn;
}

/** Goes on along the line of writing. */
function step(state: State, vertical: boolean, by: number): void {
	if (vertical) state.y -= by;
	else state.x += by * state.stretch * (state.font?.isType3Font ? 1 : state.direction);
}

/** From a font's units of width to sizes of type. */
function unitOf(font: PdfFont): number {
	const [a = 0.001] = font.fontMatrix ?? THOUSANDTH;
	return a;
}

interface Advance {
	readonly width: number;
	readonly spacing: number;
	readonly vertical: boolean;
}

function glyphAt(state: State, one: PdfGlyph, { width, spacing, vertical }: Advance, told: Told): Glyph {
	const space = times(state.matrix, state.textMatrix);
	const [x, y] = apply(space, [state.x, state.y + state.rise]);
	const [right, down] = vertical
		? [-space[2], -space[3]]
		: [space[0] * state.direction, space[1] * state.direction];
	const along = Math.hypot(right, down);
	const stretch = vertical ? 1 : state.stretch;
	const size = state.fontSize * Math.hypot(space[2], space[3]) * tallness(state.font);
	const length = Math.abs(width) * along * stretch;
	const angle = angleOf(right, down);
	const unseen = told.hidden || INVISIBLE.includes(state.renderingMode) || state.opacity === 0;
	const outside = isOutside(state, x, y, { length, size, angle });
	const color = state.renderingMode === 1 ? state.stroke : state.fill;
	return {
		...readingOf(state.font, one),
		code: one.originalCharCode,
		x,
		y,
		width: length,
		spacing: spacing * along * stretch,
		size,
		angle,
		font: state.fontIndex,
		...(color === undefined ? {} : { color }),
		...(outside ? { unseen: 'outside' } : unseen ? { unseen: 'hidden' } : {}),
		...(told.mark === undefined ? {} : { mark: told.mark }),
	};
}

/** What a glyph reads: as the PDF tells, and otherwise where the font's name for it tells more letters. */
function readingOf(font: PdfFont | undefined, one: PdfGlyph): Pick<Glyph, 'text' | 'said'> {
	const said = one.unicode ?? '';
	// A PDF that tells the letters itself is believed: it says other than the number.
	const code = one.originalCharCode;
	const sign =
		DINGBATS.test(font?.name ?? '') && said === String.fromCharCode(code) ? dingbat(code) : undefined;
	if (sign !== undefined) return { text: sign, said };
	const name = font === undefined ? undefined : glyphName(font, one);
	const named = name === undefined ? undefined : readingOfName(name);
	if (named === undefined || !tellsMore(named, said)) return { text: said };
	return { text: named, said };
}

/**
 * Whether a name tells letters that the PDF's text lost: `Th` for `h`, `fi` for nothing or for a control
 * character.
 */
function tellsMore(named: string, said: string): boolean {
	const plain = said.normalize('NFKC');
	if (/^[\p{Cc}\p{Co}\ufffd]*$/u.test(said) && !/^\s+$/u.test(said)) return /^[\p{L}\p{N}]+$/u.test(named);
	return named.length > plain.length && plain.length > 0 && /^\p{L}+$/u.test(named) && named.includes(plain);
}

/** A Type 3 font is drawn in units of its own: its size of type is that of its tallest glyph. */
function tallness(font: PdfFont | undefined): number {
	if (font?.isType3Font !== true) return 1;
	const [, bottom = 0, , top = 0] = font.bbox ?? [];
	const unit = Math.abs(font.fontMatrix?.[3] ?? 1);
	const tall = Math.abs(top - bottom) * unit;
	return tall > 0 ? tall : 1;
}

/** Degrees clockwise, whole ones: 0 for type that reads to the right. */
function angleOf(right: number, down: number): number {
	const degrees = Math.round((Math.atan2(down, right) * 180) / Math.PI);
	return (degrees + 360) % 360;
}

interface Extent {
	readonly length: number;
	readonly size: number;
	readonly angle: number;
}

/** Whether nothing of a glyph lies within what is drawn: its middle does not. */
function isOutside({ clip }: State, x: number, y: number, { length, size, angle }: Extent): boolean {
	const turn = (angle * Math.PI) / 180;
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	const inside = [0, 0.5, 1].some((part) =>
		[0, 0.5, 1].some((rise) => {
			const px = x + part * length * cos + rise * RISE * size * sin;
			const py = y + part * length * sin - rise * RISE * size * cos;
			return px >= clip[0] && px <= clip[2] && py >= clip[1] && py <= clip[3];
		}),
	);
	return !inside;
}
