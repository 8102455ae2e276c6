import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printPlaces, readPlaces } from '#sharing/permalinks/places.ts';

const places = new Map([
	[
		'e/c/',
		new Map([
			['p1-1', { digest: 'abcdef', begins: 'De wijze van samenwerking' }],
			['kop', { digest: 'ghi', begins: '' }],
		]),
	],
	['e/b/', new Map([['één', { digest: 'a-_', begins: 'Eén' }]])],
]);

describe('what each id names, as a file', () => {
	it('has a chapter a paragraph and an id a line', () => {
		const lines = printPlaces(places)
			.split('\n')
			.filter((line) => !line.startsWith('#'));
		assert.deepEqual(lines, [
			'',
			'e/b/',
			'  één a-_ Eén',
			'',
			'e/c/',
			'  p1-1 abcdef De wijze van samenwerking',
			'  kop ghi ',
			'',
		]);
	});
	it('reads back as it was written, and knows the line of each', () => {
		const read = readPlaces(printPlaces(places));
		assert.deepEqual(read.diagnostics, []);
		assert.deepEqual(read.places.get('e/c/'), places.get('e/c/'));
		assert.deepEqual(read.places.get('e/b/'), places.get('e/b/'));
		assert.equal(read.lines.get('e/c/#p1-1'), 8);
	});
	it('says which line is none', () => {
		const { diagnostics } = readPlaces('# Op slot\n  p1-1 abc De\ne/c/\n  p1-1 ab De\n<<<<<<< HEAD\n');
		assert.deepEqual(
			diagnostics.map(({ line }) => line),
			[2, 4, 5],
		);
	});
});
