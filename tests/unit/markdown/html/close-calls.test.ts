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
	it('is held to its word, which stays one text', () => {
		assert.equal(
			closed('media', call('9'), ', dat'),
			'<p>media<span class="called"><sup><a role="doc-noteref">9</a></sup></span>, dat</p>',
		);
	});

	it('is held to an abbreviation, and to a sign', () => {
		assert.match(closed(h('abbr', 'CT'), call('9')), /<abbr>CT<\/abbr><span class="called"><sup>/);
		assert.match(closed('de media.’', call('9')), />de media.’<span class="called"><sup>/);
	});

	it('is held to a call that stands before it', () => {
		assert.match(
			closed('a', call('8'), call('9')),
			/a<span class="called"><sup>.*8.*<sup>.*9.*<\/span><\/p>$/,
		);
	});

	it('stays by itself where nothing, or a space, stands before it', () => {
		assert.match(closed(call('9'), 'a'), /^<p><sup>/);
		assert.match(closed('a ', call('9')), /^<p>a <sup>/);
		assert.match(closed('a\n', call('9')), /^<p>a\n<sup>/);
	});

	it('changes no letter', () => {
		assert.equal(closed('één\u0301', call('*'), ' x').replace(/<[^>]*>/g, ''), 'één\u0301* x');
	});
});
