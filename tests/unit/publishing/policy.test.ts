import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inlineDigest } from '#publishing/digest.ts';
import { contentSecurityPolicy } from '#publishing/policy.ts';

describe('the Content-Security-Policy', () => {
	it('allows nothing that it does not name, and never what is unsafe', () => {
		for (const form of ['meta', 'header'] as const) {
			const policy = contentSecurityPolicy(["'sha256-abc='"], form);
			assert.match(policy, /^default-src 'none'; /);
			assert.doesNotMatch(policy, /'unsafe-|\*|https?:|data:|blob:/);
		}
	});

	it('names each inline style by its digest, in one order whatever order they came in', () => {
		const policy = contentSecurityPolicy(["'sha256-b='", "'sha256-a='"], 'meta');
		assert.match(policy, /style-src 'self' 'sha256-a=' 'sha256-b=';/);
		assert.match(contentSecurityPolicy([], 'meta'), /style-src 'self';/);
	});

	it('forbids framing in the header, where browsers obey it, and not in the page, where they complain', () => {
		assert.match(contentSecurityPolicy([], 'header'), /frame-ancestors 'none'/);
		assert.doesNotMatch(contentSecurityPolicy([], 'meta'), /frame-ancestors/);
	});

	it('knows a style by the digest that a browser makes of it', () => {
		// The digest of the empty text, as every browser's message has it.
		assert.equal(inlineDigest(''), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
	});
});
