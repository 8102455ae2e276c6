/**
 * Finds how a page is set: number of columns, measure, face, style of paragraphs. Settings compare by the
 * total cost of their best reading, so the page itself decides: first roughly, on its first rows, then ever
 * finer with what is left.
 */
import { MOST_COLUMNS } from '#layout/cut-decision.ts';
import { FACES, type Face } from '#layout/from-text/evidence/advance-widths.ts';
import { bodyLines, fitFace } from '#layout/from-text/lattice/fit-face.ts';
import { follows } from '#layout/from-text/lattice/fixed.ts';
import { path } from '#layout/from-text/lattice/named.ts';
import { measureGuesses } from '#layout/from-text/lattice/peaks.ts';
import { measureWords } from '#layout/from-text/lattice/prepare.ts';
import { Search } from '#layout/from-text/lattice/search.ts';
import type { SearchOptions } from '#layout/from-text/lattice/search-options.ts';
import type { SearchPage } from '#layout/from-text/model/page.ts';
import type { FixedCells, Setting, Widths } from '#layout/from-text/model/setting.ts';
import type { Hypothesis } from '#layout/from-text/model/state.ts';

/** A setting with its best reading. */
export interface Solution {
	readonly setting: Setting;
	readonly best: Hypothesis;
	readonly cost: number;
	/** How much dearer the page reads in another number of columns, nats; absent where none was compared. */
	readonly otherColumns?: number;
	/** What an editor fixed. */
	readonly fixed?: FixedCells;
}

/** Each column more needs this much evidence, nats. */
const COLUMN_PRICE = 24;
/** Sizes of note type that are tried. */
const NOTE_SCALES = [0.84, 0.6] as const;
/** Readings kept after each row: few while much is tried; the last word is for `margins.ts`. */
const BEAMS = { rough: 16, fair: 30, good: 80 } as const;
/** An indent, in thousandths of an em. */
const INDENT = 1200;
const FIRST_ROWS = 34;
/** Readings with different numbers of columns this near each other, nats, are compared again. */
const NEAR = 70;
/** A page on which no row has a cell of every column: the columns would have to lie far out of step. */
const NEVER_FILLED = 18;
/** Readings of a row further than this from the best, nats, are not followed. */
const WINDOW = 8;

/**
 * The page's best setting and reading. What an editor fixed does not change how the page is set, as long as
 * the setting found without it can be read so: else the answer to one question would raise others all over
 * the page.
 */
export function solve(page: SearchPage, fixed: FixedCells = new Map()): Solution | null {
	const free = settled(page);
	if (!free || fixed.size === 0) return free;
	if (follows(path(free.best), fixed)) return { ...free, fixed };
	const best = new Search(page, free.setting, { beam: BEAMS.good, window: WINDOW, fixed }).best();
	if (follows(path(best), fixed))
		return { ...free, best, cost: free.cost + best.cost - free.best.cost, fixed };
	return settled(page, fixed);
}

function settled(page: SearchPage, fixed?: FixedCells): Solution | null {
	if (page.rows.length === 0) return null;
	const trial = new Trial(page, fixed);
	const refined = differentOnes(roughly(trial))
		.map((one) => trial.refine(trial.run(one.setting, BEAMS.fair), 1, BEAMS.fair))
		.sort(byCost);
	// Two numbers of columns that come near each other are told apart only by a wide beam.
	const likely = refined.filter(
		(one, at) =>
			one.cost < (refined[0] as Solution).cost + NEAR &&
			refined.findIndex((other) => other.setting.columns === one.setting.columns) === at,
	);
	const faces = likely.length > 1 ? 1 : 2;
	let best = cheapest(likely.map((one) => trial.refine(one, faces, BEAMS.good)));
	best = cheapest(
		(['blank', 'indent'] as const).map((paragraphs) =>
			trial.run({ ...best.setting, paragraphs, indent: paragraphs === 'indent' ? INDENT : 0 }, BEAMS.good),
		),
	);
	if (page.calls.size > 0)
		best = cheapest([best, trial.run({ ...best.setting, noteScale: NOTE_SCALES[1] }, BEAMS.good)]);
	return { ...trial.refine(best, 2, BEAMS.good), ...otherColumns(refined, best.setting.columns) };
}

/** How much dearer the likeliest other number of columns is. */
function otherColumns(refined: readonly Solution[], columns: number): Pick<Solution, 'otherColumns'> {
	const others = refined.filter((one) => one.setting.columns !== columns);
	const own = refined.filter((one) => one.setting.columns === columns);
	if (others.length === 0 || own.length === 0) return {};
	return { otherColumns: cheapest(others).cost - cheapest(own).cost };
}

/** Tries settings of one page; words are measured once in each face. */
class Trial {
	readonly #page: SearchPage;
	readonly #fixed: FixedCells | undefined;
	readonly #measured = new Map<string, Widths>();

	constructor(page: SearchPage, fixed: FixedCells | undefined) {
		this.#page = page;
		this.#fixed = fixed;
	}

	widthsOf(face: Face): Widths {
		const widths = this.#measured.get(face.name) ?? measureWords(this.#page, face);
		this.#measured.set(face.name, widths);
		return widths;
	}

	/** The best reading of the first rows, or of all, in a setting. */
	run(setting: Setting, beam: number, rows?: number): Solution {
		const fixed = this.#fixed ? { fixed: this.#fixed } : {};
		const options: SearchOptions = { beam, window: WINDOW, ...fixed, ...(rows ? { rows } : {}) };
		const best = new Search(this.#page, setting, options).best();
		const price = COLUMN_PRICE * setting.columns + (isFilled(best, setting.columns) ? 0 : NEVER_FILLED);
		return { setting, best, cost: best.cost + price, ...fixed };
	}

	/** A reading gives a better face and measure, and they a better reading; tries the best of `faces`. */
	refine(from: Solution, faces: number, beam: number): Solution {
		const lines = bodyLines(from.best);
		const fits = FACES.flatMap((face) => fitFace(lines, this.widthsOf(face), 1)).sort(byCost);
		const tried = fits.slice(0, faces).map(({ widths, measure, sigma }) => {
			const setting = { ...from.setting, widths, measure, sigma: Math.max(sigma, 0.005 * measure) };
			return this.run(setting, beam);
		});
		return cheapest([from, ...tried]);
	}
}

/** Read roughly: the likeliest measures, each with as many columns as the widest rows hold, or some more. */
function roughly(trial: Trial): Solution[] {
	const widths = trial.widthsOf(FACES[0] as Face);
	const rough = measureGuesses(widths, 6).flatMap(({ measure, abreast }) =>
		[abreast - 1, abreast, abreast + 1, abreast + 2]
			.filter((columns) => columns > 0 && columns <= MOST_COLUMNS)
			.map((columns) => trial.run(settingOf(columns, measure, widths), BEAMS.rough, FIRST_ROWS)),
	);
	if (rough.length === 0) rough.push(trial.run(settingOf(1, 40_000, widths), BEAMS.rough));
	return rough.sort(byCost);
}

/** Of readings, the cheapest first: the best for each number of columns, and up to three that differ. */
function differentOnes(rough: readonly Solution[]): Solution[] {
	const kept: Solution[] = [];
	for (const one of rough) {
		const another = kept.every((other) => other.setting.columns !== one.setting.columns);
		if (another || (kept.length < 3 && !kept.some((other) => alike(one.setting, other.setting))))
			kept.push(one);
	}
	return kept;
}

const byCost = (a: { readonly cost: number }, b: { readonly cost: number }): number => a.cost - b.cost;

const cheapest = (solutions: readonly Solution[]): Solution =>
	solutions.reduce((a, b) => (b.cost < a.cost ? b : a));

/** Whether any row has a cell in every column. */
function isFilled(best: Hypothesis, columns: number): boolean {
	for (let at: Hypothesis | null = best; at; at = at.before) if (at.steps.length === columns) return true;
	return false;
}

function alike(a: Setting, b: Setting): boolean {
	return a.columns === b.columns && Math.abs(a.measure / b.measure - 1) < 0.05;
}

function settingOf(columns: number, measure: number, widths: Widths): Setting {
	return {
		columns,
		measure,
		widths,
		paragraphs: 'either',
		sigma: 0.03 * measure,
		indent: 0,
		noteScale: NOTE_SCALES[0],
	};
}
