import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toBytes, toText } from '#takealong/one-file/blocks.ts';

describe('data as text', () => {
	it('is the same bytes again, whatever they are', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
				assert.deepEqual([...toBytes(toText(bytes))], [...bytes]);
			}),
		);
	});

	it('is printable and has nothing that a page could take for a tag', () => {
		const every = Uint8Array.from({ length: 65_536 }, (_, at) => (at * 31 + (at >> 8)) & 255);
		assert.match(toText(every), /^[ -;=-~]+$/);
	});

	it('is longer than its bytes by less than a quarter', () => {
		const bytes = Uint8Array.from({ length: 10_000 }, (_, at) => (at * 7919 + (at >> 3)) & 255);
		assert.ok(toText(bytes).length < bytes.length * 1.25);
	});
});
