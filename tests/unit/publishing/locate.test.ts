import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locate, type Standing } from '#publishing/locate.ts';

const tree: Readonly<Record<string, Standing>> = {
	'index.html': 'file',
	'zoeken/index.html': 'file',
	zoeken: 'folder',
	'assets/a.js': 'file',
	'één.md': 'file',
	_headers: 'file',
	'.nojekyll': 'file',
};
const at = (path: string, base = '/x/') => locate(path, base, (one) => tree[one]);

describe('what a path means on the host', () => {
	it('finds files, and the page of a folder', () => {
		assert.deepEqual(at('/x/'), { kind: 'file', file: 'index.html' });
		assert.deepEqual(at('/x/zoeken/'), { kind: 'file', file: 'zoeken/index.html' });
		assert.deepEqual(at('/x/assets/a.js'), { kind: 'file', file: 'assets/a.js' });
		assert.deepEqual(at('/x/%C3%A9%C3%A9n.md'), { kind: 'file', file: 'één.md' });
		assert.deepEqual(at('/', '/'), { kind: 'file', file: 'index.html' });
	});

	it('sends a folder without its slash to the one with', () => {
		assert.deepEqual(at('/x'), { kind: 'redirect', path: '/x/' });
		assert.deepEqual(at('/x/zoeken'), { kind: 'redirect', path: '/x/zoeken/' });
	});

	it('does not know what is outside the base path', () => {
		for (const path of ['/', '/xx/', '/zoeken/', '*']) assert.deepEqual(at(path), { kind: 'outside' }, path);
	});

	it('gives nothing hidden, nothing above, nothing broken', () => {
		const paths = ['_headers', '.nojekyll', 'nee', 'zoeken/index.html/', '../package.json'];
		paths.push('%2e%2e/package.json', '..%2fpackage.json', 'a/../../b', '%ff', '%00', 'a%5c..%5cb');
		paths.push('/', '/voorbeeld.nl/', 'zoeken//');
		for (const path of paths) assert.deepEqual(at(`/x/${path}`), { kind: 'missing' }, path);
	});
});
