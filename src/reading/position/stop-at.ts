/** Which stop of a long run a key leads to, by the index of the one that has the focus. */

/**
 * @param key as `KeyboardEvent.key` names it.
 * @param count stops in the run.
 * @param heads indexes of the stops at headings, in order; Page Up and Page Down go from one to the next.
 * @returns `undefined` for a key that leads nowhere; the page has that one for itself.
 */
export function stopAt(key: string, at: number, count: number, heads: readonly number[]): number | undefined {
	switch (key) {
		case 'ArrowDown':
			return Math.min(at + 1, count - 1);
		case 'ArrowUp':
			return Math.max(at - 1, 0);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		case 'PageDown':
			return heads.length === 0 ? undefined : (heads.find((head) => head > at) ?? count - 1);
		case 'PageUp':
			return heads.length === 0 ? undefined : (heads.findLast((head) => head < at) ?? 0);
		default:
			return undefined;
	}
}
