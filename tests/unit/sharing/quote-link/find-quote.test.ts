import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuote } from '#sharing/quote-link/find-quote.ts';
import { codeOf, digestOf } from '#sharing/quote-link/fingerprint.ts';
import { quotationBetween, wordsOfPage } from '#sharing/quote-link/quotation.ts';
import { readSelector, selectorOf } from '#sharing/quote-link/selector.ts';

const first =
	'De box brengt handelingsperspectieven onder de aandacht maar geeft geen inzicht in of uitsluitsel.';
const second = 'De overheid onderstreept het belang van de box. Het belang van de box is groot.';
const page = (...texts: string[]) => texts.map((text, at) => ({ id: `p41-${at + 1}`, text }));

/** The mark of words of a page, from where that stands. */
function marked(texts: string[], at: string, words = at) {
	const blocks = page(...texts);
	const all = blocks.map(({ text }) => text).join('\n');
	const begin = all.indexOf(at);
	const block = all.slice(0, begin).split('\n').length - 1;
	const from = begin - (all.lastIndexOf('\n', begin) + 1);
	const end = begin + words.length;
	const last = all.slice(0, end).split('\n').length - 1;
	const quotation = quotationBetween(
		blocks,
		wordsOfPage(blocks),
		{ block, at: from },
		{ block: last, at: end - (all.lastIndexOf('\n', end - 1) + 1) },
	);
	assert.ok(quotation);
	return selectorOf(wordsOfPage(blocks), quotation);
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
		const mark = marked([second], 'belang van de box is groot', 'belang van de box');
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
		assert.equal(findQuote(page(long.replace('woord7 ', 'iets ')), mark, 'p41-1').kind, 'untold');
		assert.deepEqual(findQuote(page('Iets anders.'), mark, 'p41-1'), { kind: 'untold' });
	});
});

describe('words that stood twice', () => {
	const one = 'De minister heeft het belang van de box onderschreven.';
	const two = 'Ook de partners zien het belang van de box in.';
	const words = 'het belang van de box';
	const ofSecond = marked([`${one} ${two}`], 'het belang van de box in', words);

	it('are gone when the second is, and the first is offered as words that read the same', () => {
		assert.deepEqual(findQuote(page(one), ofSecond, 'p41-1'), {
			kind: 'gone',
			like: { first: 3, last: 7, parts: [] },
		});
	});
	it('are gone when the first is', () => {
		const ofFirst = marked([`${one} ${two}`], words);
		assert.equal(findQuote(page(two), ofFirst, 'p41-1').kind, 'gone');
	});
	it('are found in either order, and when they stand thrice', () => {
		for (const texts of [[two, one], [`${two} ${one}`], [one, one, two], ['Het belang.', `${one} ${two}`]]) {
			const found = findQuote(page(...texts), ofSecond, 'p41-1');
			assert.ok(found.kind === 'same');
			const before = texts.join(' ').split('Ook')[0]?.split(' ').length ?? 0;
			assert.equal(found.first, before + 3);
		}
	});
	it('are told apart from words that have the same before them', () => {
		const [mine, other] = [
			'De CTIVD oordeelt dat geen sprake is van dwang.',
			'De CTIVD oordeelt dat geen sprake is van list.',
		];
		for (const [kept, lost] of [
			[mine, other],
			[other, mine],
		] as const) {
			const texts = [mine, other];
			const mark = marked(texts, lost);
			assert.equal(findQuote(page(kept), mark, 'p41-1').kind, 'gone', lost);
			const phrase = marked(texts, lost.slice(lost.indexOf('geen')), 'geen sprake is van');
			assert.equal(findQuote(page(...texts), phrase, texts[0] === lost ? 'p41-1' : 'p41-2').kind, 'same');
			assert.equal(findQuote(page(kept), phrase, 'p41-1').kind, 'gone', lost);
		}
	});
	it('in two blocks that are the same all through are known by their block only', () => {
		const twin = 'Inleiding op de cijfers';
		const mark = marked([twin, 'Iets ertussen.', twin], 'Inleiding');
		assert.equal(findQuote(page(twin, 'Iets ertussen.', twin), mark, 'p41-1').kind, 'same');
	});
});

describe('a sentence with a near twin', () => {
	const before = 'Zo ging het elk jaar.';
	const mine = 'In 2013 heeft de dienst twaalf rapporten aan de minister aangeboden.';
	const twin = 'In 2014 heeft de dienst veertien rapporten aan de minister aangeboden.';
	const after = 'Daarna werd het stil.';
	const places: readonly (readonly [string, string[], string[]])[] = [
		['in its block', [`${before} ${mine} ${twin} ${after}`], [`${before} ${twin} ${after}`]],
		['before it in its block', [`${before} ${twin} ${mine} ${after}`], [`${before} ${twin} ${after}`]],
		['in the next block, which now has its id', [before, mine, twin, after], [before, twin, after]],
		['in the block before', [before, twin, mine, after], [before, twin, after]],
		['far away', [`${before} ${mine}`, after, 'Iets.', twin], [before, after, 'Iets.', twin]],
		['alone', [mine, twin], [twin]],
	];
	for (const [where, then, now] of places)
		it(`is gone when only the twin is left, ${where}; the twin is shown as what looks like it`, () => {
			const mark = marked(then, mine);
			const id = `p41-${then.findIndex((text) => text.includes(mine)) + 1}`;
			const found = findQuote(page(...now), mark, id);
			assert.equal(found.kind, 'gone');
			assert.ok(found.kind === 'gone' && found.like && found.like.parts.length > 0);
		});
	it('is changed, not gone, where its own words changed beside the twin', () => {
		for (const [, then] of places) {
			const now = then.map((text) => text.replace('twaalf rapporten', 'elf rapporten'));
			const id = `p41-${then.findIndex((text) => text.includes(mine)) + 1}`;
			const found = findQuote(page(...now), marked(then, mine), id);
			assert.ok(found.kind === 'changed', then.join('|'));
			const added = found.parts.find(({ kind }) => kind === 'new');
			assert.deepEqual(added, { kind: 'new', text: 'elf ' });
		}
	});
});

describe('what an edition may do to words that a link names', () => {
	const texts = [
		'Bij de politie zijn diensten ingericht die werken voor de dienst.',
		'De box brengt voorstellen onder de aandacht maar geeft geen inzicht in de uitwerking. Het belang is groot.',
		'De wijze van samenwerken kan variëren van zeer beperkt tot zeer intensief.',
	];
	const [one = '', two = '', three = ''] = texts;
	const quote = 'maar geeft geen inzicht in de uitwerking';
	const mark = marked(texts, quote);
	const find = (...now: string[]) => findQuote(page(...now), mark, 'p41-2');

	it('a negation dropped is a word gone', () => {
		const found = find(one, two.replace('geen ', ''), three);
		assert.ok(found.kind === 'changed');
		assert.deepEqual(
			found.parts.filter(({ kind }) => kind !== 'same'),
			[{ kind: 'gone', words: 1 }],
		);
	});
	it('a negation put in the place of another is told: their codes differ', () => {
		const found = find(one, two.replace('geen', 'zonder'), three);
		assert.ok(found.kind === 'changed');
		assert.deepEqual(
			found.parts.filter(({ kind }) => kind !== 'same'),
			[
				{ kind: 'gone', words: 1 },
				{ kind: 'new', text: 'zonder ' },
			],
		);
	});
	it('one word of one that is named is shown for another', () => {
		const found = findQuote(page(one, two.replace('geen', 'veel'), three), marked(texts, 'geen'), 'p41-2');
		assert.deepEqual(found.kind === 'changed' && found.parts, [
			{ kind: 'gone', words: 1 },
			{ kind: 'new', text: 'veel' },
		]);
	});
	it('the sentence deleted is gone', () => {
		assert.deepEqual(find(one, 'Het belang is groot.', three), { kind: 'gone' });
	});
	it('the sentence replaced by another is gone', () => {
		assert.equal(find(one, two.replace(quote, 'en dat lukt elk jaar opnieuw heel goed'), three).kind, 'gone');
	});
	it('the sentence moved to another block is the same, elsewhere', () => {
		const found = find(
			one,
			'Het belang is groot.',
			`${three} De box brengt voorstellen onder de aandacht ${quote}.`,
		);
		assert.ok(found.kind === 'same' && found.moved);
	});
	it('the block moved, parted, merged, doubled or put behind a new one leaves the words the same', () => {
		const [head = '', tail = ''] = two.split(/(?= maar)/);
		for (const now of [
			[two, one, three],
			[one, head, tail.trim(), three],
			[`${one} ${two}`, three],
			[one, `${two} ${three}`],
			[one, two, three, two],
			['Nieuw.', one, two, three],
			[two],
		]) {
			assert.equal(find(...now).kind, 'same', now.join('|'));
		}
	});
	it('a sign changed is told apart from a word', () => {
		const found = find(one, two.replace('inzicht in', 'inzicht, in'), three);
		assert.ok(found.kind === 'changed' && found.parts.length === 0);
	});
	it('another block under its id, which begins with the same words, is not taken for it', () => {
		const began = marked(
			['De dienst werkt samen.', 'De dienst houdt rekening met wetten.'],
			'De dienst houdt',
			'De dienst',
		);
		assert.equal(findQuote(page('Anders.', 'De dienst werkt samen.'), began, 'p41-2').kind, 'gone');
	});
});

describe('a link of the first form', () => {
	const text = 'De overheid onderstreept het belang van de box. Het belang van de box is groot.';
	/** `belang van de box`, the second time. */
	const old = readSelector(oldMark(text, 9, 12));
	assert.ok(old && !old.around);

	it('is the same where the words stand at the number it names', () => {
		assert.deepEqual(findQuote(page(text), old, 'p41-1'), { kind: 'same', moved: false, first: 9, last: 12 });
	});
	it('says that it cannot tell where they stand elsewhere only', () => {
		const now = page('De overheid onderstreept het belang van de box.');
		assert.deepEqual(findQuote(now, old, 'p41-1'), {
			kind: 'same',
			moved: false,
			unsure: true,
			first: 4,
			last: 7,
		});
	});
	it('says that it cannot tell a change from a twin', () => {
		const found = findQuote(
			page(text.replace('belang van de box is', 'belang van deze box is')),
			old,
			'p41-1',
		);
		assert.equal(found.kind, 'same');
		const long = readSelector(oldMark(text, 0, 14));
		assert.ok(long);
		const changed = findQuote(
			page(text.replace('groot', 'klein').replace('overheid', 'minister')),
			long,
			'p41-1',
		);
		assert.ok(changed.kind === 'changed' && changed.unsure);
		assert.equal(
			findQuote(page('Iets anders hier.', text.replace('groot', 'klein')), long, 'p41-1').kind,
			'gone',
		);
	});
});

/** As the site made it before: the number of the first word, how many, the digest, and two signs a word. */
function oldMark(text: string, first: number, last: number): string {
	const words = wordsOfPage([{ id: 'p41-1', text }]);
	const [one, other] = [words[first], words[last]];
	assert.ok(one && other);
	const quoted = text.slice(one.start, other.end);
	const codes = words.slice(first, last + 1).map((word) => codeOf(word.text).slice(0, 2));
	return [first, codes.length, digestOf(quoted), codes.join('')].join('.');
}
