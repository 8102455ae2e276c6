/**
 * Whether a column's last paragraph goes on at the head of the next column: the same evidence as between two
 * lines.
 */

import { acrossColumns } from '#layout/from-text/lattice/running-on.ts';
import type { Solution } from '#layout/from-text/lattice/solve.ts';
import { isRunning, KIND, TRAITS } from '#layout/from-text/model/kinds.ts';
import type { SearchPage, SearchRow } from '#layout/from-text/model/page.ts';
import { OPEN, type Word } from '#layout/from-text/model/word.ts';

/** `column`: 0-based, the one that may run on. */
export function runsOn(page: SearchPage, { best, setting }: Solution, column: number): boolean {
	const foot = best.bottoms[column];
	const head = best.tops[column + 1];
	if (!foot || !head || !isRunning(foot) || head.kind !== KIND.body) return false;
	const tail = (page.rows[foot.row] as SearchRow).words[foot.e - 1] as Word;
	const first = (page.rows[head.row] as SearchRow).words[head.s] as Word;
	if (first.open === OPEN.lower) return true;
	const goes = acrossColumns({ page, setting }, foot, head);
	const body = TRAITS[KIND.body] as (typeof TRAITS)[number];
	const stops = (body.end[tail.close] as number) + (body.start[first.open] as number);
	return goes < stops;
}
