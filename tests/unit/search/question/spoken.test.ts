import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spokenOf } from '#search/question/spoken.ts';

describe('spoken words', () => {
	const unspoken = (question: string) => {
		const words = question.split(' ');
		const spoken = spokenOf(words);
		return words.filter((_, at) => !spoken[at]).join(' ');
	};

	it('are those that a sentence could do without', () => {
		assert.equal(unspoken('kunt u mij vertellen waar de kade is'), 'u waar de kade is');
		assert.equal(unspoken('hoe zit het met de haven'), 'hoe het met de haven');
		assert.equal(unspoken('zeg hoe het zit met de haven'), 'hoe het met de haven');
		assert.equal(unspoken("goedemiddag ligt er zo'n kade"), 'ligt kade');
	});

	it('are none in a list of words, and none that tell something', () => {
		assert.equal(unspoken('kade vertellen'), 'kade vertellen');
		assert.equal(unspoken('wie zit zonder de haven'), 'wie zit zonder de haven');
	});
});
