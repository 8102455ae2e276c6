import { answer, type SearchIndex } from '#search/answer.ts';

/**
 * A line of how long answers took: each question is asked once, after one that no index has seen, so that what an answer leaves
 * behind in memory is there, as it is for a reader, and what this very question leaves is not.
 */
export async function timed(name: string, asked: readonly string[], index: SearchIndex): Promise<string> {
	await answer('een eerste vraag', index);
	const times: number[] = [];
	for (const question of asked) {
		const begin = performance.now();
		await answer(question, index);
		times.push(performance.now() - begin);
	}
	times.sort((a, b) => a - b);
	const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2).padStart(9);
	return `${name.padEnd(38)} ${at(0.5)}${at(0.95)}${at(1)}`;
}
