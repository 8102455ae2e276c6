import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { route } from '#offline/route.ts';

const SCOPE = 'https://voorbeeld.nl/verslag/';
const page = (path: string) =>
	route({ method: 'GET', mode: 'navigate', url: new URL(path, SCOPE).href }, SCOPE);
const file = (path: string) =>
	route({ method: 'GET', mode: 'no-cors', url: new URL(path, SCOPE).href }, SCOPE);

describe('what the worker does with a request', () => {
	it('looks up a page by its address below the base', () => {
		assert.deepEqual(page(''), { kind: 'lookup', key: '', isPage: true });
		assert.deepEqual(page('samenwerking/'), { kind: 'lookup', key: 'samenwerking/', isPage: true });
		assert.deepEqual(file('assets/a.js'), { kind: 'lookup', key: 'assets/a.js', isPage: false });
	});

	it('puts query and fragment aside: they choose no file', () => {
		assert.deepEqual(page('zoeken/?q=dienst#p41-3'), page('zoeken/'));
		assert.deepEqual(
			file('pagefind/pagefind-entry.json?ts=1700000000'),
			file('pagefind/pagefind-entry.json'),
		);
	});

	it('knows that a page asked without its slash may be the one with, and that a file is not a page', () => {
		assert.deepEqual(page('zoeken?q=a'), {
			kind: 'lookup',
			key: 'zoeken',
			withSlash: 'zoeken/',
			isPage: true,
		});
		assert.equal('withSlash' in file('zoeken'), false);
	});

	it('takes the file of a page for the page', () => {
		assert.deepEqual(page('index.html'), page(''));
		assert.deepEqual(page('zoeken/index.html'), page('zoeken/'));
		assert.equal((page('mijnindex.html') as { key: string }).key, 'mijnindex.html');
	});

	it('knows an address however it is spelt', () => {
		for (const spelt of ['één/', '%C3%A9%C3%A9n/', '%c3%a9%c3%a9n/']) {
			assert.equal((page(spelt) as { key: string }).key, '%C3%A9%C3%A9n/', spelt);
		}
		assert.equal((page('%ff/') as { key: string }).key, '%ff/');
	});

	it('leaves to the browser what is not asked for, not here, or not below the base', () => {
		for (const path of ['/', '/verslagen/', '/verslag', 'https://elders.nl/verslag/']) {
			assert.deepEqual(page(path), { kind: 'pass' }, path);
		}
		assert.deepEqual(route({ method: 'POST', mode: 'navigate', url: SCOPE }, SCOPE), { kind: 'pass' });
	});
});
