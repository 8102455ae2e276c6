import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quotationBetween, wordsOfPage } from '#sharing/quote-link/quotation.ts';

const blocks = [
	{ id: 'kop', text: 'CT Infobox' },
	{ id: 'p41-3', text: 'Het biedt (persoons)gegevens.' },
	{ id: 'voetnoot-8', text: 'Toezichtsrapport, 5 februari 2014' },
];
const words = wordsOfPage(blocks);
const between = (from: [number, number], to: [number, number]) =>
	quotationBetween(blocks, words, { block: from[0], at: from[1] }, { block: to[0], at: to[1] });

describe('selected words as a quotation', () => {
	it('are whole words: one letter stands for its word', () => {
		assert.deepEqual(between([1, 5], [1, 6]), { first: 3, last: 3, text: 'biedt', shown: 'biedt' });
	});
	it('keep the signs that were selected for what is copied, and leave them out of what is compared', () => {
		assert.deepEqual(between([1, 10], [1, 29]), {
			first: 4,
			last: 5,
			text: 'persoons)gegevens',
			shown: '(persoons)gegevens.',
		});
	});
	it('run from a heading to a note, with a line end between blocks', () => {
		assert.equal(between([0, 3], [2, 16])?.text, 'Infobox\nHet biedt (persoons)gegevens.\nToezichtsrapport');
	});
	it('are none where only white space or a sign is selected', () => {
		assert.equal(between([1, 3], [1, 4]), undefined);
		assert.equal(between([1, 28], [1, 29]), undefined);
	});
});
