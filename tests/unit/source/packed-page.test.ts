import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Account, AccountPage } from '#edition/account/account.ts';
import { packPage, unpackPage } from '#source/packed-page.ts';
import { pageFile } from '#source/page-file.ts';

const edition = 'aivd-jaarverslag-2014';
const account = JSON.parse(readFileSync(`content/editions/${edition}/account.json`, 'utf8')) as Account;
const [page] = account.pages as [AccountPage];
const lines = readFileSync(`seeds/${edition}/pages/${page.file}.txt`, 'utf8').split('\n');
const file = pageFile(account, page, 'Verslag', lines);

describe('the file of a printed page as it travels', () => {
	it('is the same file when it is unpacked', () => {
		assert.deepEqual(unpackPage(JSON.parse(JSON.stringify(packPage(file)))), file);
	});

	it('is less than half as long', () => {
		assert.ok(JSON.stringify(packPage(file)).length < JSON.stringify(file).length / 2);
	});

	it('keeps an alternative of other words, an editor’s choice, and a block of another page as they are', () => {
		const decision = {
			subject: 'cut',
			line: 6,
			chosen: 'een | twee drie',
			rival: 'een twee | vier',
			margin: 0,
			evidence: [],
			by: 'editor',
			reason: 'Zo staat het in de druk.',
			undecided: false,
			page: page.file,
		} as const;
		const source = [
			{ page: '040', line: 9, start: 0, end: 3 },
			{ page: page.file, line: 1, start: 4, end: 8 },
		];
		const block = { id: 'p40-9', kind: 'paragraph', text: 'een twee', source } as const;
		const other = { ...file, blocks: [block], decisions: [decision] };
		assert.deepEqual(unpackPage(packPage(other)), other);
	});
});
