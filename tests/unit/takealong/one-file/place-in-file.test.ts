import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeInFile } from '#takealong/one-file/place-in-file.ts';

const outline = {
	edition: 'verslag',
	chapters: {
		water: { title: 'hoofdstuktitel', sections: { dijken: 'p12-1' }, renamed: {} },
		land: {
			title: 'land--hoofdstuktitel',
			sections: { akkers: 'akkers' },
			renamed: { 'voetnoot-1': 'land--voetnoot-1', hoofdstuktitel: 'land--hoofdstuktitel' },
		},
	},
};
const at = (address: string) => placeInFile(address, outline);

describe('an address of the site, in the file', () => {
	it('is the place with the same id, or its name where two chapters have it', () => {
		assert.equal(at('verslag/water/dijken/#p12-3'), 'p12-3');
		assert.equal(at('verslag/water/?q=a#voetnoot-1'), 'voetnoot-1');
		assert.equal(at('verslag/land/akkers/#voetnoot-1'), 'land--voetnoot-1');
	});

	it('of a page is where that begins', () => {
		assert.equal(at('verslag/'), 'inhoud');
		assert.equal(at('verslag/#verslagtitel'), 'verslagtitel');
		assert.equal(at('verslag/land/'), 'land--hoofdstuktitel');
		assert.equal(at('verslag/water/dijken/'), 'p12-1');
		assert.equal(at('verslag/afkortingen/#afkorting-nap'), 'afkorting-nap');
		assert.equal(at('verslag/verantwoording/'), 'verantwoording');
		assert.equal(at('verslag/bron/b12/#regel-7'), 'bron-b12-7');
		assert.equal(at('verslag/bron/b12/#bron-p12-1'), 'bron-b12');
	});

	it('is none for what only the site has', () => {
		for (const address of [
			'',
			'over/',
			'ander/water/',
			'verslag/verantwoording/12/',
			'verslag/bron/#ontbreekt-9',
		])
			assert.equal(at(address), undefined, address);
		assert.equal(at('verslag/water/index.md'), undefined);
	});
});
