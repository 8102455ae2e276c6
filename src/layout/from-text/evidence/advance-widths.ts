/**
 * Advance widths: how wide words are, in thousandths of an em, in the type faces most text is set in. A line
 * of running text lies within one or two per cent of the measure, so the right face decides many cuts by
 * itself.
 */
import table from '#layout/from-text/evidence/data/faces.json' with { type: 'json' };

/** A type face, as widths. */
export interface Face {
	readonly name: string;
	/** Width of a text in thousandths of an em, without kerning. */
	width(text: string): number;
	readonly space: number;
}

/**
 * Names that are set as a sign, their letters pushed over each other (Knuth, The TeXbook, ch. 11; Lamport's
 * LaTeX kernel): how much narrower than their letters, thousandths of an em.
 */
const SET_CLOSE: readonly (readonly [string, number])[] = [
	['TEX', 290],
	['LATEX', 710],
];

const CHARACTERS = [...table.characters];

function face(name: string, widths: readonly number[]): Face {
	const known = new Map<number, number>();
	CHARACTERS.forEach((character, i) => {
		const width = widths[i];
		if (width) known.set(character.codePointAt(0) as number, width);
	});
	const fallback = known.get(0x6e) ?? 500;
	const one = (character: string): number => {
		const code = character.codePointAt(0) as number;
		let width = known.get(code);
		if (width === undefined) {
			// An accented letter is as wide as its base; anything else is taken for an n.
			const base = character.normalize('NFD').codePointAt(0) as number;
			width = /\p{M}/u.test(character) ? 0 : (known.get(base) ?? fallback);
			known.set(code, width);
		}
		return width;
	};
	return {
		name,
		space: known.get(0x20) ?? 250,
		width: (text) => {
			let sum = 0;
			for (const character of text) sum += one(character);
			for (const [logo, less] of SET_CLOSE) if (text.includes(logo)) sum -= less;
			return sum;
		},
	};
}

/**
 * All faces there are widths of, the commonest first. Faces that differ in nothing but size (a narrow one is
 * one, too) are there once.
 */
export const FACES: readonly Face[] = Object.entries(table.faces).map(([name, widths]) => face(name, widths));
