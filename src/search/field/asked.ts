/** What stood in the dialog when a result was opened from it, so that the way back leads to it. */
import type { Choice } from '#search/field/filters.ts';

/** Under which the state of an entry of the history keeps it. */
export const askedKey = 'leeseditie:vraag';

export interface Asked {
	/** As typed. */
	readonly question: string;
	readonly choice: Choice;
	/** Whether all places were asked for, and not only the first. */
	readonly whole: boolean;
	/** Address of the result that was opened. */
	readonly opened: string;
	/** Whether it was opened from the field, with the keyboard. */
	readonly fromField: boolean;
	/** Pixels that the answers were scrolled. */
	readonly scrolled: number;
}

/** What a state of the history has kept, or nothing. */
export function readAsked(value: unknown): Asked | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { question, choice, whole, opened, fromField, scrolled } = value as Partial<
		Record<keyof Asked, unknown>
	>;
	if (typeof question !== 'string' || typeof choice !== 'object' || choice === null) return undefined;
	const { kind, section } = choice as Partial<Record<keyof Choice, unknown>>;
	if ((kind !== 'all' && kind !== 'text' && kind !== 'notes') || typeof section !== 'string')
		return undefined;
	if (typeof opened !== 'string' || typeof scrolled !== 'number') return undefined;
	return {
		question,
		choice: { kind, section },
		whole: whole === true,
		opened,
		fromField: fromField === true,
		scrolled,
	};
}
