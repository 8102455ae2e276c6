import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearAny } from '#search/dutch/near-any.build.ts';
import { slipsBetween } from '#search/text/misspelling.ts';

const words = ['haven', 'kade', 'terrorisme', 'samenwerking', 'verwerving', 'toezichthouder'];

describe('a word held against many', () => {
	it('is near where one slip, or two in a long word, part it from one of them', () => {
		const near = nearAny(words);
		for (const typed of ['havne', 'havven', 'terorisme', 'samenwreking', 'sammenwerkin', 'toezichthoudr'])
			assert.ok(near(typed), typed);
		for (const typed of ['kaden', 'kwantumcomputer', 'werking']) assert.ok(!near(typed), typed);
	});

	it('is told the same as by comparing it with each', () => {
		const near = nearAny(words);
		for (const word of words) {
			for (let at = 0; at < word.length; at += 1) {
				for (let other = at; other < word.length; other += 1) {
					const swapped = `${word.slice(0, at)}${word.slice(at + 1, other)}x${word.slice(other)}`;
					const each = words.some((one) => slipsBetween(swapped, one) !== undefined);
					assert.equal(near(swapped), each, swapped);
				}
			}
		}
	});
});
