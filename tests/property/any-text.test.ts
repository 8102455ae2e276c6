/**
 * Any text at all ends in a reading with a place for every letter, or in a diagnostic. `npm run fuzz` reads a
 * hundred thousand more.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '#reconstruct/pipeline.ts';
import { faultOf } from '../../tools/fuzz/read-any.ts';
import { anyText, largeText } from '../support/any-text.ts';
import { runs } from '../support/nightly.ts';

const TEXTS = runs(60);

test('words of any script, digits, tables, spoilt pages and no page at all are read without a fault', () => {
	for (let seed = 0; seed < TEXTS; seed++) {
		const { kind, text } = anyText(seed);
		assert.equal(faultOf(text), undefined, `${kind}, number ${seed}:\n${text}`);
	}
});

/** Texts that were read with a fault once. */
const ONCE_WRONG = {
	'a raised call at a capital drawn away from its word':
		'gegevens8 co-\n0 8 9\n/\tT oezicht\t8\tco-\n% samen- in- en\n ',
	'a raised call over the label of an item': 'a\n- de\na de',
	'a raised call in brackets': '[3]\nTabel 2 staat hier\n3 Zie de tabel.',
};

for (const [name, text] of Object.entries(ONCE_WRONG)) {
	test(`${name} keeps its place`, () => assert.equal(faultOf(text), undefined));
}

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
