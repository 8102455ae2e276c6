/**
 * System fonts shaped like ours, for a first view on a slow line: scaled to the same average width over Dutch text, with
 * the same line box. The widths of Times and Helvetica are those of Adobe's metrics files; Times New Roman, Liberation,
 * Tinos and Arial have the same by design.
 */
import { Font, FontNames } from '@pdf-lib/standard-fonts';
import { create, type Font as OpenFont } from 'fontkitten';

/** What stands in for a face of ours until it arrives. */
export interface Fallback {
	/** Names the face goes by on the systems that have it. */
	readonly local: readonly string[];
	/** Percentages, as CSS takes them. */
	readonly sizeAdjust: number;
	readonly ascent: number;
	readonly descent: number;
}

/** How often letters and common signs stand in Dutch running text, per thousand. */
const DUTCH = new Map<string, number>([
	...Object.entries({ ' ': 160, e: 158, n: 84, a: 63, t: 57, i: 55, r: 54, o: 51, d: 50, s: 31, l: 30 }),
	...Object.entries({ g: 28, v: 24, h: 20, k: 19, m: 19, u: 17, b: 13, p: 13, w: 13, j: 12, z: 12, c: 10 }),
	...Object.entries({ f: 7, ',': 8, '.': 9, A: 3, D: 3, I: 3, V: 2 }),
]);

/** Adobe's names of the signs among {@link DUTCH}. */
const SIGN_NAMES: Readonly<Record<string, string>> = { ' ': 'space', ',': 'comma', '.': 'period' };

/** Average width over {@link DUTCH}, in em. */
function average(width: (sign: string) => number): number {
	let sum = 0;
	let weight = 0;
	for (const [sign, frequency] of DUTCH) {
		sum += width(sign) * frequency;
		weight += frequency;
	}
	return sum / weight;
}

function averageOf(name: FontNames): number {
	const font = Font.load(name);
	return average((sign) => (font.getWidthOfGlyph(SIGN_NAMES[sign] ?? sign) ?? 0) / 1000);
}

/** Fonts that a system may have. Those of DejaVu, on a bare Linux, were measured in version 2.37. */
const SYSTEM = {
	serif: [
		{ local: ['Times New Roman', 'Liberation Serif', 'Tinos'], width: averageOf(FontNames.TimesRoman) },
		{ local: ['DejaVu Serif'], width: 0.5196 },
	],
	sans: [
		{ local: ['Arial', 'Liberation Sans', 'Arimo'], width: averageOf(FontNames.Helvetica) },
		{ local: ['DejaVu Sans'], width: 0.5146 },
	],
} as const;

const percent = (value: number): number => Math.round(value * 10000) / 100;

/**
 * The stand-ins of a face, likeliest first.
 * @param file the font as cut, so that a variable font is measured in the weight that is shown.
 */
export function fallbacksFor(file: Uint8Array, kind: 'serif' | 'sans'): Fallback[] {
	const ours = create(Buffer.from(file)) as OpenFont;
	const em = ours.unitsPerEm;
	const wide = average((sign) => ours.glyphForCodePoint(sign.charCodeAt(0)).advanceWidth / em);
	return SYSTEM[kind].map(({ local, width }) => ({
		local,
		sizeAdjust: percent(wide / width),
		ascent: percent((ours.ascent / em / wide) * width),
		descent: percent((-ours.descent / em / wide) * width),
	}));
}
