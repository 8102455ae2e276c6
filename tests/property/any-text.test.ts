/** Any text at all ends in a reading with a place for every letter, or in a diagnostic. `npm run fuzz` reads a hundred thousand more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '#reconstruct/pipeline.ts';
import { faultOf } from '../../tools/fuzz/read-any.ts';
import { anyText, largeText } from '../support/any-text.ts';

const TEXTS = Number(process.env.NUM_RUNS ?? 150);

test('words of any script, digits, tables, spoilt pages and no page at all are read without a fault', () => {
	for (let seed = 0; seed < TEXTS; seed++) {
		const { kind, text } = anyText(seed);
		assert.equal(faultOf(text), undefined, `${kind}, number ${seed}:\n${text}`);
	}
});

for (const kind of [
	'ten thousand rows',
	'ten thousand words in a row',
	'as much as fits',
	'a hundred columns',
]) {
	test(`${kind}: what is too large for a page is read line by line, with every letter`, () => {
		const text = largeText(kind, 1);
		assert.notEqual(text, '');
		assert.equal(faultOf(text), undefined);
		assert.ok(readPage(text, {}).diagnostics.some(({ code }) => code === 'layout/too-large'));
	});
}
