import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missingPlaces } from '#search/build/missing-places.ts';
import type { SearchRecord } from '#search/index/record.ts';

const at = (path: string) => ({ path }) as SearchRecord;
const pages: Record<string, string> = {
	'a/b/c/index.html':
		'<h2 class="x" id="kop">Kop</h2><p id=p1-1>…</p><li\n id="voetnoot-8">…</li> id="tekst"',
};
const read = async (path: string) => pages[path];

describe('the places that results point to', () => {
	it('are all there when each id stands on its page', async () => {
		const paths = ['a/b/c/#kop', 'a/b/c/#p1-1', 'a/b/c/#voetnoot-8'];
		assert.deepEqual(await missingPlaces(paths.map(at), read), []);
	});

	it('are named when the id or the page is missing', async () => {
		const paths = ['a/b/c/#p1-2', 'a/b/c/#kop', 'a/b/d/#kop', 'a/b/c/#tekst'];
		assert.deepEqual(await missingPlaces(paths.map(at), read), ['a/b/c/#p1-2', 'a/b/d/#kop', 'a/b/c/#tekst']);
	});
});
