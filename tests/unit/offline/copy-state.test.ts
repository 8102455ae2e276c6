import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copyState } from '#offline/copy-state.ts';

const nothing = { refused: false, active: false, storing: false, whole: false };

describe('the state of the copy', () => {
	it('is stored when a whole version has a worker to answer from it, also while a newer one is stored', () => {
		assert.equal(copyState({ ...nothing, active: true, whole: true }), 'stored');
		assert.equal(copyState({ ...nothing, active: true, whole: true, storing: true }), 'stored');
	});

	it('is not stored with half of it: files without a worker, or a worker without files', () => {
		assert.equal(copyState({ ...nothing, whole: true }), 'absent');
		assert.equal(copyState({ ...nothing, active: true }), 'absent');
	});

	it('is being stored, absent, or refused', () => {
		assert.equal(copyState({ ...nothing, storing: true }), 'storing');
		assert.equal(copyState(nothing), 'absent');
		assert.equal(copyState({ ...nothing, refused: true, active: true, whole: true }), 'refused');
	});
});
