/** Thousands of alterations of the text of the published editions, each classified as what it is. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Account } from '#edition/account/account.ts';
import { checkQuote } from '#sharing/quote-check/check.ts';
import { indexEdition } from '#sharing/quote-check/edition-index.ts';
import { findQuote } from '#sharing/quote-link/find-quote.ts';
import { textBetween, wordsOfPage } from '#sharing/quote-link/quotation.ts';
import { printSelector, readSelector, selectorOf } from '#sharing/quote-link/selector.ts';
import { runs } from '../support/nightly.ts';

const accounts = globSync('content/editions/*/account.json')
	.sort()
	.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Account);
const paragraphs = accounts.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph'));

/** Every ninth word has a note, so that footnote digits have where to stand. */
function callsOf(text: string): [number, string][] {
	return [...text.matchAll(/\p{L}{3,}(?= )/gu)]
		.filter((_, at) => at % 9 === 4)
		.map((word, at) => [word.index + word[0].length, String(at + 1)]);
}

const blocks = paragraphs.map(({ id, text }) => ({
	id,
	path: 'e/h/s/',
	name: id,
	folio: '41',
	text,
	calls: callsOf(text),
}));
const edition = indexEdition({ work: 'Verslag', blocks });
const check = (quote: string) => checkQuote(quote, [edition]);

/** Words of a block that stand in a row, as they stand: at least `least`, at most `most`. */
const passage = (least: number, most: number) =>
	fc
		.record({
			block: fc.nat(blocks.length - 1),
			from: fc.nat(),
			count: fc.integer({ min: least, max: most }),
		})
		.map(({ block, from, count }) => {
			const { id, text, calls } = blocks[block] ?? { id: '', text: '', calls: [] };
			const words = [...text.matchAll(/\S+/gu)];
			const first = from % Math.max(1, words.length - count);
			const chosen = words.slice(first, first + count);
			return { id, block, first, chosen, calls, words: chosen.map(([word]) => word) };
		});

/** A word that no edition has. */
const strange = fc.constantFrom('xylofoon', 'wasmachine', 'giraffe', 'paddenstoel', 'zonnebloem');

const space = fc.constantFrom(' ', '  ', '\n', '\u00a0', ' \n ', '\t');

/** What copying does to a text: none of it makes another quotation. */
const copying = fc
	.tuple(passage(1, 40), fc.infiniteStream(space), fc.infiniteStream(fc.nat(9)), fc.boolean())
	.map(([{ id, chosen, calls }, spaces, dice, quoted]) => {
		let text = '';
		for (const [index, found] of chosen.entries()) {
			const [word] = found;
			const end = found.index + word.length;
			const call = calls.find(([at]) => at === end);
			const die = dice.next().value ?? 0;
			let shown = word.replace(/[‘’]/gu, die % 2 ? "'" : '"');
			if (die === 3 && /^\p{L}{8,}$/u.test(word)) shown = `${word.slice(0, 4)}-\n${word.slice(4)}`;
			if (die === 4 && /^\p{L}{8,}$/u.test(word)) shown = `${word.slice(0, 5)}\u00ad${word.slice(5)}`;
			if (call && die > 4) shown += die > 7 ? `[${call[1]}]` : call[1];
			text += index === 0 ? shown : (spaces.next().value ?? ' ') + shown;
		}
		return { id, quote: quoted ? `“${text}”` : text };
	});

const RUNS = { numRuns: runs(250) };

describe('a quotation of the text', () => {
	it('is found exactly whatever copying did to it', () => {
		fc.assert(
			fc.property(copying, ({ id, quote }) => {
				const found = check(quote);
				assert.equal(found.kind, 'exact', quote);
				assert.ok(
					found.kind === 'exact' && (found.number > 8 || found.places.some(({ name }) => name === id)),
				);
			}),
			RUNS,
		);
	});

	it('is found nearly, with the difference, when a word of it is exchanged, put in or left out', () => {
		const how = fc.constantFrom('exchanged', 'put in', 'left out');
		fc.assert(
			fc.property(passage(9, 40), fc.nat(), how, strange, ({ id, words }, at, what, other) => {
				const place = 2 + (at % (words.length - 4));
				const altered = words.toSpliced(
					place,
					what === 'put in' ? 0 : 1,
					...(what === 'left out' ? [] : [other]),
				);
				const found = check(altered.join(' '));
				assert.ok(found.kind === 'near', `${found.kind}: ${altered.join(' ')}`);
				assert.equal(found.place.name, id);
				const mine = found.parts.filter(({ kind }) => kind !== 'text').map(({ text }) => text);
				assert.equal(mine.join('').replace(/\W/gu, ''), trimmed(altered.join(' ')));
				if (what !== 'left out')
					assert.ok(found.parts.some(({ kind, text }) => kind === 'quote' && text.includes(other)));
			}),
			RUNS,
		);
	});

	it('is found in pieces when it marks what it leaves out, in their order or not', () => {
		const dots = fc.constantFrom(' … ', ' [...] ', ' (…) ', '...', ' . . . ');
		fc.assert(
			fc.property(passage(5, 20), passage(5, 20), dots, (one, other, ellipsis) => {
				const found = check(one.words.join(' ') + ellipsis + other.words.join(' '));
				assert.ok(found.kind === 'pieces' && found.why === 'ellipsis', found.kind);
				assert.equal(found.pieces.length, 2);
				assert.ok(found.pieces.every((piece) => typeof piece !== 'string' && piece.exact));
			}),
			RUNS,
		);
	});

	it('is told to be put together when its words come from different places', () => {
		fc.assert(
			fc.property(passage(7, 20), passage(7, 20), (one, other) => {
				fc.pre(Math.abs(one.block - other.block) > 1 || other.block < one.block);
				const quote = `${one.words.join(' ')} ${other.words.join(' ')}`;
				const found = check(quote);
				assert.ok(found.kind === 'pieces' && found.why === 'composed', `${found.kind}: ${quote}`);
				const names = found.pieces.map((piece) => (typeof piece === 'string' ? '' : piece.place.name));
				assert.ok(names.includes(one.id) && names.includes(other.id), names.join());
			}),
			RUNS,
		);
	});

	it('is not found when its words are shuffled, or of another text', () => {
		const foreign = fc.array(strange, { minLength: 6, maxLength: 20 });
		const shuffled = passage(14, 40).chain(({ words }) =>
			fc.shuffledSubarray(words, { minLength: words.length }),
		);
		fc.assert(
			fc.property(foreign, (words) => assert.equal(check(words.join(' ')).kind, 'none')),
			RUNS,
		);
		fc.assert(
			fc.property(shuffled, (words) => {
				// Words that still stand side by side, whatever their case and signs, make a text that is nearly the
				// same.
				const mixed = plainWords(words.join(' '));
				const kept = mixed.filter((word, at) =>
					blocks.some(({ text }) => ` ${plainWords(text).join(' ')} `.includes(` ${word} ${mixed[at + 1]} `)),
				);
				fc.pre(kept.length < mixed.length / 4);
				assert.equal(check(words.join(' ')).kind, 'none', words.join(' '));
			}),
			RUNS,
		);
	});
});

/** Its words without case and signs. */
const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Its letters and digits from the first word to the last. */
const trimmed = (text: string): string => text.replace(/\W/gu, '');

describe('a link to words of a page', () => {
	const words = wordsOfPage(blocks);
	const range = fc.tuple(fc.nat(words.length - 1), fc.nat(120)).map(([first, more]) => {
		const last = Math.min(words.length - 1, first + more);
		const [one, other] = [words[first], words[last]];
		assert.ok(one && other);
		const text = textBetween(blocks, one, other);
		return { first, last, text, shown: text };
	});

	it('finds the same words on the same page, letter for letter', () => {
		fc.assert(
			fc.property(range, (quotation) => {
				const mark = readSelector(printSelector(selectorOf(words, quotation)));
				assert.ok(mark);
				const id = blocks[words[quotation.first]?.block ?? -1]?.id ?? '';
				const { first, last } = quotation;
				assert.deepEqual(findQuote(blocks, mark, id), { kind: 'same', moved: false, first, last });
			}),
			RUNS,
		);
	});

	it('never says unchanged of words that were', () => {
		fc.assert(
			fc.property(range, fc.nat(), strange, (quotation, at, other) => {
				const target = words[quotation.first + (at % (quotation.last - quotation.first + 1))];
				assert.ok(target);
				const changed = blocks.map((block, index) =>
					index === target.block
						? { ...block, text: block.text.slice(0, target.start) + other + block.text.slice(target.end) }
						: block,
				);
				const id = blocks[words[quotation.first]?.block ?? -1]?.id ?? '';
				const found = findQuote(changed, selectorOf(words, quotation), id);
				assert.notEqual(found.kind, 'same');
				if (found.kind === 'changed') assert.ok(found.parts.some(({ kind }) => kind === 'new'));
			}),
			RUNS,
		);
	});

	it('says gone of words that were deleted, whatever else stands on the page', () => {
		fc.assert(
			fc.property(range, (quotation) => {
				const [one, other] = [words[quotation.first], words[quotation.last]];
				assert.ok(one && other);
				const left = blocks.flatMap(({ id, text }, at) => {
					if (at < one.block || at > other.block) return [{ id, text }];
					const before = at === one.block ? text.slice(0, one.start) : '';
					const after = at === other.block ? text.slice(other.end) : '';
					return /\p{L}/u.test(before + after) ? [{ id, text: before + after }] : [];
				});
				const id = blocks[one.block]?.id ?? '';
				const found = findQuote(left, selectorOf(words, quotation), id);
				assert.equal(found.kind, 'gone', quotation.text);
			}),
			RUNS,
		);
	});

	it('finds the same words when the paragraphs stand in another order, or two of them became one', () => {
		fc.assert(
			fc.property(range, fc.shuffledSubarray(blocks, { minLength: blocks.length }), (quotation, shuffled) => {
				const [one, other] = [words[quotation.first], words[quotation.last]];
				assert.ok(one && other);
				const mark = selectorOf(words, quotation);
				const id = blocks[one.block]?.id ?? '';
				const merged = blocks.flatMap((block, at) => {
					const next = blocks[at + 1];
					if (at % 2 > 0) return [];
					return next ? [{ ...block, text: `${block.text} ${next.text}` }] : [block];
				});
				const crosses = one.block !== other.block;
				const texts = (found: ReturnType<typeof findQuote>, page: typeof blocks) => {
					const placed = wordsOfPage(page);
					const [from, to] = 'first' in found ? [placed[found.first], placed[found.last]] : [];
					return from && to && textBetween(page, from, to);
				};
				if (!crosses) {
					const found = findQuote(merged, mark, id);
					assert.equal(found.kind, 'same');
					assert.equal(texts(found, merged), quotation.text);
				}
				// Few words that stand more often are known by what is around them, which may have gone.
				const moved = findQuote(shuffled, mark, id);
				if (!crosses && !mark.around?.apart) assert.equal(texts(moved, shuffled), quotation.text);
				assert.notEqual(moved.kind, 'untold');
			}),
			RUNS,
		);
	});
});
