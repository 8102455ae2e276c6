/**
 * Isotonic regression by pooling adjacent violators (Ayer et al., 1955): the values that never decrease and together lie
 * nearest to those wished for, in least squares.
 */
export function isotonic(wished: readonly number[]): number[] {
	const pools: { sum: number; size: number }[] = [];
	for (const value of wished) {
		let pool = { sum: value, size: 1 };
		let before = pools.at(-1);
		while (before && before.sum / before.size >= pool.sum / pool.size) {
			pool = { sum: before.sum + pool.sum, size: before.size + pool.size };
			pools.pop();
			before = pools.at(-1);
		}
		pools.push(pool);
	}
	return pools.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
}
