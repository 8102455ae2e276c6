/** Whether a column's last paragraph goes on at the head of the next column: the same evidence as between two lines. */
import { acrossColumns } from '#layout/from-text/evidence/running-on.ts';
import type { Ablation } from '#layout/from-text/evidence/weights.ts';
import { isRunning, KIND, TRAITS } from '#layout/from-text/lattice/kinds.ts';
import { OPEN, type SearchPage, type SearchRow, type Word } from '#layout/from-text/lattice/page.ts';
import type { Solution } from '#layout/from-text/lattice/solve.ts';

export function runsOn(page: SearchPage, solution: Solution, column: number, off: Ablation): boolean {
	const foot = solution.best.bottoms[column];
	const head = solution.best.tops[column + 1];
	if (!foot || !head || !isRunning(foot) || head.kind !== KIND.body) return false;
	const tail = (page.rows[foot.row] as SearchRow).words[foot.e - 1] as Word;
	const first = (page.rows[head.row] as SearchRow).words[head.s] as Word;
	if (first.open === OPEN.lower) return true;
	const goes = acrossColumns({ page, setting: solution.setting, off }, foot, head);
	const body = TRAITS[KIND.body] as (typeof TRAITS)[number];
	const stops = (body.end[tail.close] as number) + (body.start[first.open] as number);
	return goes < stops;
}
