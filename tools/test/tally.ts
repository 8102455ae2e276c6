/** What a stage found, or all of them. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
	/** The checks that took longest, the longest first. */
	readonly slowest: readonly Timed[];
	/** What failed and how, each as some lines; told again at the very end, where a long run is read first. */
	readonly faults: readonly string[];
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
export const none: Tally = { passed: 0, failed: 0, slowest: [], faults: [], processor: 0 };

/** The tally of one failure, such as a stage that could not run. */
export const failure: Tally = { ...none, failed: 1 };

/** How many lines of what a failing check said are told again. */
const TOLD = 24;

/**
 * The tally of one check.
 * @param said What it said, of which the end is told again where it failed.
 */
export function one(passed: boolean, timed: Timed, processor: number, said: string): Tally {
	const faults = passed ? [] : [`${timed.name}\n${said.trimEnd().split('\n').slice(-TOLD).join('\n')}`];
	return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, slowest: [timed], faults, processor };
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
		faults: tallies.flatMap(({ faults }) => faults),
		processor: tallies.reduce((total, { processor }) => total + processor, 0),
	};
}
