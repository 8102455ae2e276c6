/**
 * System fonts shaped like ours, so that the text does not move when ours arrive: scaled to the same average width over
 * Dutch text, with the same line box. The widths of Times and Helvetica are those of Adobe's metrics files; Times New
 * Roman, Liberation, Tinos and Arial have the same by design.
 */
import { Font, FontNames } from '@pdf-lib/standard-fonts';
import { create, type Font as OpenFont } from 'fontkitten';

/** What stands in for a face of ours until it arrives. */
export interface Fallback {
	/** Names the faces go by on the systems that have them. */
	readonly local: readonly string[];
	/** Percentages, as CSS takes them. */
	readonly sizeAdjust: number;
	readonly ascent: number;
	readonly descent: number;
}

/** How often letters and common signs stand in Dutch running text, per thousand. */
const DUTCH: Readonly<Record<string, number>> = Object.fromEntries(
	[
		...Object.entries({
			' ': 160,
			e: 158,
			n: 84,
			a: 63,
			t: 57,
			i: 55,
			r: 54,
			o: 51,
			d: 50,
			s: 31,
			l: 30,
			g: 28,
		}),
		...Object.entries({ v: 24, h: 20, k: 19, m: 19, u: 17, b: 13, p: 13, w: 13, j: 12, z: 12, c: 10, f: 7 }),
		...Object.entries({ ',': 8, '.': 9, A: 3, D: 3, I: 3, V: 2, '2': 1, '0': 1 }),
	].filter(([, frequency]) => Number(frequency) > 0),
);

/** Adobe's names of the signs among {@link DUTCH}. */
const SIGN_NAMES: Readonly<Record<string, string>> = {
	' ': 'space',
	',': 'comma',
	'.': 'period',
	'2': 'two',
	'0': 'zero',
};

const SYSTEM = {
	serif: {
		font: FontNames.TimesRoman,
		local: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Nimbus Roman'],
	},
	sans: { font: FontNames.Helvetica, local: ['Arial', 'Liberation Sans', 'Arimo', 'Nimbus Sans'] },
} as const;

/** @param file the whole font file of the face it stands in for. */
export function fallbackFor(file: Uint8Array, kind: 'serif' | 'sans'): Fallback {
	const ours = create(Buffer.from(file)) as OpenFont;
	const system = Font.load(SYSTEM[kind].font);
	const em = ours.unitsPerEm;
	const oursWide = average((sign) => ours.glyphForCodePoint(sign.charCodeAt(0)).advanceWidth / em);
	const systemWide = average((sign) => (system.getWidthOfGlyph(SIGN_NAMES[sign] ?? sign) ?? 0) / 1000);
	const scale = oursWide / systemWide;
	return {
		local: SYSTEM[kind].local,
		sizeAdjust: percent(scale),
		ascent: percent(ours.ascent / em / scale),
		descent: percent(-ours.descent / em / scale),
	};
}

const percent = (value: number): number => Math.round(value * 10000) / 100;

function average(width: (sign: string) => number): number {
	let sum = 0;
	let weight = 0;
	for (const [sign, frequency] of Object.entries(DUTCH)) {
		sum += width(sign) * frequency;
		weight += frequency;
	}
	return sum / weight;
}
