/** Whether a reading is as an editor said. */
import type { FixedCells } from '#layout/from-text/model/setting.ts';
import type { Hypothesis } from '#layout/from-text/model/state.ts';

/** Whether one row is; `rows` are the hypotheses of the reading, one a row. */
export function isAsFixed(rows: readonly Hypothesis[], fixed: FixedCells, row: number): boolean {
	return [...(fixed.get(row) ?? [])].every(([column, end]) => {
		const placed = rows[row]?.steps.find((step) => step.column === column)?.placed;
		return (placed?.e ?? -1) === end;
	});
}

/** Whether all rows are. */
export const follows = (rows: readonly Hypothesis[], fixed: FixedCells): boolean =>
	[...fixed.keys()].every((row) => isAsFixed(rows, fixed, row));
