import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CopyFacts, copyState } from '#offline/copy-state.ts';

const nothing: CopyFacts = { refused: false, active: false, storing: false, asks: false, kept: 'none' };

describe('the state of the copy', () => {
	it('is stored when a whole version has a worker to answer from it, also while a newer one is stored', () => {
		assert.equal(copyState({ ...nothing, active: true, kept: 'whole' }), 'stored');
		assert.equal(copyState({ ...nothing, active: true, kept: 'whole', storing: true }), 'stored');
	});

	it('is not stored with half of it: files without a worker, or a worker without files', () => {
		assert.equal(copyState({ ...nothing, kept: 'whole' }), 'absent');
		assert.equal(copyState({ ...nothing, kept: 'damaged' }), 'absent');
		assert.equal(copyState({ ...nothing, active: true }), 'absent');
	});

	it('is damaged where a part of it was lost, until that is stored again', () => {
		assert.equal(copyState({ ...nothing, active: true, kept: 'damaged' }), 'damaged');
		assert.equal(copyState({ ...nothing, active: true, kept: 'damaged', storing: true }), 'storing');
	});

	it('is being stored, absent, or refused', () => {
		assert.equal(copyState({ ...nothing, storing: true }), 'storing');
		assert.equal(copyState(nothing), 'absent');
		assert.equal(copyState({ ...nothing, asks: true }), 'asked');
		assert.equal(copyState({ ...nothing, asks: true, storing: true }), 'storing');
		assert.equal(copyState({ ...nothing, refused: true, active: true, kept: 'whole' }), 'refused');
	});
});
