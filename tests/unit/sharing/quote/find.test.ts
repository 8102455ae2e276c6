import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuote } from '#sharing/quote/find.ts';
import { markOf } from '#sharing/quote/mark.ts';
import { quotationBetween, wordsOfPage } from '#sharing/quote/quotation.ts';

const first =
	'De box brengt handelingsperspectieven onder de aandacht maar geeft geen inzicht in of uitsluitsel.';
const second = 'De overheid onderstreept het belang van de box. Het belang van de box is groot.';
const page = (...texts: string[]) => texts.map((text, at) => ({ id: `p41-${at + 1}`, text }));

/** The mark of words of a page, from a block's word to another. */
function marked(texts: string[], words: string) {
	const blocks = page(...texts);
	const all = blocks.map(({ text }) => text).join('\n');
	const at = all.indexOf(words);
	const block = all.slice(0, at).split('\n').length - 1;
	const from = at - (all.lastIndexOf('\n', at) + 1);
	const end = at + words.length;
	const last = all.slice(0, end).split('\n').length - 1;
	const quotation = quotationBetween(
		blocks,
		wordsOfPage(blocks),
		{ block, at: from },
		{ block: last, at: end - (all.lastIndexOf('\n', end - 1) + 1) },
	);
	assert.ok(quotation);
	return markOf(wordsOfPage(blocks), quotation);
}

describe('words that a link names', () => {
	it('are the same where they stand', () => {
		assert.deepEqual(findQuote(page(first, second), marked([first, second], 'box brengt'), 'p41-1'), {
			kind: 'same',
			moved: false,
			first: 1,
			last: 2,
		});
	});
	it('are the same across two blocks', () => {
		const mark = marked([first, second], 'of uitsluitsel.\nDe overheid');
		assert.equal(findQuote(page(first, second), mark, 'p41-1').kind, 'same');
	});
	it('are the second of two that read alike where the second was meant', () => {
		const mark = { ...marked([second], 'belang van de box'), start: 9 };
		assert.deepEqual(findQuote(page(second), mark, 'p41-1'), {
			kind: 'same',
			moved: false,
			first: 9,
			last: 12,
		});
	});
	it('are found in another block when they moved there, also when the id is gone', () => {
		const mark = marked([second, first], 'geeft geen inzicht');
		const found = findQuote(page('Een nieuwe alinea.', 'Nog een.', first), mark, 'p41-99');
		assert.deepEqual(found, { kind: 'same', moved: true, first: 13, last: 15 });
	});
	it('show which word is new and how many are gone', () => {
		const mark = marked([first], 'box brengt handelingsperspectieven onder de aandacht');
		const now = page(first.replace('handelingsperspectieven onder', 'ideeën').replace('De box', 'Deze box'));
		assert.deepEqual(findQuote(now, mark, 'p41-1'), {
			kind: 'changed',
			first: 1,
			last: 5,
			parts: [
				{ kind: 'same', text: 'box brengt ' },
				{ kind: 'gone', words: 2 },
				{ kind: 'new', text: 'ideeën ' },
				{ kind: 'same', text: 'de aandacht' },
			],
		});
	});
	it('are told apart from words of which only a sign changed', () => {
		const found = findQuote(
			page(first.replace('aandacht maar', 'aandacht, maar')),
			marked([first], 'aandacht maar geeft'),
			'p41-1',
		);
		assert.deepEqual(found, { kind: 'changed', first: 6, last: 8, parts: [] });
	});
	it('are gone where less than two in five are left', () => {
		assert.deepEqual(
			findQuote(
				page('Een heel andere tekst.'),
				marked([first], 'box brengt handelingsperspectieven'),
				'p41-1',
			),
			{
				kind: 'gone',
			},
		);
	});
	it('are not said to be gone where there are too many to say which of them changed', () => {
		const long = Array.from({ length: 301 }, (_, at) => `woord${at}`).join(' ');
		const mark = marked([long], long);
		assert.equal(findQuote(page('Eerst iets anders.', long), mark, 'p41-2').kind, 'same');
		assert.deepEqual(findQuote(page(long.replace('woord7 ', 'iets ')), mark, 'p41-1'), { kind: 'untold' });
	});
});
