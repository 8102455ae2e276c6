import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { likeness, nearestLink } from '#components/not-found/nearest-link.ts';

const paths = ['/verslag/samenwerking/ct-infobox/', '/verslag/samenwerking/regionale-diensten/'];

describe('the page somebody may have meant', () => {
	it('is the one whose last part looks most like what was asked', () => {
		assert.equal(nearestLink('/iets/ct-infobx', paths), 0);
		assert.equal(nearestLink('/verslag/Regionale_diensten/', paths), 1);
	});

	it('is none when nothing looks like it', () => {
		assert.equal(nearestLink('/wp-login.php', paths), undefined);
		assert.equal(nearestLink('/', paths), undefined);
	});

	it('counts letter pairs once each', () => {
		assert.equal(likeness('aaaa', 'aa'), 0.5);
		assert.equal(likeness('nacht', 'nacht'), 1);
		assert.equal(likeness('a', 'a'), 0);
	});
});
