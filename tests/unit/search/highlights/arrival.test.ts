import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readArrival } from '#search/highlights/arrival.ts';

const left = { path: '/haven/', question: 'kade', words: [['haven', 'kade', '']] };

describe('what a result tells the page it opens', () => {
	it('is read where it is meant for this page', () => {
		assert.deepEqual(readArrival(left, '/haven/'), left);
		assert.deepEqual(readArrival({ ...left, at: 2 }, '/haven/'), { ...left, at: 2 });
		assert.equal(readArrival(left, '/werf/'), undefined);
	});

	it('is nothing where somebody else wrote it', () => {
		for (const other of [undefined, null, 'kade', {}, { ...left, words: 'kade' }, { ...left, question: 3 }])
			assert.equal(readArrival(other, '/haven/'), undefined);
		assert.deepEqual(
			readArrival(
				{
					...left,
					words: [
						['a', 'b'],
						[1, 2, 3],
					],
				},
				'/haven/',
			)?.words,
			[],
		);
	});
});
