/** What a whole reading costs by kind of evidence, so that a margin can say what it consists of. */
import { lastWord } from '#layout/from-text/evidence/block-ends.ts';
import { broken, taken } from '#layout/from-text/lattice/running-on.ts';
import { lineJoin } from '#layout/from-text/lattice/sums.ts';
import { isRunning } from '#layout/from-text/model/kinds.ts';
import type { SearchRow } from '#layout/from-text/model/page.ts';
import type { Context } from '#layout/from-text/model/setting.ts';
import type { Placed, Step } from '#layout/from-text/model/state.ts';
import type { Word } from '#layout/from-text/model/word.ts';

/** Costs of a reading; what is neither is structure. */
export interface Itemized {
	readonly measure: number;
	readonly language: number;
}

/** `rows`: the cells of each row, from the top. */
export function itemized(context: Context, rows: readonly (readonly Step[])[]): Itemized {
	const { page, setting } = context;
	let measure = 0;
	let language = 0;
	const lasts: (Placed | undefined)[] = [];
	for (const { column, placed } of rows.flat()) {
		const row = page.rows[placed.row] as SearchRow;
		language -= (row.tied[placed.e - 1] as number) - (row.tied[placed.s] as number);
		if (isRunning(placed))
			measure += page.evidence.fits(taken(context, placed), setting.measure, setting.sigma);
		const above = lasts[column];
		lasts[column] = placed;
		if (!above || placed.first) continue;
		language -= lineJoin(page, lastWord(page, above), row.words[placed.s] as Word);
		if (isRunning(placed)) measure += broken(context, above, placed);
	}
	return { measure, language };
}
