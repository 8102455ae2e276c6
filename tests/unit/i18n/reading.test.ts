import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reading } from '#i18n/reading.ts';

describe('the time of reading', () => {
	it('is told in minutes up to an hour, and in quarters of an hour above', () => {
		assert.equal(reading.time(1), '1 minuut lezen');
		assert.equal(reading.time(12), '12 minuten lezen');
		assert.equal(reading.time(60), '1 uur lezen');
		assert.equal(reading.time(169), '2¾ uur lezen');
	});
});
