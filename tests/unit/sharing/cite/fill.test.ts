import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill } from '#sharing/cite/fill.ts';

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
	it('keeps the host where a style cuts the address down to it, and the escapes of BibTeX', () => {
		assert.equal(
			fill(String.raw`https://leeseditie.invalid. {https://leeseditie.invalid/e/\#xplaatsx}`, site, part),
			String.raw`https://voorbeeld.nl. {https://voorbeeld.nl/verslag/e/\#p41-3}`,
		);
	});
});
