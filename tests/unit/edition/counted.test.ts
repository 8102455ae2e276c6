import assert from 'node:assert/strict';
import { it } from 'node:test';
import { countedPlace, LISTED } from '#edition/counted.ts';

it('the id of a block that is counted by its kind says its kind, its page and its number', () => {
	assert.deepEqual(countedPlace('p41-citaat-1'), { kind: 'pullquote', folio: '41', number: '1' });
	assert.deepEqual(countedPlace('p3-12-tabel-2-rij-7'), { kind: 'table', folio: '3-12', number: '2' });
	assert.equal(countedPlace('p41-3'), undefined);
	assert.equal(countedPlace('voetnoot-8'), undefined);
});

it('a section file lists them in the order of the table of kinds', () => {
	assert.deepEqual(Object.keys(LISTED), ['quotes', 'tables', 'figures', 'captions']);
});
