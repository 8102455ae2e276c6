/** Lines of a part of a page by their baselines, and the runs of words in them that no wide white parts. */
import type { BoxedWord } from '#layout/from-boxes/words.ts';

/** Words on one baseline, from left to right. */
export interface TableLine {
	readonly baseline: number;
	readonly size: number;
	readonly words: readonly BoxedWord[];
}

/** Baselines this near are one, in sizes of the type. */
const ONE_LINE = 0.25;

export function linesOf(words: readonly BoxedWord[]): TableLine[] {
	const lines: BoxedWord[][] = [];
	for (const word of words.toSorted((a, b) => a.baseline - b.baseline)) {
		const line = lines.at(-1);
		const [first] = line ?? [];
		if (line && first && word.baseline - first.baseline <= ONE_LINE * Math.min(word.size, first.size))
			line.push(word);
		else lines.push([word]);
	}
	return lines.map((line) => ({
		baseline: line[0]?.baseline ?? 0,
		size: Math.max(...line.map(({ size }) => size)),
		words: line.toSorted((a, b) => a.left - b.left),
	}));
}

/** The words of a line in runs: white of `far` sizes of the type or more parts them. */
export function runsOf(words: readonly BoxedWord[], far: number): BoxedWord[][] {
	const runs: BoxedWord[][] = [];
	for (const word of words) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		if (run && before && word.left - before.right < far * Math.max(word.size, before.size)) run.push(word);
		else runs.push([word]);
	}
	return runs;
}

export const leftOf = (words: readonly BoxedWord[]): number => Math.min(...words.map(({ left }) => left));
export const rightOf = (words: readonly BoxedWord[]): number => Math.max(...words.map(({ right }) => right));
