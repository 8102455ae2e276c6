import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markOf, printMark, readMark } from '#sharing/quote/mark.ts';
import { wordsOfPage } from '#sharing/quote/quotation.ts';

const words = wordsOfPage([
	{ id: 'p1-1', text: 'Een twee drie.' },
	{ id: 'p1-2', text: 'Vier vijf zes.' },
]);

describe('the mark of a quotation in a link', () => {
	it('is read back as it was made', () => {
		const mark = markOf(words, { first: 4, last: 5, text: 'vijf zes', shown: 'vijf zes' });
		assert.equal(mark.start, 1);
		assert.equal(mark.words, 2);
		assert.deepEqual(readMark(printMark(mark)), mark);
	});
	// Computed apart from this code, with Python.
	it('does not change between versions of the site: old links are checked by it', () => {
		const mark = markOf(words, { first: 0, last: 2, text: 'Een twee drie', shown: 'Een twee drie' });
		assert.equal(printMark(mark), '0.3.k9h1Zwjf.gvzYF4');
	});
	it('has no codes of words above 300 of them', () => {
		const many = wordsOfPage([{ id: 'p1-1', text: 'woord '.repeat(301) }]);
		const mark = markOf(many, { first: 0, last: 300, text: 'x', shown: 'x' });
		assert.deepEqual(mark.codes, []);
		assert.deepEqual(readMark(printMark(mark)), mark);
	});
	it('needs no signs that an address would escape', () => {
		const text = printMark(markOf(words, { first: 0, last: 5, text: 'x', shown: 'x' }));
		assert.equal(encodeURIComponent(text), text);
	});
	for (const broken of [
		'',
		'3',
		'0.3.abc',
		'0.3.abcdefgh.abc',
		'0.3.abcdefgh.ab',
		'x.3.abcdefgh.ababab',
		'0.0.abcdefgh',
	])
		it(`is not read where it came broken: “${broken}”`, () => {
			assert.equal(readMark(broken), undefined);
		});
});
