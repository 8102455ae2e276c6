import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf } from '#sharing/permalinks/aliases.ts';
import { siteAliases } from '#sharing/permalinks/read-aliases.ts';

describe('seeds/aliases.yaml', () => {
	it('says where pages of the site and whole editions are now', () => {
		const { aliases, diagnostics } = siteAliases(
			'aliases:\n  - { from: colofon/, to: over/ }\n  - { from: oud, to: "nieuw#a" }\n',
		);
		assert.deepEqual(diagnostics, []);
		assert.deepEqual(
			aliases.map(({ from, to, place }) => `${place.line} ${addressOf(from)} ${addressOf(to)}`),
			['2 colofon/ over/', '3 oud/ nieuw/#a'],
		);
	});

	it('is refused with its place where it is written otherwise', () => {
		const said = (text: string) =>
			siteAliases(text).diagnostics.map(({ file, line, reason }) => `${file}:${line} ${reason}`);
		assert.deepEqual(said('aliases:\n  - { from: /over/, to: x/ }\n'), [
			'seeds/aliases.yaml:2 An address below the base is expected, such as over/.',
		]);
		assert.equal(said('alias: []\n').length, 2);
		assert.equal(said('aliases: [').length, 1);
	});
});
