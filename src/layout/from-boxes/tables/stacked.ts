/**
 * Tables set right below each other between lines of one length look like one: where the head of the first
 * stands again, another table begins. What stands right above that head alone in its line belongs to neither.
 */
import { linesOf, runsOf, type TableLine } from '#layout/from-boxes/runs.ts';
import type { Area } from '#layout/from-boxes/tables/columns.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

/** Words of a line this far apart, in sizes of their type, stand in two cells. */
const CELLS_APART = 0.8;
/** Lines between two tables: notes under the one, a caption over the other. */
const MOST_BETWEEN = 5;
/** A title may stand above the head, of so many lines and one less. */
const MOST_ABOVE = 3;
/** A table has so many lines. */
const FEWEST = 3;

/** The areas of the tables that an area holds, from the top. */
export function stacked(area: Area, words: readonly BoxedWord[]): Area[] {
	const lines = linesOf(words);
	const head = lines.slice(0, MOST_ABOVE).find(({ words: own }) => runsOf(own, CELLS_APART).length > 1);
	if (!head) return [area];
	const again = lines.flatMap((line, i) => (i >= FEWEST && isAgain(line, head) ? [i] : []));
	const starts = again.filter((at, i) => at - (again[i - 1] ?? 0) >= FEWEST && lines.length - at >= FEWEST);
	return [0, ...starts].map((from, i): Area => {
		const next = starts[i];
		const last = next === undefined ? undefined : lines[endBefore(next, lines)];
		const first = lines[from];
		return {
			...area,
			top: from === 0 || !first ? area.top : first.baseline - first.size,
			bottom: last ? last.baseline + 0.3 * last.size : area.bottom,
		};
	});
}

const isAgain = ({ words }: TableLine, head: TableLine): boolean =>
	words.length === head.words.length && words.every(({ text }, i) => text === head.words[i]?.text);

/** The last line above a head that has words side by side. */
function endBefore(next: number, lines: readonly TableLine[]): number {
	for (let i = next - 1; i >= Math.max(0, next - MOST_BETWEEN); i--)
		if (runsOf(lines[i]?.words ?? [], CELLS_APART).length > 1) return i;
	return next - 1;
}
