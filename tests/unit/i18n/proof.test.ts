import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { proof } from '#i18n/proof.ts';

/** Every key of a value, however deep. */
function keysOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(keysOf);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

describe('the words of the check', () => {
	it('name in Dutch every entry that an account has', () => {
		const [file = ''] = globSync('content/editions/*/account.json');
		const keys = new Set(keysOf(JSON.parse(readFileSync(file, 'utf8'))));
		assert.ok(keys.has('rivalColumns') && keys.has('disposition'));
		// Words that Dutch has too.
		for (const key of keys) if (key !== 'folio') assert.notEqual(proof.entry([key]), key, key);
		assert.equal(proof.entry(['decisions', 4, 'margin']), 'beslissingen › 5 › marge');
	});
});
