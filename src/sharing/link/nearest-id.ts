/** Which id of a page is nearest to one that it does not have. */

/**
 * Of ids that differ in their last number only, the one with the nearest number, the lower of two.
 * @example `nearestId('p41-99', ['p41-5', 'p41-7'])` is `p41-7`.
 * @returns `undefined` where no id begins alike.
 */
export function nearestId(id: string, ids: readonly string[]): string | undefined {
	const [, stem, number] = /^(.*-)(\d+)$/.exec(id) ?? [];
	if (stem === undefined) return undefined;
	const away = (other: string): number => Math.abs(Number(other.slice(stem.length)) - Number(number));
	return ids
		.filter((other) => other.startsWith(stem) && /^\d+$/.test(other.slice(stem.length)))
		.sort(
			(one, other) =>
				away(one) - away(other) || Number(one.slice(stem.length)) - Number(other.slice(stem.length)),
		)[0];
}
