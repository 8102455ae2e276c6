import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readQuestions, withoutQuestion, withQuestion } from '#search/field/recent.ts';

describe('the recent questions', () => {
	it('have the last one first, each once, and no more than eight', () => {
		assert.deepEqual(withQuestion(['kade', 'haven'], ' Haven '), ['Haven', 'kade']);
		assert.deepEqual(withQuestion(['kade'], '  '), ['kade']);
		assert.equal(withQuestion(['1', '2', '3', '4', '5', '6', '7', '8'], 'kade').length, 8);
	});

	it('lose the one that is wiped', () => {
		assert.deepEqual(withoutQuestion(['kade', 'haven'], 'kade'), ['haven']);
	});

	it('are none where keeping is off or somebody else wrote there', () => {
		assert.equal(readQuestions(null), undefined);
		assert.equal(readQuestions('{"kade":1}'), undefined);
		assert.equal(readQuestions('{"kade'), undefined);
		assert.deepEqual(readQuestions('["kade",3]'), ['kade']);
	});
});
