/**
 * Fits face and measure to a reading: of all faces and measures, the ones under which its lines were most
 * likely broken where they are. Robust: a line that is cut wrong can cost only so much.
 */
import { breaks, fits } from '#layout/from-text/evidence/measure.ts';
import { cellWidth } from '#layout/from-text/lattice/running-on.ts';
import { KIND } from '#layout/from-text/model/kinds.ts';
import type { Widths } from '#layout/from-text/model/setting.ts';
import type { Hypothesis, Placed } from '#layout/from-text/model/state.ts';

/** A line of body text and the first word of the next line of its block. */
interface Line {
	readonly cell: Placed;
	readonly next: Placed | null;
}

export interface Fit {
	readonly widths: Widths;
	readonly measure: number;
	readonly sigma: number;
	readonly cost: number;
}

/** A single line costs at most this, nats: beyond it is taken for a wrong cut. */
const ROBUST = 3.5;
const SIGMAS = [0.004, 0.007, 0.012, 0.02];

/** The body lines of a reading, each with what follows it. */
export function bodyLines(best: Hypothesis): Line[] {
	const lines: Line[] = [];
	const following = new Map<number, Placed>();
	for (let at: Hypothesis | null = best; at; at = at.before) {
		for (const { column, placed } of at.steps) {
			if (placed.kind === KIND.body && !placed.indented) {
				const next = following.get(column);
				lines.push({ cell: placed, next: next && next.kind === KIND.body && !next.first ? next : null });
			}
			following.set(column, placed);
		}
	}
	return lines;
}

/** Best measures of a face for these lines, best first, at most `count`. */
export function fitFace(lines: readonly Line[], widths: Widths, count: number): Fit[] {
	const own = lines.map((line) => cellWidth(widths, line.cell));
	const joined = own.filter((_, i) => lines[i]?.next).sort((a, b) => a - b);
	const middle = joined[Math.floor(joined.length * 0.8)] ?? 0;
	if (middle === 0) return [];
	const fitsFound: Fit[] = [];
	for (let factor = 0.94; factor < 1.12; factor += 0.003) {
		const measure = middle * factor;
		for (const share of SIGMAS) {
			const sigma = share * measure;
			let cost = 0;
			for (let i = 0; i < lines.length; i++) {
				const width = own[i] as number;
				const next = lines[i]?.next;
				let one = fits(width, measure, sigma);
				if (next) {
					const open = width + widths.space;
					const part = open + ((widths.unit[next.row] as Float64Array)[next.s] as number);
					const whole = open + ((widths.solid[next.row] as Float64Array)[next.s] as number);
					one += breaks(whole, part, measure, sigma);
				}
				cost += Math.min(ROBUST, one);
			}
			fitsFound.push({ widths, measure, sigma, cost });
		}
	}
	return fitsFound.sort((a, b) => a.cost - b.cost).slice(0, count);
}
