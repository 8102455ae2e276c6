import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtAddresses, fileOf, idsOf, keptAddress } from '#sharing/permalinks/built-addresses.ts';

describe('the addresses of a built site', () => {
	it('are its pages and the files that are read for themselves', () => {
		assert.equal(keptAddress('index.html'), '');
		assert.equal(keptAddress('e/c/index.html'), 'e/c/');
		assert.equal(keptAddress('e/account.json'), 'e/account.json');
		assert.equal(keptAddress('e/c/index.md'), 'e/c/index.md');
	});

	it('are not what is named by a digest, meant for hosts, or the site’s own business', () => {
		for (const file of [
			'assets/a.1f.js',
			'fonts/t.woff2',
			'pagefind/x.json',
			'_headers',
			'_redirects',
			'.nojekyll',
		]) {
			assert.equal(keptAddress(file), undefined, file);
		}
		for (const file of [
			'404.html',
			'sw.js',
			'precache.json',
			'e/bron/41/page.json',
			'citaat/e.json',
			'e/c/kaart.png',
		]) {
			assert.equal(keptAddress(file), undefined, file);
		}
	});

	it('have the ids in the main part of a page that a link may lead to', () => {
		const html =
			'<html><body><nav id="boven"></nav><main id="main"><h1 id="kop">K</h1><input id="veld"><svg><mask id="m"/></svg>' +
			'<p id="p41-1">Een <sup><a id="verwijzing-8">8</a></sup></p><button id="knop"></button></main><p id="onder"></p></body></html>';
		assert.deepEqual(idsOf(html), ['kop', 'p41-1', 'verwijzing-8']);
	});

	it('have the contents of a page, which stand before its main part', () => {
		const html =
			'<nav id="inhoud"><ol><li id="een"></li></ol></nav><main id="main"><p id="p41-1"></p></main>';
		assert.deepEqual(idsOf(html), ['inhoud', 'een', 'p41-1']);
	});

	it('are read from its files, and lead back to them', () => {
		const files = { 'e/index.html': '<main><p id="a"></p></main>', 'e/index.md': 'x', 'sw.js': '' };
		const built = builtAddresses(Object.keys(files), (file) => files[file as 'sw.js']);
		assert.deepEqual(
			[...built],
			[
				['e/', ['a']],
				['e/index.md', []],
			],
		);
		assert.deepEqual([...built.keys()].map(fileOf), ['e/index.html', 'e/index.md']);
	});
});
