import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headings } from '#checks/rules/headings.ts';
import { page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

describe('headings', () => {
	const said = (body: string) => saidBy(headings, smallSite({ 'index.html': page(body) }));

	it('may go down by one and up by any', () => {
		assert.deepEqual(said('<h2>A</h2><h3>B</h3><h2>C</h2>'), []);
	});

	it('may not skip a level', () => {
		assert.deepEqual(said('<h3>A</h3>'), ['dist/index.html:4 <h3> follows <h1>; <h2> at most was expected.']);
	});

	it('have one <h1> a page', () => {
		assert.deepEqual(said('<h1>A</h1>'), [
			'dist/index.html:4 The page has 2 headings <h1>; one was expected.',
		]);
		const none = smallSite({ 'index.html': '<!doctype html><html><body><p>A</p></body></html>' });
		assert.deepEqual(saidBy(headings, none), [
			'dist/index.html The page has 0 headings <h1>; one was expected.',
		]);
	});
});
