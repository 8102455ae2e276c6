import { add, none, type Tally } from './tally.ts';

/** The checks are made for a machine of two cores. */
export const AT_ONCE = 2;

/** Runs tasks, two at a time, in their order; all of them, whatever the first say. */
export async function atOnce(tasks: readonly (() => Promise<Tally>)[]): Promise<Tally> {
	const queue = [...tasks];
	let total = none;
	const lane = async (): Promise<void> => {
		for (let task = queue.shift(); task; task = queue.shift()) {
			const tally = await task();
			total = add(total, tally);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, lane));
	return total;
}
