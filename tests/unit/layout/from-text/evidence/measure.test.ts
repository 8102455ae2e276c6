import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaks, fits } from '#layout/from-text/evidence/measure.ts';

const MEASURE = 20_000;
const SIGMA = 100;

test('a line within the measure costs nothing, one beyond it more the further it goes', () => {
	assert.ok(fits(19_000, MEASURE, SIGMA) < 0.01);
	assert.ok(fits(20_100, MEASURE, SIGMA) > 1);
	assert.ok(fits(20_600, MEASURE, SIGMA) > fits(20_200, MEASURE, SIGMA));
});

test('a line may end where the next word would not have fitted', () => {
	assert.ok(breaks(20_750, 20_750, MEASURE, SIGMA) < 0.01);
});

test('a line that leaves room for the next word costs more the more room it leaves', () => {
	const little = breaks(19_750, 19_750, MEASURE, SIGMA);
	const much = breaks(9_750, 9_750, MEASURE, SIGMA);
	assert.ok(little > 2);
	assert.ok(much > little + 2);
});

test('where words are divided, room for a first syllable is doubtful, room for the whole word is worse', () => {
	const syllable = breaks(21_750, 19_650, MEASURE, SIGMA);
	const whole = breaks(19_250, 17_150, MEASURE, SIGMA);
	assert.ok(syllable > 0.5 && syllable < whole);
});
