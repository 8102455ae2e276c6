import { answer } from '#search/answer/answer.ts';
import type { SearchIndex } from '#search/engine/engine.ts';

/**
 * How much work each answer took, in milliseconds of processor time, so that what else the machine does is
 * left out. Each question is asked once, after one that no index has seen, so that what an answer leaves
 * behind in memory is there, as it is for a reader, and what this very question leaves is not.
 */
export async function timesOf(asked: readonly string[], index: SearchIndex): Promise<readonly number[]> {
	await answer('een eerste vraag', index);
	const times: number[] = [];
	for (const question of asked) {
		const begin = process.cpuUsage();
		await answer(question, index);
		const { user, system } = process.cpuUsage(begin);
		times.push((user + system) / 1000);
	}
	return times;
}

/** A line of a table: the number of questions, their median, what 95 of 100 take at most, and the most. */
export function figuresRow(name: string, figures: readonly number[]): string {
	const sorted = figures.toSorted((a, b) => a - b);
	const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
	const cells = [figures.length, at(0.5), at(0.95), at(1)];
	return name.padEnd(34) + cells.map((cell) => String(cell).padStart(9)).join('');
}

export function figuresHead(name: string): string {
	return name.padEnd(34) + ['asked', 'median', '95 %', 'most'].map((cell) => cell.padStart(9)).join('');
}
