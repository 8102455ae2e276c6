/** Two texts, word by word: what they share, what only the one has, and what only the other. */
import { diffArrays } from 'diff';

export interface WordChange {
	readonly kind: 'same' | 'published' | 'made';
	/** Letters, white space and marks ({@link import('#proof/marks.ts')}); `…` where shared words were left out. */
	readonly text: string;
}

/** Shared words shown at either side of a difference, in tokens: a word and a space are two. */
const AROUND = 14;

/** Differences beyond this many tokens are shown as one: nobody reads them word by word. */
const MOST = 3_000;

const tokens = (text: string): string[] => text.match(/\0[^\0]*\0|[\p{L}\p{M}\p{N}]+|\s|[^\0]/gu) ?? [];

/** Shared words, without those far from a difference. */
function shortened(words: readonly string[], first: boolean, last: boolean): string {
	if (words.length <= 2 * AROUND + 2) return words.join('');
	const head = first ? '' : words.slice(0, AROUND).join('');
	const tail = last ? '' : words.slice(-AROUND).join('');
	return `${head}${head === '' ? '' : ' '}…${tail === '' ? '' : ' '}${tail}`;
}

export function wordDiff(published: string, made: string): WordChange[] {
	const changes = diffArrays(tokens(published), tokens(made), { maxEditLength: MOST });
	if (!changes) {
		return [
			{ kind: 'published', text: published },
			{ kind: 'made', text: made },
		];
	}
	return changes.map(({ value, added, removed }, index): WordChange => {
		if (removed) return { kind: 'published', text: value.join('') };
		if (added) return { kind: 'made', text: value.join('') };
		return { kind: 'same', text: shortened(value, index === 0, index === changes.length - 1) };
	});
}
