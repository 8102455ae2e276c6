import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedParts, partsOf } from '#edition/parts.ts';

const numbers = (length: number) => Array.from({ length }, (_, at) => at + 1);
const itemsOf = <Item>(parts: readonly { readonly items: readonly Item[] }[]) =>
	parts.map(({ items }) => items);

describe('a list in parts', () => {
	it('is one part where it has room, and where it is empty', () => {
		assert.deepEqual(partsOf(numbers(3), 3), [{ number: 1, items: [1, 2, 3] }]);
		assert.deepEqual(partsOf([], 3), [{ number: 1, items: [] }]);
	});

	it('has every item once, in order, and no part with more than there is room for', () => {
		assert.deepEqual(itemsOf(partsOf(numbers(7), 3)), [[1, 2, 3], [4, 5, 6], [7]]);
	});

	it('keeps what stands in a part when it grows at its end', () => {
		const [before, after] = [partsOf(numbers(7), 3), partsOf(numbers(11), 3)];
		assert.deepEqual(after.slice(0, 2), before.slice(0, 2));
	});

	it('begins a part with a letter, where one begins in the second half of the part before', () => {
		const letters = (item: string, before: string) => item[0] !== before[0];
		const parts = (words: readonly string[]) => itemsOf(partsOf(words, 3, letters));
		assert.deepEqual(parts(['aa', 'ab', 'ba', 'bb']), [
			['aa', 'ab'],
			['ba', 'bb'],
		]);
		assert.deepEqual(parts(['aa', 'ba', 'bb', 'bc']), [['aa', 'ba', 'bb'], ['bc']]);
	});
});

describe('the row of parts', () => {
	const row = (length: number, at: number) =>
		namedParts(partsOf(numbers(length), 1), at).map((part) => part?.number);

	it('names the parts around the one in hand, the first and the last', () => {
		assert.deepEqual(row(3, 1), [1, 2, 3]);
		assert.deepEqual(row(20, 10), [1, undefined, 8, 9, 10, 11, 12, undefined, 20]);
		assert.deepEqual(row(20, 3), [1, 2, 3, 4, 5, undefined, 20]);
	});
});
