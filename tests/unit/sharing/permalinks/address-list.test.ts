import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { joined, printContract, readContract } from '#sharing/permalinks/address-list.ts';

const lines = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('the contract of published addresses', () => {
	it('is one address a line, with ids that count on written once', () => {
		const text = printContract(
			new Map([
				['e/c/', ['pagina-41', 'p41-1', 'p41-2', 'p41-3', 'p41-7', 'voetnoot-8']],
				['', ['inhoud']],
				['e/account.json', []],
			]),
		);
		assert.deepEqual(lines(text), ['/ inhoud', 'e/account.json', 'e/c/ pagina-41 p41-1..3 p41-7 voetnoot-8']);
	});

	it('reads back as it was written, whatever the ids', () => {
		const id = fc.oneof(
			fc.stringMatching(/^[a-zé][a-z0-9é-]{0,8}$/),
			fc.tuple(fc.constantFrom('p41', 'regel', 'p-1'), fc.nat(30)).map(([name, n]) => `${name}-${n}`),
			fc.nat(12).map((n) => `p41-0${n}`),
		);
		const page = fc.stringMatching(/^(?:[a-z0-9-]{1,5}\/){0,3}$/);
		fc.assert(
			fc.property(fc.array(fc.tuple(page, fc.uniqueArray(id))), (entries) => {
				const contract = new Map(entries);
				const read = readContract(printContract(contract));
				assert.deepEqual(read.diagnostics, []);
				assert.deepEqual(read.addresses, contract);
			}),
		);
	});

	it('knows the line of each address, and refuses what is none', () => {
		const read = readContract('# Op slot\n\ne/c/ p41-1\n/e/\ne/index.md p41-1\ne/c/\ne/#a\n');
		assert.equal(read.lines.get('e/c/'), 3);
		assert.deepEqual(
			read.diagnostics.map(({ line, reason }) => `${line} ${reason}`),
			[
				'4 “/e/” is no address below the base: no slash in front, no # and no ? is expected.',
				'5 “e/index.md” is a file, and ids stand behind it; only a page, which ends in a slash, has ids.',
				'6 “e/c/” stands on an earlier line too; one line is expected.',
				'7 “e/#a” is no address below the base: no slash in front, no # and no ? is expected.',
			],
		);
	});

	it('only grows', () => {
		const before = new Map([['e/', ['oud', 'beide']]]);
		const now = new Map([
			['e/', ['beide', 'nieuw']],
			['f/', []],
		]);
		assert.deepEqual(
			[...joined(before, now)],
			[
				['e/', ['oud', 'beide', 'nieuw']],
				['f/', []],
			],
		);
	});
});
