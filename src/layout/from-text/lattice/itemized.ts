/** What a whole reading costs by kind of evidence, so that a margin can say what it consists of. */
import { lineJoin } from '#layout/from-text/evidence/adjacency.ts';
import { lastWord } from '#layout/from-text/evidence/block-ends.ts';
import { breaks, fits } from '#layout/from-text/evidence/measure.ts';
import { taken } from '#layout/from-text/evidence/running-on.ts';
import type { Ablation } from '#layout/from-text/evidence/weights.ts';
import { isRunning } from '#layout/from-text/lattice/kinds.ts';
import type { SearchPage, SearchRow, Word } from '#layout/from-text/lattice/page.ts';
import type { Solution } from '#layout/from-text/lattice/solve.ts';
import type { Placed, Step } from '#layout/from-text/lattice/state.ts';

/** Cost of a reading by kind of evidence; what is neither is structure. */
export function itemizer(
	page: SearchPage,
	{ setting }: Solution,
	off: Ablation,
): (rows: readonly (readonly Step[])[]) => { measure: number; language: number } {
	const { widths, measure, sigma } = setting;
	const width = (cell: Placed): number => taken({ page, setting }, cell);
	const broken = (above: Placed, placed: Placed): number => {
		const unit = (widths.unit[placed.row] as Float64Array)[placed.s] as number;
		const solid = (widths.solid[placed.row] as Float64Array)[placed.s] as number;
		return breaks(width(above), unit, solid, widths.space, measure, sigma);
	};
	return (rows) => {
		let fit = 0;
		let language = 0;
		const lasts: (Placed | undefined)[] = [];
		for (const steps of rows) {
			for (const { column, placed } of steps) {
				const row = page.rows[placed.row] as SearchRow;
				language -= (row.tied[placed.e - 1] as number) - (row.tied[placed.s] as number);
				if (isRunning(placed)) fit += fits(width(placed), measure, sigma);
				const above = lasts[column];
				lasts[column] = placed;
				if (!above || placed.first) continue;
				language -= lineJoin(page, lastWord(page, above), row.words[placed.s] as Word, off);
				if (isRunning(placed)) fit += broken(above, placed);
			}
		}
		return { measure: fit, language };
	};
}
