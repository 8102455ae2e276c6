import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexWords, passages } from '#sharing/alignment/passages.ts';

const words = (text: string) => text.split(' ');
const text = indexWords(
	words(
		'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien ' +
			'zeventien achttien negentien twintig een twee honderd duizend miljoen miljard biljoen biljard triljoen',
	),
);

describe('passages', () => {
	it('are one where the words stand together', () => {
		assert.deepEqual(passages(words('drie vier vijf zes'), text), [
			{ from: 0, to: 4, start: 2, end: 6, shared: 4, runs: 1 },
		]);
	});
	it('are one where a word was exchanged, and say how many words both have', () => {
		assert.deepEqual(passages(words('drie vier anders zes zeven'), text), [
			{ from: 0, to: 5, start: 2, end: 7, shared: 4, runs: 2 },
		]);
	});
	it('are one where a clause was left out', () => {
		assert.deepEqual(passages(words('een twee drie tien elf twaalf'), text), [
			{ from: 0, to: 6, start: 0, end: 12, shared: 6, runs: 2 },
		]);
	});
	it('are two, in the order of the quotation, where words from two places were put together', () => {
		assert.deepEqual(passages(words('honderd duizend miljoen miljard drie vier vijf zes zeven'), text), [
			{ from: 0, to: 4, start: 22, end: 26, shared: 4, runs: 1 },
			{ from: 4, to: 9, start: 2, end: 7, shared: 5, runs: 1 },
		]);
	});
	it('prefer going on over a place that has a word more', () => {
		assert.deepEqual(passages(words('twintig een twee'), text), [
			{ from: 0, to: 3, start: 19, end: 22, shared: 3, runs: 1 },
		]);
	});
	it('are none where no word is shared', () => {
		assert.deepEqual(passages(words('nooit ergens'), text), []);
	});
});
