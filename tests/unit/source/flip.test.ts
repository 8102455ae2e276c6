import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moves } from '#source/flip.ts';

describe('things that a page sets elsewhere', () => {
	it('come from where they stood', () => {
		assert.deepEqual(moves([{ left: 10, top: 50 }], [{ left: 40, top: 20 }]), [{ index: 0, x: -30, y: 30 }]);
	});

	it('do not move when they stay', () => {
		const place = { left: 1, top: 2 };
		assert.deepEqual(moves([place, place], [place, { left: 2, top: 2 }]), [{ index: 1, x: -1, y: 0 }]);
	});

	it('do not move when they were nowhere before', () => {
		assert.deepEqual(moves([], [{ left: 1, top: 2 }]), []);
	});
});
