/** The address of a list that looks most like one that was asked for. */

/** Share of letter pairs two strings must have in common before one is offered for the other. */
const ENOUGH = 0.45;

const pairs = (text: string): string[] =>
	Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/**
 * Likeness of two strings by their letter pairs (Sørensen–Dice), from 0 to 1.
 * @example likeness('ct-infobox', 'ctinfobox') // 0.82…
 */
export function likeness(one: string, other: string): number {
	const left = pairs(one.toLowerCase());
	const right = pairs(other.toLowerCase());
	if (left.length === 0 || right.length === 0) return 0;
	const rest = [...right];
	const shared = left.filter((pair) => {
		const at = rest.indexOf(pair);
		if (at >= 0) rest.splice(at, 1);
		return at >= 0;
	}).length;
	return (2 * shared) / (left.length + right.length);
}

/** @returns the index of the likest path, `undefined` where none is like enough. */
export function nearestLink(asked: string, paths: readonly string[]): number | undefined {
	const last = (path: string): string => path.split('/').filter(Boolean).at(-1) ?? '';
	const scores = paths.map((path) => likeness(last(asked), last(path)));
	const best = Math.max(...scores, 0);
	return best >= ENOUGH ? scores.indexOf(best) : undefined;
}
