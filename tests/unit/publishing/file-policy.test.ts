import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filePolicy } from '#publishing/file-policy.ts';

describe('the policy of a page that is a file by itself', () => {
	it('names no address at all', () => {
		assert.equal(
			filePolicy(["'sha256-a'", "'sha256-b'"], ["'sha256-c'"]),
			"default-src 'none'; base-uri 'none'; font-src data:; form-action 'none'; img-src data:; script-src 'sha256-a' 'sha256-b'; style-src 'sha256-c'; worker-src blob:",
		);
	});
});
