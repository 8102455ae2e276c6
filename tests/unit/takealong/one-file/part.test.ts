import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsed, written } from '#takealong/one-file/elements.ts';
import { partOf } from '#takealong/one-file/part.ts';

describe('a chapter in a file that holds several', () => {
	it('calls otherwise what another has already, and all that names it follows', () => {
		const taken = new Set(['voetnoot-1', 'verwijzing-1']);
		const { nodes, renamed } = partOf(
			parsed(
				'<p id="p2-1">x<a id="verwijzing-1" href="#voetnoot-1" data-anchor="--verwijzing-1">1</a></p><li id="voetnoot-1"><a href="#verwijzing-1"></a></li><div data-note="voetnoot-1" data-self="--kant-1"></div>',
			).children,
			'land',
			taken,
		);
		assert.equal(
			written(nodes),
			'<p id="p2-1">x<a id="land--verwijzing-1" href="#land--voetnoot-1" data-anchor="--land--verwijzing-1" data-id="verwijzing-1">1</a></p><li id="land--voetnoot-1" data-id="voetnoot-1"><a href="#land--verwijzing-1"></a></li><div data-note="land--voetnoot-1" data-self="--land--voetnoot-1"></div>',
		);
		assert.deepEqual(renamed, { 'verwijzing-1': 'land--verwijzing-1', 'voetnoot-1': 'land--voetnoot-1' });
		assert.ok(taken.has('p2-1') && taken.has('land--voetnoot-1'));
	});

	it('is left as it is where nothing is taken', () => {
		const html = '<h1 id="hoofdstuktitel">Water &amp; "land"</h1><a href="#p1-1">x</a>';
		assert.equal(written(partOf(parsed(html).children, 'water', new Set()).nodes), html);
	});
});
