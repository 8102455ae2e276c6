import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Account, AccountBlock } from '#edition/account/account.ts';
import { recordsOf } from '#search/index/record.ts';

const block = (
	id: string,
	kind: AccountBlock['kind'],
	text: string,
	more: Partial<AccountBlock> = {},
): AccountBlock => ({
	id,
	kind,
	chapter: 'werk',
	section: 'kaden',
	text,
	source: [{ page: '012', line: 1, start: 0, end: 4 }],
	...more,
});

const account = (...blocks: AccountBlock[]) =>
	({ edition: 'haven-2010', pages: [{ file: '012', folio: '12' }], blocks }) as unknown as Account;

describe('the records of an edition', () => {
	it('are its headings, paragraphs, captions and notes, in reading order', () => {
		const records = recordsOf(
			account(
				block('p12-kopregel', 'header', 'Werk aan de haven', { section: null }),
				block('p12-folio', 'folio', '12', { section: null }),
				block('kaden', 'heading', 'Kaden'),
				block('p12-1', 'paragraph', 'De kade is oud.'),
				block('p12-citaat-1', 'pullquote', 'De kade is oud'),
				block('p12-2', 'caption', 'De kade in 1990.'),
				block('voetnoot-3', 'footnote', 'Rapport over de kade.', { label: '3' }),
			),
		);
		assert.deepEqual(
			records.map(({ path, kind, folio, number }) => [path, kind, folio, number]),
			[
				['haven-2010/werk/kaden/#kaden', 'heading', '12', ''],
				['haven-2010/werk/kaden/#p12-1', 'paragraph', '12', '1'],
				['haven-2010/werk/kaden/#p12-2', 'caption', '12', ''],
				['haven-2010/werk/kaden/#voetnoot-3', 'footnote', '12', '3'],
			],
		);
	});

	it('have no invisible characters, which would part a word in two', () => {
		const [record] = recordsOf(account(block('p12-1', 'paragraph', 'haven\u200Bhoofd en ka\u00ADde')));
		assert.equal(record?.text, 'havenhoofd en kade');
	});

	it('are none for a block without words', () => {
		assert.deepEqual(recordsOf(account(block('p12-1', 'paragraph', ' '))), []);
	});

	it('are of a table its rows, each a place; an empty row is none', () => {
		const records = recordsOf(
			account(block('p12-tabel-1', 'table', 'Jaar Peil 2031 laag', { rows: ['Jaar Peil', '', '2031 laag'] })),
		);
		assert.deepEqual(
			records.map(({ path, kind, text }) => [path, kind, text]),
			[
				['haven-2010/werk/kaden/#p12-tabel-1-rij-1', 'table', 'Jaar Peil'],
				['haven-2010/werk/kaden/#p12-tabel-1-rij-3', 'table', '2031 laag'],
			],
		);
	});
});
