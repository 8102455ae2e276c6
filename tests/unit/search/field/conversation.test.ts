import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer } from '#search/answer/answer.ts';
import { answered, asked, begin, failed } from '#search/field/conversation.ts';

const found: Answer = { kind: 'found', hits: [], more: false, near: [], begun: [], partial: false };
const absent: Answer = { kind: 'absent', absent: ['x'], present: [], nearest: [], instead: undefined };

describe('the state of a search field', () => {
	it('is busy after a question, and done or none by its answer', () => {
		const one = asked(begin, 'kade');
		assert.equal(one.state, 'busy');
		assert.equal(answered(one, one.ticket, found).state, 'done');
		assert.equal(answered(one, one.ticket, absent).state, 'none');
		assert.equal(answered(one, one.ticket, { kind: 'too-long', length: 10_000 }).state, 'none');
	});

	it('is never changed by the answer to an older question', () => {
		const one = asked(begin, 'kad');
		const two = asked(one, 'kade');
		assert.equal(answered(two, one.ticket, found), two);
		assert.equal(failed(two, one.ticket), two);
		const settled = answered(two, two.ticket, absent);
		assert.equal(answered(settled, one.ticket, found), settled);
	});

	it('shows the last answer while the next is on its way', () => {
		const one = asked(begin, 'kad');
		const two = asked(answered(one, one.ticket, found), 'kade');
		assert.equal(two.state, 'busy');
		assert.equal(two.answer, found);
	});

	it('is an error, with nothing of an older answer, when the index fails', () => {
		const one = asked(begin, 'kad');
		const two = asked(answered(one, one.ticket, found), 'kade');
		assert.deepEqual(failed(two, two.ticket), { ...two, state: 'error', answer: { kind: 'empty' } });
	});
});
