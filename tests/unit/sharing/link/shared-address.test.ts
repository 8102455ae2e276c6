import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sharedAddress } from '#sharing/link/shared-address.ts';

describe('the address that is shared', () => {
	it('is the page of the section with the id, without query and fragment of the page that is open', () => {
		assert.equal(
			sharedAddress('https://x.nl/v/samenwerking/ct-infobox/?q=infobox#p41-3', undefined, 'p41-4'),
			'https://x.nl/v/samenwerking/ct-infobox/#p41-4',
		);
	});
	it('is the page of the section on the page of the whole chapter too', () => {
		assert.equal(
			sharedAddress('https://x.nl/v/samenwerking/#p41-3', 'ct-infobox', 'voetnoot-8'),
			'https://x.nl/v/samenwerking/ct-infobox/#voetnoot-8',
		);
	});
	it('is the page itself without an id', () => {
		assert.equal(sharedAddress('https://x.nl/v/h/s/index.html?q=a', undefined), 'https://x.nl/v/h/s/');
	});
});
