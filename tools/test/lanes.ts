/**
 * Two lanes for all the stages together: the checks are made for a machine of two cores. Tasks start in the
 * order in which they came, as soon as a lane is free.
 */
const LANES = 2;

let free = LANES;
const waiting: (() => void)[] = [];

/** Runs a task when its turn comes; what it gives or throws is the task's own. */
export async function inLane<T>(task: () => Promise<T>): Promise<T> {
	if (free > 0) free -= 1;
	else await new Promise<void>((go) => waiting.push(go));
	try {
		return await task();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else free += 1;
	}
}
