import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type OutlineItem, outline } from '#components/contents/outline.ts';

interface Heading {
	readonly text: string;
	readonly level: number;
}

/** `a(b(c)d)`: what stands under what. */
const drawn = (items: readonly OutlineItem<Heading>[]): string =>
	items.map(({ item, within }) => item.text + (within.length > 0 ? `(${drawn(within)})` : '')).join('');

const of = (told: string) =>
	drawn(
		outline([...told.matchAll(/(\w)(\d)/g)].map(([, text = '', level]) => ({ text, level: Number(level) }))),
	);

describe('the outline of headings', () => {
	it('puts each under the nearest earlier one that is printed larger', () => {
		assert.equal(of('a2b3c3d2e3f4g3h2'), 'a(bc)d(e(f)g)h');
	});

	it('has a skipped level without a gap, and smaller ones at the start beside larger ones', () => {
		assert.equal(of('a2b4c3d2'), 'a(bc)d');
		assert.equal(of('a3b2c3'), 'ab(c)');
	});

	it('of nothing is nothing', () => {
		assert.equal(of(''), '');
	});
});
