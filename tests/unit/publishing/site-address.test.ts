import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAddress } from '#publishing/site-address.ts';

const wrong: readonly (readonly [variables: Record<string, string>, code: string, act: string])[] = [
	[{ BASE_PATH: 'verslag' }, 'publishing/base-path', 'BASE_PATH=/verslag/ npm run build'],
	[{ BASE_PATH: '/verslag' }, 'publishing/base-path', 'BASE_PATH=/verslag/ npm run build'],
	[{ BASE_PATH: '//' }, 'publishing/base-path', 'BASE_PATH=/ npm run build'],
	[{ BASE_PATH: '/a//b/' }, 'publishing/base-path', 'BASE_PATH=/a/b/ npm run build'],
	[{ BASE_PATH: '/../' }, 'publishing/base-path', 'BASE_PATH=/verslag/ npm run build'],
	[{ BASE_PATH: '/a b/' }, 'publishing/base-path', 'BASE_PATH=/verslag/ npm run build'],
	[{ BASE_PATH: '/a/?b=/' }, 'publishing/base-path', 'BASE_PATH=/verslag/ npm run build'],
	[{ BASE_PATH: 'https://voorbeeld.nl/x' }, 'publishing/base-path', 'BASE_PATH=/x/ npm run build'],
	[{ SITE: 'voorbeeld.nl' }, 'publishing/site', 'SITE=https://voorbeeld.nl npm run build'],
	[{ SITE: '/x/' }, 'publishing/site', 'SITE=https://voorbeeld.nl npm run build'],
	[{ SITE: 'ftp://voorbeeld.nl' }, 'publishing/site', 'SITE=https://voorbeeld.nl npm run build'],
	[
		{ SITE: 'https://voorbeeld.nl/x' },
		'publishing/site',
		'BASE_PATH=/x/ SITE=https://voorbeeld.nl npm run build',
	],
	[
		{ SITE: 'https://voorbeeld.nl?a=1' },
		'publishing/site',
		'BASE_PATH=/ SITE=https://voorbeeld.nl npm run build',
	],
];

describe('the address a site is published under', () => {
	it('is the root of no site in particular when nothing is said', () => {
		assert.deepEqual(readAddress({}).address, { base: '/' });
		assert.deepEqual(readAddress({ BASE_PATH: '', SITE: '' }).address, { base: '/' });
	});

	it('is a base path and an origin, as given', () => {
		const { address } = readAddress({ BASE_PATH: '/verslagen/2014/', SITE: 'https://voorbeeld.nl' });
		assert.deepEqual(address, { base: '/verslagen/2014/', site: 'https://voorbeeld.nl' });
	});

	it('may name its base path twice, because hosts give the two together', () => {
		const { address } = readAddress({ BASE_PATH: '/x/', SITE: 'https://voorbeeld.nl/x/' });
		assert.deepEqual(address, { base: '/x/', site: 'https://voorbeeld.nl' });
	});

	for (const [variables, code, act] of wrong) {
		it(`is refused with the mending act when it is ${JSON.stringify(variables)}`, () => {
			const { address, diagnostics } = readAddress(variables);
			assert.equal(address, undefined);
			assert.deepEqual(
				diagnostics.map((one) => [one.code, one.severity, one.act]),
				[[code, 'error', [act]]],
			);
		});
	}

	it('is refused for both variables at once, so that they are mended at once', () => {
		assert.equal(readAddress({ BASE_PATH: 'x', SITE: 'y' }).diagnostics.length, 2);
	});
});
