/**
 * Isotonic regression by pooling adjacent violators (Ayer et al., 1955), with a loss that is told by its quantile: the values
 * that never decrease and together cost least, where a unit too little costs `under` and a unit too much costs 1.
 */

/** @returns of all that cost least, the largest. */
export function isotonic(wished: readonly number[], under: number): number[] {
	const pools: { values: readonly number[]; level: number }[] = [];
	for (const value of wished) {
		let pool = { values: [value], level: value };
		let before = pools.at(-1);
		while (before && before.level >= pool.level) {
			const values = [...before.values, ...pool.values].sort((one, other) => one - other);
			const at = Math.min(values.length - 1, Math.floor((values.length * under) / (under + 1)));
			pool = { values, level: values[at] ?? value };
			pools.pop();
			before = pools.at(-1);
		}
		pools.push(pool);
	}
	return pools.flatMap(({ values, level }) => values.map(() => level));
}
