/** A readable stretch of a text around its matches, in pieces that are marked or not. */
import type { Match } from '#search/answer/match.ts';

export interface ExcerptPiece {
	readonly text: string;
	readonly marked: boolean;
}

/** Characters of an excerpt: about three lines on a phone, two on a desk. */
const length = 190;

/** Stretches of an excerpt, at most: more are no sentence any more. */
const mostStretches = 3;

/**
 * The whole of a short text; of a longer one the stretch with most terms, then most matches, cut between
 * words, with an ellipsis where something is left out. Where it has not all that answered, shorter stretches
 * that have it together.
 */
export function excerptOf(text: string, matches: readonly Match[], size = length): readonly ExcerptPiece[] {
	const pieces: ExcerptPiece[] = [];
	const add = (piece: string, marked: boolean) => {
		if (piece !== '') pieces.push({ text: piece, marked });
	};
	let at = 0;
	for (const [start, end] of stretches(text, matches, size)) {
		if (start > 0) add(at === 0 ? '…\u00A0' : '\u00A0… ', false);
		at = start;
		for (const match of matches) {
			if (match.end <= at || match.start >= end) continue;
			add(text.slice(at, Math.max(at, match.start)), false);
			add(text.slice(Math.max(at, match.start), Math.min(end, match.end)), true);
			at = Math.min(end, match.end);
		}
		add(text.slice(at, end), false);
		at = end;
	}
	add(at < text.length ? '\u00A0…' : '', false);
	return pieces;
}

type Stretch = readonly [start: number, end: number];

/** In the order of the text; none overlap. */
function stretches(text: string, matches: readonly Match[], size: number): readonly Stretch[] {
	if (text.length <= size * 1.2) return [[0, text.length]];
	const one = stretch(text, matches, size);
	if (lackedBy([one], matches).length === 0) return [one];
	const found: Stretch[] = [];
	let lacking = matches;
	while (lacking.length > 0 && found.length < mostStretches) {
		found.push(stretch(text, lacking, Math.floor(size / 2)));
		lacking = lackedBy(found, matches);
	}
	found.sort(([a], [b]) => a - b);
	const merged: [start: number, end: number][] = [];
	for (const [start, end] of found) {
		const before = merged.at(-1);
		if (before && start <= before[1] + 1) before[1] = Math.max(before[1], end);
		else merged.push([start, end]);
	}
	return merged;
}

/** The matches of the terms that no stretch has. */
function lackedBy(found: readonly Stretch[], matches: readonly Match[]): readonly Match[] {
	const seen = new Set(
		matches
			.filter((match) => found.some(([start, end]) => match.start >= start && match.end <= end))
			.map(({ term }) => term),
	);
	return matches.filter(({ term }) => !seen.has(term));
}

function stretch(text: string, matches: readonly Match[], size: number): Stretch {
	const [first] = matches;
	let best = { start: first?.start ?? 0, end: first?.end ?? 0, worth: Number.NEGATIVE_INFINITY };
	for (const [index, { start }] of matches.entries()) {
		const inside = matches.slice(index).filter((match) => match.end <= start + size * 0.8);
		const worth = worthOf(inside, start);
		if (worth > best.worth) best = { start, end: inside.at(-1)?.end ?? start, worth };
	}
	// Some words before the first match, so that it does not stand without its sentence; the rest after the
	// last.
	const lead = Math.max(0, best.start - Math.max(30, Math.floor((size - (best.end - best.start)) / 2)));
	const start = lead === 0 ? 0 : wordStart(text, sentenceStart(text, lead, best.start));
	const stop = Math.max(best.end, start + size);
	return [start, stop >= text.length ? text.length : sentenceEnd(text, best.end, wordEnd(text, stop))];
}

/** More terms first, then all of them nearer together, then more matches. */
function worthOf(inside: readonly Match[], start: number): number {
	const seen = new Set<number>();
	let reach = 0;
	for (const match of inside) {
		if (seen.has(match.term)) continue;
		seen.add(match.term);
		reach = match.end - start;
	}
	// Lengths of words are no distance: only what is more than two words apart counts.
	return seen.size * 10_000 - Math.floor(reach / 30) * 100 + inside.length;
}

/**
 * A sentence that begins between `from` and `before` is a better beginning than the middle of the one before
 * it.
 */
function sentenceStart(text: string, from: number, before: number): number {
	const found = /[.?!]\s+(?=\p{Lu})/u.exec(text.slice(from, before));
	return found ? from + found.index + found[0].length : from;
}

/**
 * The end of a last sentence that closes shortly before `at`, so that no first word of the next one dangles.
 */
function sentenceEnd(text: string, from: number, at: number): number {
	const earliest = Math.max(from, at - 24);
	const found = /[.?!](?=\s+\p{Lu})/u.exec(text.slice(earliest, at));
	return found ? earliest + found.index + 1 : at;
}

function wordStart(text: string, at: number): number {
	if (/\s/.test(text[at - 1] ?? ' ')) return at;
	const space = text.slice(at).search(/\s/);
	return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
	const space = text.slice(at).search(/\s/);
	return space < 0 ? text.length : at + space;
}
