/**
 * Of the places of each part of a quotation, those that follow each other most closely: short parts stand at
 * many.
 */
import type { Match } from '#sharing/quote-check/match-at.ts';

/** Words that going back costs more than going on. */
const BACK = 100_000;

/** Places of a part that are tried. */
const MOST = 60;

interface Path {
	readonly match: Match;
	readonly cost: number;
	readonly before: Path | undefined;
}

/** @returns one place a part; `undefined` where it has none. */
export function nearestMatches(places: readonly (readonly Match[])[]): (Match | undefined)[] {
	let paths: Path[] = [];
	for (const some of places) {
		if (some.length === 0) continue;
		const from = paths;
		paths = some.slice(0, MOST).map((match) => {
			const tried = from.map((before): Path => {
				const words = match.start - before.match.end;
				return { match, before, cost: before.cost + (words < 0 ? BACK - words : words) };
			});
			return tried.reduce<Path>(
				(one, other) => (other.cost < one.cost ? other : one),
				tried[0] ?? { match, cost: 0, before: undefined },
			);
		});
	}
	let path = paths.reduce<Path | undefined>(
		(one, other) => (one && one.cost <= other.cost ? one : other),
		undefined,
	);
	return places
		.toReversed()
		.map((some) => {
			if (some.length === 0) return undefined;
			const { match } = path ?? {};
			path = path?.before;
			return match;
		})
		.reverse();
}
