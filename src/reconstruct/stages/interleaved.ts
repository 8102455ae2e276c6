/**
 * Words that are printed over each other: where words of another block stand between those of a cell, it is
 * several cells, so that each is one stretch of its line.
 */
import type { LayoutCell } from '#layout/layout.ts';

export function withoutInterleaving(cells: readonly LayoutCell[]): readonly LayoutCell[] {
	const byLine = Map.groupBy(cells, ({ line }) => line);
	return cells.flatMap((cell): LayoutCell[] => {
		const others = (byLine.get(cell.line) ?? [])
			.filter((other) => other !== cell)
			.flatMap(({ words }) => words.map(({ start }) => start));
		const cuts = cell.words.flatMap((word, i) => {
			const before = cell.words[i - 1];
			return before && others.some((at) => at > before.start && at < word.start) ? [i] : [];
		});
		if (cuts.length === 0) return [cell];
		const { line, column, kind, doubt, words, place } = cell;
		const rest = { line, column, kind, doubt, first: false, ...(place ? { place } : {}) };
		return [0, ...cuts].map((from, i) => ({
			...(i === 0 ? cell : rest),
			words: words.slice(from, cuts[i] ?? words.length),
		}));
	});
}
