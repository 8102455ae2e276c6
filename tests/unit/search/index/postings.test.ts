import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numbersOf, postingShards, postingsOf, stepsOf } from '#search/index/postings.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { shardOf } from '#search/index/shards.ts';

const records = ['De kade-muur, de Kade.', 'Eén muur', 'Kade'].map((text) => ({ text }) as SearchRecord);
const postings = postingsOf(records);

describe('the records of each word', () => {
	it('are told once and in order, of words with a hyphen whole and in parts', () => {
		assert.deepEqual(Object.fromEntries(postings), {
			de: [0],
			kademuur: [0],
			kade: [0, 2],
			muur: [0, 1],
			een: [1],
		});
	});

	it('are in the file that the first words say', () => {
		const { begins, files } = postingShards(postings, 20);
		assert.ok(files.length > 1);
		for (const [word, numbers] of postings) {
			assert.deepEqual(numbersOf(files[shardOf(word, begins)]?.[word] ?? []), numbers);
		}
	});

	it('are written as steps', () => {
		assert.deepEqual(stepsOf([3, 4, 9]), [3, 1, 5]);
		assert.deepEqual(numbersOf([3, 1, 5]), [3, 4, 9]);
		assert.deepEqual([stepsOf([]), numbersOf([])], [[], []]);
	});
});
