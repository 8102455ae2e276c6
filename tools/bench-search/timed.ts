import { answer, type SearchIndex } from '#search/answer.ts';

/**
 * A line of how much work answers took, as processor time, so that what else the machine does is left out: each question is asked once, after one that no index has seen, so that what an answer leaves
 * behind in memory is there, as it is for a reader, and what this very question leaves is not.
 */
export async function timed(name: string, asked: readonly string[], index: SearchIndex): Promise<string> {
	await answer('een eerste vraag', index);
	const times: number[] = [];
	for (const question of asked) {
		const begin = process.cpuUsage();
		await answer(question, index);
		const { user, system } = process.cpuUsage(begin);
		times.push((user + system) / 1000);
	}
	times.sort((a, b) => a - b);
	const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2).padStart(9);
	return `${name.padEnd(38)} ${at(0.5)}${at(0.95)}${at(1)}`;
}
