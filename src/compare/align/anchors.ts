/**
 * Anchors, as in patience diff: runs of words that stand once in each text. Most of a text is found by them,
 * wherever it stands, in time that grows with its length alone.
 */
import { gramsOf } from '#compare/align/grams.ts';
import { grow } from '#compare/align/grow.ts';
import type { Alignment, Side } from '#compare/align/side.ts';

/** Long runs first: they are the surest, and what they pair cannot mislead the shorter ones. */
const SIZES = [8, 4];

const TWICE = -1;

function once(side: Side, size: number): Map<number, number> {
	const starts = new Map<number, number>();
	for (const [start, hash] of gramsOf(side, size)) starts.set(hash, starts.has(hash) ? TWICE : start);
	return starts;
}

export function pairAnchors(alignment: Alignment): void {
	for (const size of SIZES) {
		const theirs = once(alignment.conversion, size);
		for (const [hash, start] of once(alignment.print, size)) {
			const other = theirs.get(hash);
			if (start !== TWICE && other !== undefined && other !== TWICE) grow(alignment, start, other);
		}
	}
}
