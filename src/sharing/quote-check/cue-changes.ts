/**
 * The cues, words that can turn the sense, that a quotation leaves out, puts in, or has cut off around it.
 */

import { fold } from '#sharing/alignment/tokens.ts';
import { type Cue, cuesIn } from '#sharing/quote-check/cues.ts';
import type { CueChanges, Part, Piece, QuotedPlace } from '#sharing/quote-check/finding.ts';

/**
 * Words beside a quotation, in which a number, a name or a limit is told; a negation is told in all of the
 * sentence.
 */
const BESIDE = 3;

/**
 * Of a text left out that is longer, only what stands near the words that are quoted; its negations are told
 * wherever they stand.
 */
const LONG = 60;

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/**
 * What the sentences around words hold and the quotation has not; of more than one place, what all of them
 * have.
 */
export function cuesCutOff(places: readonly Pick<QuotedPlace, 'before' | 'behind'>[]): Cue[] {
	const [first = [], ...others] = places.map(({ before, behind }) =>
		unique([...beside(before, -BESIDE), ...beside(behind, BESIDE)]),
	);
	return first.filter((one) => others.every((other) => other.some((same) => isSame(one, same))));
}

/** @param near from the end where it is negative. */
function beside(rest: string, near: number): Cue[] {
	const all = cuesIn(rest, near < 0);
	const some = near < 0 ? words(rest).slice(near) : words(rest).slice(0, near);
	const close = cuesIn(some.join(' '), near < 0 && some.length === words(rest).length);
	return all.filter((one) => one.weight === 'negation' || close.some((same) => isSame(one, same)));
}

/** What stands before the first of several pieces and behind the last. */
export function cuesCutOffPieces(pieces: readonly (Piece | string)[]): Cue[] {
	const [first, last] = [pieces[0], pieces.at(-1)];
	const before = first === undefined || typeof first === 'string' ? '' : first.place.before;
	const behind = last === undefined || typeof last === 'string' ? '' : last.place.behind;
	return cuesCutOff([{ before, behind }]);
}

/** What stands in the text between pieces that follow each other. */
export function cuesOmitted(pieces: readonly (Piece | string)[]): Cue[] {
	return unique(
		pieces.flatMap((piece) => {
			if (typeof piece === 'string' || piece.omitted === undefined) return [];
			const all = words(piece.omitted);
			const told = cuesIn(piece.omitted);
			if (all.length <= LONG) return told;
			const near = cuesIn([...all.slice(0, LONG / 4), ...all.slice(-LONG / 4)].join(' '));
			return told.filter((one) => one.weight === 'negation' || near.some((same) => isSame(one, same)));
		}),
	);
}

/**
 * What is only in the quotation, and what only in the text; words that both have in another place are not
 * told.
 * @param between cues of what stands between its pieces.
 */
export function cueChanges(
	parts: readonly Part[],
	cutOff: readonly Cue[],
	between: readonly Cue[] = [],
): CueChanges {
	const of = (kind: Part['kind']): Cue[] =>
		unique(parts.flatMap((part, at) => (part.kind === kind ? cuesIn(part.text, opens(parts, at)) : [])));
	const [inserted, omitted] = [of('quote'), of('text')];
	const only = (some: readonly Cue[], others: readonly Cue[]) =>
		some.filter((one) => !others.some((other) => isSame(one, other)));
	return {
		inserted: only(inserted, omitted),
		omitted: unique([...only(omitted, inserted), ...between]),
		cutOff,
	};
}

/** Whether a part begins a sentence. */
function opens(parts: readonly Part[], at: number): boolean {
	const before = parts
		.slice(0, at)
		.filter(({ kind }) => kind === 'same')
		.map(({ text }) => text)
		.join('');
	return !/[\p{L}\p{N}]/u.test(before) || /[.?!]["'’”)]*\s*$/u.test(before);
}

const isSame = (one: Cue, other: Cue): boolean => fold(one.text) === fold(other.text);

const unique = (all: readonly Cue[]): Cue[] =>
	all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
