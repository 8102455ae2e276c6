import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folioRanges } from '#components/source-page/folio-ranges.ts';

test('pages that follow each other are one range, and a gap is not bridged', () => {
	assert.deepEqual(folioRanges(['41']), ['41']);
	assert.deepEqual(folioRanges(['9', '10', '11']), ['9–11']);
	assert.deepEqual(folioRanges(['41', '43', '44', '60']), ['41', '43–44', '60']);
});

test('Roman numbers make ranges of their own, and other names stand alone', () => {
	assert.deepEqual(folioRanges(['iv', 'v', '1', '2', 'b3']), ['iv–v', '1–2', 'b3']);
	assert.deepEqual(folioRanges(['I', 'ii', 'iii']), ['I', 'ii–iii']);
	assert.deepEqual(folioRanges([]), []);
});
