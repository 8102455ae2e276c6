import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { llms } from '#sharing/machine-readable/llms.ts';

describe('llms.txt', () => {
	it('has one title, a summary, and lists of links under titles of the second level, in that order', () => {
		assert.equal(
			llms({
				name: 'Leeseditie',
				summary: 'Een verslag,\nleesbaar.',
				details: ['Onafhankelijk.'],
				sections: [
					{
						title: 'Verslag',
						links: [{ title: 'Kop [1]', address: 'https://voorbeeld.nl/één/index.md', about: 'p. 1' }],
					},
				],
				optional: [{ title: 'Over', address: '/over/index.md' }],
			}),
			`# Leeseditie

> Een verslag, leesbaar.

Onafhankelijk.

## Verslag

- [Kop \\[1\\]](https://voorbeeld.nl/%C3%A9%C3%A9n/index.md): p. 1

## Optional

- [Over](/over/index.md)
`,
		);
	});
});
