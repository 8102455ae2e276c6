import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsOfPage } from '#sharing/quote-link/quotation.ts';
import { textDirective } from '#sharing/quote-link/text-fragment.ts';

const blocks = [
	{
		id: 'p1-1',
		text: 'Het rapport over de verwerving van gegevens als in het rapport over sociale media, dat geen sprake is.',
	},
	{ id: 'p1-2', text: 'Ook is geen sprake van meer, van niets en van alles.' },
];
const words = wordsOfPage(blocks);
const directive = (from: string, to: string, called: readonly string[] = []) => {
	const first = words.findIndex(({ text }) => text === from);
	const last = words.findLastIndex(({ text }) => text === to);
	return textDirective(blocks, words, { first, last }, ({ text }) => called.includes(text));
};

describe('the text directive of a quotation', () => {
	it('names the first and the last words', () => {
		assert.equal(
			directive('verwerving', 'media'),
			':~:text=verwerving%20van%20gegevens,over%20sociale%20media',
		);
	});
	it('begins and ends away from calls', () => {
		assert.equal(
			directive('verwerving', 'media', ['media']),
			':~:text=verwerving%20van%20gegevens,rapport%20over%20sociale',
		);
	});
	it('takes more words where few stand at two places', () => {
		assert.equal(directive('geen', 'alles'), ':~:text=geen%20sprake%20is,en%20van%20alles');
	});
	it('is one stretch where the quotation is short', () => {
		assert.equal(directive('sociale', 'media'), ':~:text=sociale%20media');
	});
	it('escapes the signs that mean something in it', () => {
		assert.equal(directive('meer', 'niets'), ':~:text=meer%2C%20van%20niets');
	});
	it('escapes parentheses, at which a link in Markdown would end', () => {
		const law = [{ id: 'p1-1', text: 'Over (persoons)gegevens (en meer) staat hier iets.' }];
		const all = wordsOfPage(law);
		assert.equal(
			textDirective(law, all, { first: 0, last: all.length - 1 }, () => false),
			':~:text=Over%20%28persoons%29gegevens,staat%20hier%20iets',
		);
	});
	it('is left out where the words stand at two places: the id leads to them', () => {
		const at = words.findIndex(({ text }) => text === 'rapport');
		assert.equal(
			textDirective(blocks, words, { first: at, last: at }, () => false),
			undefined,
		);
	});
});
