import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearestId } from '#sharing/link/nearest-id.ts';

describe('the id nearest to one that is not there', () => {
	it('has the nearest number', () => {
		assert.equal(nearestId('p41-99', ['p41-5', 'p41-7', 'p42-99', 'verwijzing-9']), 'p41-7');
		assert.equal(nearestId('p41-1', ['p41-5', 'p41-7', 'p41-citaat-1']), 'p41-5');
	});
	it('is none where nothing begins alike', () => {
		assert.equal(nearestId('oude-naam', ['nieuwe-naam']), undefined);
		assert.equal(nearestId('p9-1', ['p41-1']), undefined);
	});
});
