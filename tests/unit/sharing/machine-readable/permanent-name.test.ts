import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { permanentName } from '#sharing/machine-readable/permanent-name.ts';

describe('a permanent name', () => {
	it('is a UUID of version 5, the same for the same words and for ever', () => {
		assert.match(
			permanentName('a', 'b'),
			/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
		);
		assert.equal(
			permanentName('change', 'aivd-jaarverslag-2014', '2026-11-24', '1'),
			'urn:uuid:6b54d26c-8934-52b0-b0a2-4b794577f869',
		);
		assert.notEqual(permanentName('a', 'b'), permanentName('ab'));
	});
});
