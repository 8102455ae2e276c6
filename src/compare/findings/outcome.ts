/** What aligning two texts gave, and what findings are made of. */
import type { Aligned } from '#compare/align/align.ts';
import type { Altered } from '#compare/align/altered.ts';
import type { Alignment, Pair } from '#compare/align/side.ts';
import type { Finding } from '#compare/model.ts';
import type { Texts } from '#compare/texts.ts';

export interface Outcome {
	readonly texts: Texts;
	readonly aligned: Aligned;
	readonly furniture: Alignment;
	readonly altered: readonly Altered[];
	readonly moved: ReadonlySet<Pair>;
}

/** A finding, and the word of the print it stands at, by which findings are put in order. */
export interface Placed extends Finding {
	readonly place: number;
}

/** A stretch of words; `end` exclusive. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** Words told before a finding. */
const BEFORE = 5;

const told = (words: readonly { readonly text: string }[]): string => words.map(({ text }) => text).join(' ');

/** What is told of a stretch of the print. */
export function printedAt({ texts }: Outcome, { start, end }: Stretch) {
	const { words, pages } = texts.text;
	const word = words[start];
	return {
		place: start,
		page: pages[start] ?? 0,
		line: word?.line ?? 0,
		block: word?.kind ?? ('paragraph' as const),
		printed: told(words.slice(start, end)),
		before: told(words.slice(Math.max(0, start - BEFORE), start)),
	};
}

/** What is told of a stretch of the conversion. */
export function convertedAt({ texts }: Outcome, { start, end }: Stretch) {
	const { words, partOf } = texts.conversion;
	return {
		converted: told(words.slice(start, end)),
		before: told(words.slice(Math.max(0, start - BEFORE), start)),
		at: { part: partOf(start), line: words[start]?.line ?? 0 },
	};
}

/** Stretches of neighbouring words that `has` holds of, parted where `parts` holds between two. */
export function stretchesOf(
	length: number,
	has: (word: number) => boolean,
	parts: (word: number) => boolean = () => false,
): Stretch[] {
	const found: Stretch[] = [];
	let start = -1;
	for (let word = 0; word <= length; word += 1) {
		const own = word < length && has(word);
		if (start >= 0 && (!own || parts(word))) {
			found.push({ start, end: word });
			start = -1;
		}
		if (own && start < 0) start = word;
	}
	return found;
}

/** Whether each word of `length` is in one of the stretches. */
export function markOf(length: number, stretches: readonly Stretch[]): Uint8Array {
	const mark = new Uint8Array(length);
	for (const { start, end } of stretches) mark.fill(1, start, end);
	return mark;
}
