import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folioRanges } from '#components/source-page/folio-ranges.ts';

test('pages that follow each other are one range, and a gap is not bridged', () => {
	assert.deepEqual(folioRanges(['41']), ['41']);
	assert.deepEqual(folioRanges(['9', '10', '11']), ['9–11']);
	assert.deepEqual(folioRanges(['41', '43', '44', '60']), ['41', '43–44', '60']);
});

test('pages that are not numbered by digits are named one by one', () => {
	assert.deepEqual(folioRanges(['iv', 'v', '1', '2', 'b3']), ['iv–v', '1–2', 'b3']);
	assert.deepEqual(folioRanges([]), []);
});
