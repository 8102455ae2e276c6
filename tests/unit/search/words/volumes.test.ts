import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inVolumes, volumeOf } from '#search/words/volumes.ts';

const entries = ['aan', 'haven', 'kade', 'kademuur', 'loods'].map((word) => [word, word.length] as const);

describe('volumes', () => {
	it('hold each entry once, in order, where the first words say', () => {
		const { begins, volumes } = inVolumes(entries, 8, (word) => word.length);
		assert.deepEqual(begins, ['', 'kade', 'loods']);
		assert.deepEqual(volumes.flat(), entries);
		for (const [word, value] of entries) {
			assert.deepEqual(
				volumes[volumeOf(word, begins)]?.find(([one]) => one === word),
				[word, value],
			);
		}
	});

	it('have a place for every word, also for one before all others', () => {
		assert.equal(volumeOf('0', ['', 'kade']), 0);
		assert.equal(volumeOf('kadd', ['', 'kade']), 0);
		assert.equal(volumeOf('zee', ['', 'kade']), 1);
	});

	it('are one where there is little, or nothing', () => {
		assert.equal(inVolumes(entries, 1000, (word) => word.length).volumes.length, 1);
		assert.deepEqual(
			inVolumes([], 8, () => 1),
			{ begins: [''], volumes: [[]] },
		);
	});
});
