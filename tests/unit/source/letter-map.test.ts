import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, it } from 'node:test';
import type { Account, ApparatusEntry } from '#edition/account/account.ts';
import { letterMap } from '#source/letter-map.ts';

const entry: ApparatusEntry = {
	page: '1',
	block: 'p1-1',
	class: 'emendation',
	rule: 'letter-space',
	spans: [{ line: 1, start: 3, end: 8 }],
	diplomatic: 'T oen',
	reading: 'Toen',
	lemma: 'Toen',
	reason: '',
};

const show = (
	text: string,
	source: readonly [number, number, number][],
	lines: string[],
	changes = [entry],
) =>
	letterMap(
		{ id: 'p1-1', text, source: source.map(([line, start, end]) => ({ page: '1', line, start, end })) },
		(_, line) => lines[line - 1] ?? '',
		changes,
	).map(({ line, at }) => `${line}:${at}`);

describe('the letters of a text', () => {
	it('lead to the letters of the seed, over the end of a line', () => {
		assert.deepEqual(
			show(
				'ab c',
				[
					[1, 1, 3],
					[2, 0, 1],
				],
				['xab', 'c'],
				[],
			),
			['1:1', '1:2', '2:0'],
		);
	});

	it('pass over a printed call, which the text does not have', () => {
		assert.deepEqual(show('ab', [[1, 0, 3]], ['a8b'], []), ['1:0', '1:2']);
	});

	it('lead from a corrected word to what stood there', () => {
		assert.deepEqual(show('Zo Toen', [[1, 0, 8]], ['Zo T oen']), ['1:0', '1:1', '1:3', '1:5', '1:6', '1:7']);
	});

	it('leave out a hyphen that the end of a line made', () => {
		const hyphen: ApparatusEntry = {
			...entry,
			spans: [{ line: 1, start: 1, end: 2 }],
			diplomatic: '-⏎',
			reading: '',
		};
		assert.deepEqual(
			show(
				'ab',
				[
					[1, 0, 2],
					[2, 0, 1],
				],
				['a-', 'b'],
				[hyphen],
			),
			['1:0', '2:0'],
		);
	});

	for (const file of globSync('content/editions/*/account.json')) {
		const account = JSON.parse(readFileSync(file, 'utf8')) as Account;
		const edition = basename(dirname(file));
		const pages = new Map(
			account.pages.map((page) => [
				page.file,
				readFileSync(`seeds/${edition}/pages/${page.file}.txt`, 'utf8').split(/\r\n|\r|\n/),
			]),
		);
		const lineAt = (page: string, line: number): string => pages.get(page)?.[line - 1] ?? '';
		it(`of ${edition} each lead to a letter, the same one where nothing was changed`, () => {
			for (const block of account.blocks) {
				const map = letterMap(block, lineAt, account.apparatus);
				const reading = block.text.replace(/\s/g, '');
				const seed = map.map(({ page, line, at }) => lineAt(page, line)[at]).join('');
				assert.equal(seed, reading, block.id);
			}
		});
	}
});
