import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { kept } from '#search/build/kept.build.ts';

describe('what the build keeps of a word list', () => {
	let cache = '';
	before(() => {
		cache = mkdtempSync(join(tmpdir(), 'leeseditie-kept-'));
	});
	after(() => rmSync(cache, { recursive: true }));

	it('is made once of the same, and anew of anything else', () => {
		let made = 0;
		const make = () => {
			made += 1;
			return { words: ['haven', made] };
		};
		assert.deepEqual(kept(['haven'], make, cache), { words: ['haven', 1] });
		assert.deepEqual(kept(['haven'], make, cache), { words: ['haven', 1] });
		assert.deepEqual(kept(['kade'], make, cache), { words: ['haven', 2] });
		assert.equal(readdirSync(cache).length, 2, 'nothing half written is left');
	});

	it('is not kept where making it failed', () => {
		const fail = () => {
			throw new Error('stuk');
		};
		assert.throws(() => kept(['muur'], fail, cache), /stuk/);
		assert.equal(
			kept(['muur'], () => 'heel', cache),
			'heel',
		);
	});
});
