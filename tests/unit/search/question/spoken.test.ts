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
		assert.equal(unspoken('kunt u mij vertellen waar de kade is'), 'kunt u waar de kade is');
		assert.equal(unspoken('hoe zit het met de haven'), 'hoe het met de haven');
		assert.equal(unspoken('zeg hoe het zit met de haven'), 'hoe het met de haven');
		assert.equal(unspoken("goedemiddag ligt er zo'n kade"), 'ligt kade');
	});

	it('are the verbs of asking where somebody asks or is asked, and not where it is told what somebody does', () => {
		assert.equal(unspoken('mag ik vragen waar de kade ligt'), 'mag ik waar de kade ligt');
		assert.equal(unspoken('mag de minister vragen stellen'), 'mag de minister vragen stellen');
		assert.equal(unspoken('ik snap niet wat een kade is'), 'ik wat een kade is');
		assert.equal(unspoken('leg uit waar de kade ligt'), 'uit waar de kade ligt');
	});

	it('are none in a list of words, and none that tell something', () => {
		assert.equal(unspoken('kade vertellen'), 'kade vertellen');
		assert.equal(unspoken('wie zit zonder de haven'), 'wie zit zonder de haven');
	});
});
