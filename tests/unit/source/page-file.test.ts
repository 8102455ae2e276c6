import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Account, AccountPage } from '#edition/account/account.ts';
import { pageFile } from '#source/page-file.ts';

const page = (file: string, folio: string): AccountPage => ({
	file,
	folio,
	chapter: 'c',
	digest: '',
	language: 'nl',
	columns: 1,
	lines: 1,
	characters: 1,
	rows: [],
	spans: [],
});
const pages = [page('041', '41'), page('042', '42 A'), page('043', '43')];
const block = (id: string, ...files: string[]) => ({
	id,
	kind: 'paragraph' as const,
	chapter: 'c',
	section: 's',
	text: 'x',
	source: files.map((file) => ({ page: file, line: 1, start: 0, end: 1 })),
});
const account = {
	pages,
	blocks: [block('p41-1', '041'), block('p41-2', '041', '042'), block('p43-1', '043')],
	apparatus: [],
	decisions: [{ page: '041' }, { page: '043' }],
} as unknown as Account;

describe('the file of a printed page', () => {
	const file = pageFile(account, page('041', '41'), 'Verslag', ['x', 'na het einde']);

	it('holds the blocks of that page and of no other', () => {
		assert.deepEqual(
			file.blocks.map(({ id }) => id),
			['p41-1', 'p41-2'],
		);
		assert.equal(file.decisions.length, 1);
	});

	it('says where a block runs on', () => {
		assert.deepEqual(file.others, { '042': '42-a' });
	});

	it('holds the raw lines of the page', () => {
		assert.deepEqual(file.lines, ['x']);
	});
});
