import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill, fillRuns } from '#sharing/cite/fill.ts';

const site = 'https://voorbeeld.nl/verslag/';
const part = { id: 'p41-3', name: 'alinea 41·3' };

describe('a reference made out', () => {
	it('has the address of the place, and its name after the page', () => {
		assert.equal(
			fill('(Dienst, 2014, p. 41, xplaatsx) https://leeseditie.invalid/e/h/s/#xplaatsx.', site, part),
			'(Dienst, 2014, p. 41, alinea 41·3) https://voorbeeld.nl/verslag/e/h/s/#p41-3.',
		);
	});
	it('has neither where the whole section is referred to', () => {
		assert.equal(
			fill(
				'xplaatsx. Leeseditie. (Dienst, 2014, p. 41, xplaatsx) https://leeseditie.invalid/e/h/s/#xplaatsx.',
				site,
				undefined,
			),
			'Leeseditie. (Dienst, 2014, p. 41) https://voorbeeld.nl/verslag/e/h/s/.',
		);
	});
	it('is known to a program by another name for each place, and keeps its italics', () => {
		assert.equal(fill('@x{e-h-s-xidx,', site, part), '@x{e-h-s-p41-3,');
		assert.equal(fill('@x{e-h-s-xidx,', site, undefined), '@x{e-h-s,');
		assert.deepEqual(fillRuns([['i', 'Verslag'], ', 41, xplaatsx', ', xplaatsx'], site, undefined), [
			['i', 'Verslag'],
			', 41',
		]);
	});
});
