/** How a report is set: chosen once, from its seed, as print does it and not as a browser would. */
import { FACES } from '#layout/from-text/evidence/advance-widths.ts';
import type { Chance } from '../../bench-import/generate/chance.ts';

export interface Setting {
	readonly columns: number;
	/** Width of each column, thousandths of an em of body type. */
	readonly measures: readonly number[];
	/** How far each column lies below the first, leadings: columns out of step share few rows. */
	readonly drops: readonly number[];
	readonly rows: number;
	/** Whether all lines stand on one grid, whatever stands above them. */
	readonly grid: boolean;
	/** Points from line to line. */
	readonly leading: number;
	readonly paragraphs: 'blank' | 'half' | 'indent';
	readonly hyphenated: boolean;
	/** Of all breaks, the share at which the next word would still have fitted. */
	readonly early: number;
	readonly bullet: string;
	/** Where the running head stands: on a row of its own, on the first row of the text, or nowhere. */
	readonly head: 'own' | 'glued' | 'none';
	readonly letterSpaced: boolean;
	readonly notes: 'columns' | 'across' | 'none';
	/** How a call comes out: on its word, on a row above it, or behind it after a blank. */
	readonly calls: 'glued' | 'raised' | 'apart';
	/** Chance of a letter being misread. */
	readonly noise: number;
	/** Whether an extractor left U+0007 behind bullets. */
	readonly bells: boolean;
	/** How often a page has a title or a lead across it, a figure, a pull quote, a head in the margin. */
	readonly wide: number;
	readonly figures: number;
	readonly quotes: number;
	readonly sideHeads: boolean;
	/** Of its pages, the share that is no running text. */
	readonly foreign: number;
	readonly width: (text: string) => number;
}

/** A face nobody has: between two that are measured, every letter a little wider or narrower. */
function faceOf(chance: Chance): (text: string) => number {
	const [a, b] = [chance.of(FACES), chance.of(FACES)];
	const share = chance.is(0.3) ? 1 : chance.next();
	const off = chance.between(0, 0.03);
	const letters = new Map<string, number>();
	return (text) => {
		let sum = 0;
		for (const letter of text) {
			let own = letters.get(letter);
			if (own === undefined) {
				const between = share * (a?.width(letter) ?? 500) + (1 - share) * (b?.width(letter) ?? 500);
				own = between * (1 + off * chance.between(-1, 1));
				letters.set(letter, own);
			}
			sum += own;
		}
		return sum;
	};
}

export function chooseSetting(chance: Chance): Setting {
	const columns = chance.of([2, 2, 2, 3, 3, 3, 4]);
	const measure = chance.between(16_000, columns === 2 ? 27_000 : 21_000);
	const unequal = chance.is(0.15);
	const step = chance.of(['in', 'in', 'out', 'free'] as const);
	return {
		columns,
		measures: Array.from({ length: columns }, () => measure * (unequal ? chance.between(0.75, 1.2) : 1)),
		drops: Array.from({ length: columns }, (_, at) =>
			step === 'in' || at === 0 ? 0 : step === 'out' ? chance.between(0, 0.9) : chance.of([0, 0, 0.5, 6]),
		),
		grid: chance.is(0.5),
		rows: chance.whole(34, 62),
		leading: chance.between(11, 14.5),
		paragraphs: chance.of(['blank', 'half', 'indent'] as const),
		hyphenated: chance.is(0.5),
		early: chance.of([0, 0.02, 0.06, 0.12, 0.25]),
		bullet: chance.of(['•', '•', '–', '-', '6', 'n', '■']),
		head: chance.of(['own', 'glued', 'none'] as const),
		letterSpaced: chance.is(0.12),
		notes: chance.of(['columns', 'across', 'none', 'none'] as const),
		calls: chance.of(['glued', 'raised', 'apart'] as const),
		noise: chance.is(0.15) ? 0.004 : 0,
		bells: chance.is(0.08),
		wide: chance.of([0, 0.2, 0.6]),
		figures: chance.of([0, 0.3, 0.8]),
		quotes: chance.of([0, 0, 0.5]),
		sideHeads: chance.is(0.1),
		foreign: 0.08,
		width: faceOf(chance),
	};
}
