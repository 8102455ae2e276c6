/** How many checks passed and failed: of a stage, or of all of them. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
}

/** The tally before anything ran. */
export const none: Tally = { passed: 0, failed: 0 };

/** Two tallies together. */
export function add(left: Tally, right: Tally): Tally {
	return { passed: left.passed + right.passed, failed: left.failed + right.failed };
}
