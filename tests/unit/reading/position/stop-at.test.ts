import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stopAt } from '#reading/position/stop-at.ts';

const heads = [0, 4, 9];

describe('the next stop of a run', () => {
	it('is the one after or before, and stays at the ends', () => {
		assert.equal(stopAt('ArrowDown', 3, 12, heads), 4);
		assert.equal(stopAt('ArrowDown', 11, 12, heads), 11);
		assert.equal(stopAt('ArrowUp', 3, 12, heads), 2);
		assert.equal(stopAt('ArrowUp', 0, 12, heads), 0);
	});

	it('is the first or the last', () => {
		assert.equal(stopAt('Home', 5, 12, heads), 0);
		assert.equal(stopAt('End', 5, 12, heads), 11);
	});

	it('is at the next or the last heading for Page Down and Page Up', () => {
		assert.equal(stopAt('PageDown', 4, 12, heads), 9);
		assert.equal(stopAt('PageDown', 10, 12, heads), 11);
		assert.equal(stopAt('PageUp', 9, 12, heads), 4);
		assert.equal(stopAt('PageUp', 2, 12, heads), 0);
	});

	it('leaves to the page the keys that lead nowhere', () => {
		assert.equal(stopAt('Tab', 5, 12, heads), undefined);
		assert.equal(stopAt('a', 5, 12, heads), undefined);
		assert.equal(stopAt('PageDown', 5, 12, []), undefined);
	});
});
