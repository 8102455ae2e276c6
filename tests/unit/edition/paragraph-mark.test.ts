import assert from 'node:assert/strict';
import { it } from 'node:test';
import { markOfId, paragraphMark, placeOfMark } from '#edition/paragraph-mark.ts';

it('a mark says its page and its number', () => {
	assert.equal(paragraphMark('41', 3), '41·3');
	assert.deepEqual(placeOfMark('3-12·7'), { folio: '3-12', ordinal: 7 });
	assert.equal(placeOfMark('41'), undefined);
});

it('the mark of a paragraph is told by its id', () => {
	assert.equal(markOfId('p41-3'), '41·3');
	assert.equal(markOfId('p3-12-7'), '3-12·7');
	assert.equal(markOfId('pxii-2'), 'xii·2');
});

it('other blocks have no such mark', () => {
	assert.equal(markOfId('voetnoot-8'), undefined);
	assert.equal(markOfId('p41-bijschrift-1'), undefined);
	assert.equal(markOfId('p41-folio'), undefined);
});
