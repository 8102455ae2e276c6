import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownAfter, mayFollow, orders, renamed, wholly } from '#layout/from-text/lattice/order.ts';

test('before any row has cells of two tracks, every order is possible', () => {
	assert.equal(orders(0, 3).length, 6);
	assert.equal(orders(0, 4).length, 24);
});

test('a row with cells of two tracks tells which is left of which', () => {
	const known = knownAfter(0, [2, 0]);
	assert.deepEqual(orders(known, 3), [
		[1, 2, 0],
		[2, 0, 1],
		[2, 1, 0],
	]);
	assert.ok(!mayFollow(known, [], 0));
	assert.ok(mayFollow(known, [2], 0));
});

test('what is left of what is left of a track is left of that track', () => {
	assert.deepEqual(orders(knownAfter(knownAfter(0, [0, 1]), [1, 2]), 3), [[0, 1, 2]]);
});

test('columns named from left to right have one order', () => {
	assert.deepEqual(orders(wholly(4), 4), [[0, 1, 2, 3]]);
	assert.equal(renamed(knownAfter(0, [2, 0, 1]), [2, 0, 1]), wholly(3));
});
