/** What a result tells the page it opens: which words answered, and to what question. */
import type { FoundWord } from '#search/highlights/found-words.ts';

/** Under which a result that is opened leaves its words in the tab's session storage. */
export const arrivalKey = 'leeseditie:gevonden';

export interface Arrival {
	/** Path of the page, base included, without an id. */
	readonly path: string;
	/** As typed. */
	readonly question: string;
	readonly words: readonly FoundWord[];
	/** Which of the marks was looked at last, from 0; absent where nobody stepped. */
	readonly at?: number;
}

/** What came for the page at `path`; nothing where it is meant for another page, or is no arrival. */
export function readArrival(value: unknown, path: string): Arrival | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { path: meant, question, words, at } = value as Partial<Record<keyof Arrival, unknown>>;
	if (meant !== path || typeof question !== 'string' || !Array.isArray(words)) return undefined;
	return { path, question, words: words.filter(isWord), ...(typeof at === 'number' ? { at } : {}) };
}

function isWord(value: unknown): value is FoundWord {
	return Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === 'string');
}
