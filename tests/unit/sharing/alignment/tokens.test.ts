import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold, tokensOf } from '#sharing/alignment/tokens.ts';

describe('tokens', () => {
	it('part letters from digits, so that a footnote digit is apart from its word', () => {
		assert.deepEqual(
			tokensOf('media9, dat').map(({ text }) => text),
			['media', '9', ',', ' ', 'dat'],
		);
	});
	it('know where they stand', () => {
		assert.deepEqual(tokensOf('a  é').at(-1), { text: 'é', kind: 'word', start: 3 });
	});
	it('are folded without case and accents', () => {
		assert.equal(fold('Variëren'), 'varieren');
	});
});
