/**
 * The chance that a row is read wrong. The margin of a row alone does not tell it: where a whole page is read
 * otherwise than it is set, every row beats its rival by far. So what the page costs, how many of its rows
 * hold one cell, and what stands in the row are weighed too: a logistic regression, fitted to 7,606 rows of
 * some eighty documents, each document weighing alike, and checked on documents it was not fitted to (README).
 */
import { oddness } from '#layout/from-text/doubt/no-text.ts';
import type { Margin } from '#layout/from-text/lattice/margins.ts';
import { path } from '#layout/from-text/lattice/named.ts';
import type { Solution } from '#layout/from-text/lattice/solve.ts';
import { KIND } from '#layout/from-text/model/kinds.ts';
import type { SearchPage } from '#layout/from-text/model/page.ts';
import type { Hypothesis } from '#layout/from-text/model/state.ts';

/** A margin this great tells no more than a smaller one, nats. */
const FAR = 12;
/** The least and the most that a cell costs that tell anything, nats. */
const COSTS = [-10, 25] as const;
/** Rows above and below that are asked. */
const NEAR = 3;
/** Where no other number of columns was read: as if it cost so much more, nats. */
const NONE_NEAR = 200;

/** What every page starts from. */
const BIAS = -4.165;
/** Of each number below, what it adds: ln of the odds. */
const WEIGHTS = {
	/** Mean cost of a cell, five nats. */
	pageCost: 1.221,
	/** Shares of the page's rows: set across the columns, with fewer cells than columns. */
	pageAcross: 7.187,
	pageSingle: 1.416,
	/** Share of words that are none: figures, signs, letters alone. */
	pageOdd: 4.446,
	/** Uncertainty of a line's width, in fiftieths of the measure. */
	loose: 0.615,
	/** Columns, in fours. */
	columns: 1.441,
	/** 1 where another number of columns reads as cheap, less by e for each 40 nats. */
	otherColumns: 1.844,
	/** Margin of the row, four nats; and 1 where it has none, less by e for each three nats. */
	margin: -0.331,
	unsure: 0.752,
	/** Whether the row is set across; holds cells of some columns; has a heading; a caption or a pull quote. */
	across: 1.956,
	part: 0.762,
	heading: 0.471,
	display: 1.014,
	/** Whether it is one of the last two rows. */
	bottom: 0.644,
	odd: 1.695,
	/** Share of rows of one cell around a row of one cell: columns out of step change places. */
	alone: 1.009,
} as const;

type Told = Readonly<Record<keyof typeof WEIGHTS, number>>;

/** By row: the chance that its cuts or its columns are wrong. */
export function wrongChances(page: SearchPage, solution: Solution, margins: readonly Margin[]): number[] {
	const rows = path(solution.best);
	const odd = page.rows.map(oddness);
	const whole = ofPage(rows, odd, solution);
	return rows.map((row, r) => {
		const told = { ...whole, ...ofRow(rows, r, margins[r] as Margin), odd: odd[r] as number };
		return chance(told, row.steps.length > 1 && row.steps.length < solution.setting.columns);
	});
}

function chance(told: Omit<Told, 'part'>, part: boolean): number {
	const all: Told = { ...told, part: Number(part) };
	let odds = BIAS;
	for (const key of Object.keys(WEIGHTS) as (keyof Told)[]) odds += WEIGHTS[key] * all[key];
	return 1 / (1 + Math.exp(-odds));
}

const mean = (all: readonly number[]): number =>
	all.length === 0 ? 0 : all.reduce((sum, one) => sum + one, 0) / all.length;

function ofPage(rows: readonly Hypothesis[], odd: readonly number[], { setting, otherColumns }: Solution) {
	const [least, most] = COSTS;
	const costs = rows.map(({ cost, steps }, r) => {
		const own = (cost - (rows[r - 1]?.cost ?? 0)) / Math.max(1, steps.length);
		return Math.min(most, Math.max(least, own));
	});
	return {
		pageCost: mean(costs) / 5,
		pageAcross: mean(rows.map(({ across }) => Number(across))),
		pageSingle: mean(rows.map(({ steps }) => Number(steps.length < setting.columns))),
		pageOdd: mean(odd),
		loose: (setting.sigma / setting.measure) * 50,
		columns: setting.columns / 4,
		otherColumns: Math.exp(-Math.max(0, otherColumns ?? NONE_NEAR) / 40),
	};
}

function ofRow(rows: readonly Hypothesis[], r: number, { nats }: Margin) {
	const { across, steps } = rows[r] as Hypothesis;
	const kinds = new Set(steps.map(({ placed }) => placed.kind));
	const around = rows.slice(Math.max(0, r - NEAR), r + NEAR + 1);
	return {
		margin: Math.min(nats, FAR) / 4,
		unsure: Math.exp(-Math.min(nats, FAR) / 3),
		across: Number(across),
		heading: Number(kinds.has(KIND.heading)),
		display: Number(kinds.has(KIND.display) || kinds.has(KIND.caption)),
		bottom: Number(r >= rows.length - 2),
		alone: steps.length === 1 ? mean(around.map((row) => Number(row.steps.length === 1))) : 0,
	};
}
