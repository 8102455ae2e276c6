/** Edit distance of two texts in words: insertions, deletions and substitutions, each 1. */
export function wordDistance(a: readonly string[], b: readonly string[]): number {
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let before = Array.from({ length: b.length - start + 1 }, (_, i) => i);
	for (let i = start; i < a.length; i++) {
		const row = [i - start + 1];
		for (let j = start; j < b.length; j++) {
			const at = j - start;
			const same = a[i] === b[j] ? 0 : 1;
			row.push(
				Math.min((before[at] as number) + same, (before[at + 1] as number) + 1, (row[at] as number) + 1),
			);
		}
		before = row;
	}
	return before.at(-1) ?? 0;
}
