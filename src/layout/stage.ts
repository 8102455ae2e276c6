/**
 * An algorithm as a list of named stages: what it does can be read in one place, and what each stage changed
 * can be shown.
 */

/** One stage. It changes nothing: it says which parts of the state are other ones after it. */
export interface Stage<State> {
	/** Short, as a file name: `heading-levels`. */
	readonly name: string;
	/** One sentence. */
	readonly does: string;
	readonly run: (state: State) => Partial<State>;
}

/** Told after each stage, with what it changed. */
export type Watch<State> = (stage: Stage<State>, changed: Partial<State>, before: State) => void;

/** Runs stages one after the other. */
export function runStages<State extends object>(
	stages: readonly Stage<State>[],
	start: State,
	watch?: Watch<State>,
): State {
	let state = start;
	for (const stage of stages) {
		const changed = stage.run(state);
		watch?.(stage, changed, state);
		state = { ...state, ...changed };
	}
	return state;
}
