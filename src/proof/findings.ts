import type { Difference } from './difference.ts';
import type { Step, StepName } from './report.ts';

/** Gathers what each step says; a step that says nothing did not run. */
export class Findings {
	readonly differences: Difference[] = [];
	/** SHA-256 of each file that was checked, by its published path. */
	readonly digests: [string, string][] = [];
	private readonly steps = new Map<StepName, Step>();

	/** Ends a step with what it found. */
	end(name: StepName, count: number, found: readonly Difference[]): void {
		for (const difference of found) this.differences.push(difference);
		this.steps.set(name, { name, count, outcome: found.length > 0 ? 'different' : 'same' });
	}

	skip(name: StepName, why: NonNullable<Step['why']>): void {
		this.steps.set(name, { name, count: 0, outcome: 'not-run', why });
	}

	/** In order; `wanted` that were never reached wait for `needs`. */
	all(wanted: readonly StepName[], needs: StepName): Step[] {
		return wanted.map(
			(name) =>
				this.steps.get(name) ?? { name, count: 0, outcome: 'not-run', why: { kind: 'needs', step: needs } },
		);
	}
}
