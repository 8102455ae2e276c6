/**
 * The state of one search field: what was asked last and how it stands. Answers come back in any order; only
 * the one to the last question may change anything.
 */
import type { Answer } from '#search/answer/answer.ts';

/** As it stands in `data-search-state`. */
export type SearchState = 'busy' | 'done' | 'none' | 'error';

export interface Conversation {
	/** Number of the last question. */
	readonly ticket: number;
	readonly typed: string;
	readonly state: SearchState;
	/** The answer on show: to this question, or to the one before while `state` is `busy`. */
	readonly answer: Answer;
}

export const begin: Conversation = { ticket: 0, typed: '', state: 'none', answer: { kind: 'empty' } };

/** A question was typed. */
export function asked(before: Conversation, typed: string): Conversation {
	return { ...before, ticket: before.ticket + 1, typed, state: 'busy' };
}

/** An answer arrived; `before` itself when it answers an older question. */
export function answered(before: Conversation, ticket: number, answer: Answer): Conversation {
	if (ticket !== before.ticket) return before;
	return { ...before, answer, state: answer.kind === 'found' ? 'done' : 'none' };
}

/** The index did not answer; `before` itself when an older question was asked. */
export function failed(before: Conversation, ticket: number): Conversation {
	return ticket === before.ticket ? { ...before, answer: { kind: 'empty' }, state: 'error' } : before;
}
