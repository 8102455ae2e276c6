/**
 * System fonts shaped like ours, for the moment before ours arrive: scaled to the same average width over
 * Dutch text, with the same line box, so that next to nothing moves when they do. Each weight is a face of
 * its own, so that no browser makes a bold of its own.
 */
import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import type { FaceSource } from '#styles/fonts.build.ts';
import { SYSTEM_FONTS } from '#styles/system-fonts.ts';

/** What stands in for a face of ours until it arrives. */
export interface Fallback {
	/** Its place among the stand-ins of the face, from 1; two weights of one family share it. */
	readonly rank: number;
	/** Names the face goes by on the systems that have it. */
	readonly local: readonly string[];
	readonly weight: number;
	/** Whether it is for a narrow window only, where it takes the place of the one before. */
	readonly isNarrow: boolean;
	/** Whether it is for capitals only. */
	readonly isCapitals: boolean;
	/** Percentages, as CSS takes them. */
	readonly sizeAdjust: number;
	readonly ascent: number;
	readonly descent: number;
}

/** How often letters and common signs stand in Dutch running text, per thousand. */
const DUTCH: ReadonlyMap<string, number> = new Map<string, number>([
	...Object.entries({ ' ': 160, e: 158, n: 84, a: 63, t: 57, i: 55, r: 54, o: 51, d: 50, s: 31, l: 30 }),
	...Object.entries({ g: 28, v: 24, h: 20, k: 19, m: 19, u: 17, b: 13, p: 13, w: 13, j: 12, z: 12, c: 10 }),
	...Object.entries({ f: 7, ',': 8, '.': 9, A: 3, D: 3, I: 3, V: 2 }),
]);

/** @returns the average width of a font over {@link DUTCH}, in em. */
export function averageWidth(font: Font): number {
	let sum = 0;
	let weight = 0;
	for (const [sign, frequency] of DUTCH) {
		sum += (font.glyphForCodePoint(sign.charCodeAt(0)).advanceWidth / font.unitsPerEm) * frequency;
		weight += frequency;
	}
	return sum / weight;
}

const percent = (value: number): number => Math.round(value * 10000) / 100;

/**
 * The stand-ins of a face, likeliest first.
 * @param file the font as cut.
 */
export async function fallbacksFor(
	file: Uint8Array,
	face: Pick<FaceSource, 'family' | 'kind' | 'weight'>,
): Promise<Fallback[]> {
	const weights = face.weight.split(' ').map(Number);
	const ours = await Promise.all(
		weights.map((weight) => instance(file, weights.length > 1 ? weight : undefined)),
	);
	return weights.flatMap((weight, at) => {
		const font = ours[at] as Font;
		const wide = averageWidth(font);
		return SYSTEM_FONTS[face.kind].flatMap(
			({ regular, bold, fit, narrowFit, capitals }, index): Fallback[] => {
				const cut = weight < 550 ? regular : bold;
				if (!cut) return [];
				const scaled = (isNarrow: boolean, more: number, share?: number): Fallback => {
					const size = (wide / cut.width) * (1 + more / 100) * (share ?? 1);
					return {
						rank: index + 1,
						local: cut.names,
						weight,
						isNarrow,
						isCapitals: share !== undefined,
						sizeAdjust: percent(size),
						ascent: percent(font.ascent / font.unitsPerEm / size),
						descent: percent(-font.descent / font.unitsPerEm / size),
					};
				};
				const share = capitals?.[face.family];
				const both = (isNarrow: boolean, more: number): Fallback[] => [
					scaled(isNarrow, more),
					...(share === undefined ? [] : [scaled(isNarrow, more, share)]),
				];
				const narrow = narrowFit?.[face.family];
				return [...both(false, fit?.[face.family] ?? 0), ...(narrow === undefined ? [] : both(true, narrow))];
			},
		);
	});
}

/** The letters of {@link DUTCH} of a font, in one weight of it where it has more. */
async function instance(file: Uint8Array, weight: number | undefined): Promise<Font> {
	const letters = await subsetFont(Buffer.from(file), [...DUTCH.keys()].join(''), {
		targetFormat: 'truetype',
		...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
	});
	return create(letters) as Font;
}
