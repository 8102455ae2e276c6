/** Any text at all ends in a reading with a place for every letter, or in a diagnostic. `npm run fuzz` reads a hundred thousand more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultOf } from '../../tools/fuzz/read-any.ts';
import { anyText } from '../support/any-text.ts';

const TEXTS = Number(process.env.NUM_RUNS ?? 150);

test('words of any script, digits, tables, spoilt pages and no page at all are read without a fault', () => {
	for (let seed = 0; seed < TEXTS; seed++) {
		const { kind, text } = anyText(seed);
		assert.equal(faultOf(text), undefined, `${kind}, number ${seed}:\n${text}`);
	}
});

/** Numbers of texts that are far larger than a page. */
const TOO_LARGE = {
	'ten thousand rows': 7999,
	'ten thousand words in a row': 15999,
	'as much as fits': 3999,
};

for (const [kind, seed] of Object.entries(TOO_LARGE)) {
	test(`${kind} are read line by line, with every letter`, () => {
		const made = anyText(seed);
		assert.equal(made.kind, kind);
		assert.equal(faultOf(made.text), undefined);
	});
}
