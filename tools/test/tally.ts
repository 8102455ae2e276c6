/** What a stage found, or all of them. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
	/** The checks that took longest, the longest first. */
	readonly slowest: readonly Timed[];
	/** Seconds of processor, all processes together; 0 where the system does not tell. */
	readonly processor: number;
}

/** A check and the time it took. */
export interface Timed {
	readonly name: string;
	readonly seconds: number;
}

/** How many of the slowest are named. */
const NAMED = 10;

/** The tally before anything ran. */
export const none: Tally = { passed: 0, failed: 0, slowest: [], processor: 0 };

/** The tally of one failure, such as a stage that could not run. */
export const failure: Tally = { passed: 0, failed: 1, slowest: [], processor: 0 };

/** The tally of one check. */
export function one(passed: boolean, timed: Timed, processor: number): Tally {
	return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, slowest: [timed], processor };
}

/** Tallies together. */
export function sum(tallies: readonly Tally[]): Tally {
	return {
		passed: tallies.reduce((total, { passed }) => total + passed, 0),
		failed: tallies.reduce((total, { failed }) => total + failed, 0),
		slowest: tallies
			.flatMap(({ slowest }) => slowest)
			.sort((one, other) => other.seconds - one.seconds)
			.slice(0, NAMED),
		processor: tallies.reduce((total, { processor }) => total + processor, 0),
	};
}
