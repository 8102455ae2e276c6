/**
 * Two lanes for all the stages together: the checks are made for a machine of two cores. Tasks start in the
 * order in which they came, as soon as a lane is free; those that others wait for go ahead.
 */
const LANES = 2;

let free = LANES;
const waiting: (() => void)[] = [];

/**
 * Runs a task when its turn comes; what it gives or throws is the task's own.
 * @param isAwaited Whether other tasks cannot begin before it: it goes ahead of those that wait.
 */
export async function inLane<T>(task: () => Promise<T>, isAwaited = false): Promise<T> {
	if (free > 0) free -= 1;
	else await new Promise<void>((go) => (isAwaited ? waiting.unshift(go) : waiting.push(go)));
	try {
		return await task();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else free += 1;
	}
}
