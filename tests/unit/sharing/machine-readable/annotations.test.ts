import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Account } from '#edition/account/account.ts';
import { annotations } from '#sharing/machine-readable/annotations.ts';
import { annotationFaults, selectedBy } from '../../../support/annotation.ts';

/** A page of two lines; the second begins with a sign of two UTF-16 units. */
const page = 'Een kop\n𝄞 Noot en meer woorden\n';
const lines = page.split('\n');
const account = {
	edition: 'e',
	pages: [{ file: '001', folio: 'B 1' }],
	blocks: [
		{
			id: 'kop',
			kind: 'heading',
			chapter: 'c',
			section: 's',
			text: 'Een kop',
			source: [{ page: '001', line: 1, start: 0, end: 7 }],
		},
		{
			id: 'pB-1',
			kind: 'paragraph',
			chapter: 'c',
			section: 's',
			text: 'Noot woorden',
			source: [
				{ page: '001', line: 2, start: 3, end: 7 },
				{ page: '001', line: 2, start: 16, end: 23 },
			],
		},
		{ id: 'folio', kind: 'folio', chapter: 'c', section: null, text: 'B 1', source: [] },
	],
} as unknown as Account;

// biome-ignore lint/suspicious/noExplicitAny: read as it is published.
const made: any = annotations(account, 'nl', () => lines);

describe('the annotations from text to source', () => {
	it('are a valid collection, one a block that is read', () => {
		assert.deepEqual(annotationFaults(made), []);
		assert.deepEqual(
			// biome-ignore lint/suspicious/noExplicitAny: read as it is published.
			made.first.items.map((item: any) => item.target.id),
			['c/s/#kop', 'c/s/#pB-1'],
		);
	});

	it('select the words themselves, counted in code points', () => {
		const [heading, paragraph] = made.first.items;
		assert.deepEqual(heading.body, ['bron/b-1/001.txt#char=0,7']);
		assert.deepEqual(
			paragraph.body.map((body: string) => selectedBy(body, page)),
			['Noot', 'woorden'],
		);
	});

	it('lead, for every published edition, to letters of the page file that the account tells of', () => {
		const real: Account = JSON.parse(
			readFileSync('content/editions/aivd-jaarverslag-2014/account.json', 'utf8'),
		);
		const text = readFileSync('seeds/aivd-jaarverslag-2014/pages/041.txt', 'utf8');
		const rows = text.split(/\r\n|\r|\n/);
		// biome-ignore lint/suspicious/noExplicitAny: read as it is published.
		const collection: any = annotations(real, 'nl', () => rows);
		assert.deepEqual(annotationFaults(collection), []);
		const byId = new Map(real.blocks.map((block) => [block.id, block.text]));
		for (const { target, body } of collection.first.items) {
			const letters = (of: string) => of.replace(/\s/gu, '').slice(0, 12);
			const words = body.map((one: string) => selectedBy(one, text)).join(' ');
			assert.equal(letters(words), letters(byId.get(target.id.split('#')[1]) ?? ''), target.id);
		}
	});

	it('are told from what breaks a rule', () => {
		assert.deepEqual(annotationFaults({ ...made, total: 9 }), [
			'The total is not the number of annotations.',
		]);
	});
});
