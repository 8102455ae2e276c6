import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minutesToRead } from '#reading/position/reading-time.ts';

describe('the time to read', () => {
	it('is counted at 200 words a minute, in whole minutes', () => {
		assert.equal(minutesToRead(573), 3);
		assert.equal(minutesToRead(12_000), 60);
	});

	it('is never nothing', () => {
		assert.equal(minutesToRead(0), 1);
		assert.equal(minutesToRead(40), 1);
	});
});
