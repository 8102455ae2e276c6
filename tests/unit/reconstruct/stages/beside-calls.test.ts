import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Change } from '#edition/model.ts';
import { besideCalls } from '#reconstruct/stages/beside-calls.ts';
import type { PlacedCall } from '#reconstruct/stages/calls.ts';

/** The changes of `x 2 + y 2 , and` that are left of one, with the second 2 as a call. */
function left(rule: Change['rule'], start: number, end: number, reading: string) {
	const text = 'x 2 + y 2 , and';
	const spans = [{ line: 7, start, end }];
	const change = {
		class: 'normalization',
		rule,
		spans,
		diplomatic: text.slice(start, end),
		reading,
		lemma: '',
	};
	const call = { label: '2', line: 7, at: 7, span: { line: 7, start: 8, end: 9 } };
	return besideCalls([change as Change], [call as PlacedCall], 7).map(({ spans: [span], diplomatic }) => [
		span?.start,
		diplomatic,
	]);
}

it('the gap before a comma begins behind a call that stands in it', () => {
	assert.deepEqual(left('gap-before-punctuation', 7, 11, ','), [[9, ' ,']]);
});

it('a call between two words is no white space', () => {
	assert.deepEqual(left('white-space', 7, 10, ' '), []);
	assert.deepEqual(left('white-space', 9, 10, ' '), [[9, ' ']]);
});
