import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { distance } from '#search/text/distance.ts';
import { slipsBetween } from '#search/text/misspelling.ts';

describe('a near spelling', () => {
	it('is a slip or two in a long word', () => {
		assert.equal(slipsBetween('terorisme', 'terrorisme'), 1);
		assert.equal(slipsBetween('samenwreking', 'samenwerking'), 1);
		assert.equal(slipsBetween('toezichtrapport', 'toezichtsrapport'), 1);
	});

	it('never crosses a change of sense', () => {
		for (const [typed, word] of [
			['onmogelijk', 'mogelijk'],
			['mogelijk', 'onmogelijk'],
			['onbeperkt', 'beperkt'],
			['ontwikkeld', 'wikkeld'],
			['2015', '2014'],
			['wiv2003', 'wiv2002'],
		] as const) {
			assert.equal(slipsBetween(typed, word), undefined, `${typed} for ${word}`);
		}
	});

	it('is no short word, and no word that only goes on after another', () => {
		assert.equal(slipsBetween('dien', 'dient'), undefined);
		assert.equal(slipsBetween('terrorismeqx', 'terrorisme'), undefined);
	});
});

describe('the distance of two words', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

	it('is the same both ways, and nothing only between a word and itself', () => {
		fc.assert(
			fc.property(word, word, (one, other) => {
				assert.equal(distance(one, other, 9), distance(other, one, 9));
				assert.equal(distance(one, other, 9) === 0, one === other);
			}),
		);
	});
});
