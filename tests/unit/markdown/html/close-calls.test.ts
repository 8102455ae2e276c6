import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { closeCalls } from '#markdown/html/close-calls.ts';

const call = (label: string): Element => h('sup', h('a', { role: 'doc-noteref' }, label));

function closed(...children: Parameters<typeof h>[2][]): string {
	const tree: Root = { type: 'root', children: [h('p', ...children)] };
	closeCalls()(tree);
	return rehype().stringify(tree);
}

describe('a call', () => {
	it('is held to the last letter of its word, and the word may still be hyphenated', () => {
		assert.equal(
			closed('media', call('9'), ', dat'),
			'<p>medi<span class="called">a<sup><a role="doc-noteref">9</a></sup></span>, dat</p>',
		);
	});

	it('is held to an abbreviation as a whole', () => {
		assert.match(closed(h('abbr', 'CT'), call('9')), /<span class="called"><abbr>CT<\/abbr><sup>/);
	});

	it('is held to a call that stands before it', () => {
		assert.match(
			closed('a', call('8'), call('9')),
			/<span class="called">a<sup>.*8.*<sup>.*9.*<\/span><\/p>$/,
		);
	});

	it('stays by itself where nothing, or a space, stands before it', () => {
		assert.match(closed(call('9'), 'a'), /^<p><sup>/);
		assert.match(closed('a ', call('9')), /^<p>a <span class="called"><sup>/);
	});

	it('changes no letter', () => {
		assert.equal(closed('één\u0301', call('*'), ' x').replace(/<[^>]*>/g, ''), 'één\u0301* x');
	});
});
