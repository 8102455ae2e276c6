import assert from 'node:assert/strict';
import { it } from 'node:test';
import { placeName } from '#reading/abbreviations/place-name.ts';

it('the name of a paragraph is its printed page and its number there', () => {
	assert.equal(placeName('/verslag/samenwerking/ct-infobox/#p41-3'), '41·3');
	assert.equal(placeName('#p3-12-7'), '3-12·7');
});

it('another block has no such name', () => {
	assert.equal(placeName('/a/b/#voetnoot-8'), '');
	assert.equal(placeName('/a/b/'), '');
});
