import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inShards, shardOf } from '#search/index/shards.ts';

const entries = ['aan', 'haven', 'kade', 'kademuur', 'loods'].map((word) => [word, word.length] as const);

describe('shards', () => {
	it('hold each entry once, in order, where the first words say', () => {
		const { begins, shards } = inShards(entries, 8, (word) => word.length);
		assert.deepEqual(begins, ['', 'kade', 'loods']);
		assert.deepEqual(shards.flat(), entries);
		for (const [word, value] of entries) {
			assert.deepEqual(
				shards[shardOf(word, begins)]?.find(([one]) => one === word),
				[word, value],
			);
		}
	});

	it('have a place for every word, also for one before all others', () => {
		assert.equal(shardOf('0', ['', 'kade']), 0);
		assert.equal(shardOf('kadd', ['', 'kade']), 0);
		assert.equal(shardOf('zee', ['', 'kade']), 1);
	});

	it('are one where there is little, or nothing', () => {
		assert.equal(inShards(entries, 1000, (word) => word.length).shards.length, 1);
		assert.deepEqual(
			inShards([], 8, () => 1),
			{ begins: [''], shards: [[]] },
		);
	});
});
