import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsOfPage } from '#sharing/quote-link/quotation.ts';
import { printSelector, readSelector, selectorOf } from '#sharing/quote-link/selector.ts';

const words = wordsOfPage([
	{ id: 'p1-1', text: 'Een twee drie.' },
	{ id: 'p1-2', text: 'Vier vijf zes.' },
]);

describe('the mark of a quotation in a link', () => {
	it('is read back as it was made', () => {
		const mark = selectorOf(words, { first: 4, last: 5, text: 'vijf zes', shown: 'vijf zes' });
		assert.equal(mark.start, 1);
		assert.equal(mark.words, 2);
		assert.deepEqual(readSelector(printSelector(mark)), mark);
	});
	// The values of these two were computed apart from this code, with Python.
	it('does not change between versions of the site: links are checked by it', () => {
		const first = selectorOf(words, { first: 0, last: 2, text: 'Een twee drie', shown: 'Een twee drie' });
		assert.equal(printSelector(first), '2.0.3.k9h1Zwjf..----.4V9sbExJ6UhZ.gviqzYekF4iW');
		const second = selectorOf(words, { first: 4, last: 5, text: 'vijf zes', shown: 'vijf zes' });
		assert.equal(printSelector(second), '2.1.2.rpAlNU02..zYekF4iW4V9s.----.bExJ6UhZ');
	});
	it('is read in its first form for ever, which knows nothing of what stood around', () => {
		const old = { start: 0, words: 3, digest: 'k9h1Zwjf', codes: ['gv', 'zY', 'F4'] };
		assert.deepEqual(readSelector('0.3.k9h1Zwjf.gvzYF4'), old);
		assert.equal(printSelector(old), '0.3.k9h1Zwjf.gvzYF4');
		assert.deepEqual(readSelector('2.400.k9h1Zwjf'), { start: 2, words: 400, digest: 'k9h1Zwjf', codes: [] });
	});
	it('says how many words around tell it from the same words elsewhere, where there were such', () => {
		const twice = wordsOfPage([{ id: 'p1-1', text: 'Dit is geen dit is wel.' }]);
		const mark = selectorOf(twice, { first: 1, last: 1, text: 'is', shown: 'is' });
		assert.deepEqual(mark.around?.apart, { before: 1, behind: 1 });
		assert.deepEqual(readSelector(printSelector(mark)), mark);
	});
	it('ends what stood around at the section, and where only the block is known at the block', () => {
		const part = (block: number) => String(block);
		const quotation = { first: 3, last: 3, text: 'Vier', shown: 'Vier' };
		assert.deepEqual(selectorOf(words, quotation, part).around?.before, ['----']);
		assert.equal(selectorOf(words, quotation).around?.before.length, 3);
		assert.deepEqual(selectorOf(words, quotation, 'unknown').around?.apart, { before: 0, behind: 0 });
	});
	it('has no codes of words above 300 of them', () => {
		const many = wordsOfPage([{ id: 'p1-1', text: 'woord '.repeat(301) }]);
		const mark = selectorOf(many, { first: 0, last: 300, text: 'x', shown: 'x' });
		assert.deepEqual(mark.codes, []);
		assert.deepEqual(readSelector(printSelector(mark)), mark);
	});
	it('needs no signs that an address would escape', () => {
		const text = printSelector(selectorOf(words, { first: 0, last: 5, text: 'x', shown: 'x' }));
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
		'2.0.3.k9h1Zwjf..----.4V9sbExJ6UhZ.gviqzYekF4i',
		'2.0.3.k9h1Zwjf..----.4V9sbExJ6UhZ',
		'2.0.3.k9h1Zwjf.1.----.4V9sbExJ6UhZ.gviqzYekF4iW',
		'2.0.0.k9h1Zwjf..----.4V9sbExJ6UhZ.',
	])
		it(`is not read where it came broken: “${broken}”`, () => {
			assert.equal(readSelector(broken), undefined);
		});
});
