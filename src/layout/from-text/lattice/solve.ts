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
	const measured = new Map<string, Widths>();
	const widthsOf = (face: Face): Widths => {
		let widths = measured.get(face.name);
		if (!widths) {
			widths = measureWords(page, face);
			measured.set(face.name, widths);
		}
		return widths;
	};
	const run = (setting: Setting, beam: number, rows?: number): Solution => {
		const options: SearchOptions = {
			beam,
			window: WINDOW,
			...(fixed ? { fixed } : {}),
			...(rows ? { rows } : {}),
		};
		const best = new Search(page, setting, options).best();
		const price = COLUMN_PRICE * setting.columns + (isFilled(best, setting.columns) ? 0 : NEVER_FILLED);
		return { setting, best, cost: best.cost + price, ...(fixed ? { fixed } : {}) };
	};
	const cheapest = (solutions: Solution[]): Solution => solutions.reduce((a, b) => (b.cost < a.cost ? b : a));
	const first = widthsOf(FACES[0] as Face);

	// Roughly: the likeliest measures, each with as many columns as the widest rows hold, or one more.
	const rough: Solution[] = [];
	for (const { measure, abreast } of measureGuesses(first, 6)) {
		for (const columns of [abreast, abreast + 1, abreast + 2]) {
			if (columns <= MOST_COLUMNS)
				rough.push(run(settingOf(columns, measure, first), BEAMS.rough, FIRST_ROWS));
		}
	}
	if (rough.length === 0) rough.push(run(settingOf(1, 40_000, first), BEAMS.rough));
	rough.sort((a, b) => a.cost - b.cost);
	const kept: Solution[] = [];
	for (const one of rough) {
		const another = kept.every((other) => other.setting.columns !== one.setting.columns);
		if (another || (kept.length < 3 && !kept.some((other) => alike(one.setting, other.setting))))
			kept.push(one);
	}

	// A reading gives a better face and measure, and they a better reading.
	const refine = (from: Solution, faces: number, beam: number): Solution => {
		const lines = bodyLines(from.best);
		const fits = FACES.flatMap((face) => fitFace(lines, widthsOf(face), 1)).sort((a, b) => a.cost - b.cost);
		return cheapest([
			from,
			...fits.slice(0, faces).map((fit) =>
				run(
					{
						...from.setting,
						widths: fit.widths,
						measure: fit.measure,
						sigma: Math.max(fit.sigma, 0.005 * fit.measure),
					},
					beam,
				),
			),
		]);
	};
	const refined = kept
		.map((one) => refine(run(one.setting, BEAMS.fair), 1, BEAMS.fair))
		.sort((a, b) => a.cost - b.cost);
	// Two numbers of columns that come near each other are told apart only by a wide beam.
	const likely = refined.filter(
		(one, at) =>
			one.cost < (refined[0] as Solution).cost + NEAR &&
			refined.findIndex((other) => other.setting.columns === one.setting.columns) === at,
	);
	let best = cheapest(
		likely.length > 1
			? likely.map((one) => refine(one, 1, BEAMS.good))
			: likely.map((one) => refine(one, 2, BEAMS.good)),
	);
	best = cheapest(
		(['blank', 'indent'] as const).map((paragraphs) =>
			run({ ...best.setting, paragraphs, indent: paragraphs === 'indent' ? INDENT : 0 }, BEAMS.good),
		),
	);
	if (page.calls.size > 0)
		best = cheapest([best, run({ ...best.setting, noteScale: NOTE_SCALES[1] }, BEAMS.good)]);
	return refine(best, 2, BEAMS.good);
}

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
