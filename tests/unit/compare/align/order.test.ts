import assert from 'node:assert/strict';
import { it } from 'node:test';
import { outOfOrder } from '#compare/align/order.ts';
import { type Pair, startAlignment } from '#compare/align/side.ts';

/**
 * Pairs of one word each; the word at place `n` of the print stands at place `order[n]` of the conversion.
 */
function moved(lengths: readonly number[], order: readonly number[]): number[] {
	const letters = lengths.map((length) => {
		const text = 'x'.repeat(length);
		return { text, key: text, printed: text, free: undefined };
	});
	const alignment = startAlignment(letters, letters);
	const pairs = order.map(
		(place, at): Pair => ({
			print: { start: at, end: at + 1 },
			conversion: { start: place, end: place + 1 },
		}),
	);
	alignment.pairs.push(...pairs);
	const out = outOfOrder(alignment);
	return pairs.flatMap((pair, at) => (out.has(pair) ? [at] : []));
}

it('nothing is out of order where both have one order', () => {
	assert.deepEqual(moved([5, 5, 5], [0, 1, 2]), []);
});

it('the fewest letters are out of order, not the fewest pairs', () => {
	assert.deepEqual(moved([40, 5, 5, 5], [3, 0, 1, 2]), [1, 2, 3]);
	assert.deepEqual(moved([4, 5, 5, 5], [3, 0, 1, 2]), [0]);
});
