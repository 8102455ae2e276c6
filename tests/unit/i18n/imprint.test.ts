import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { imprint } from '#i18n/imprint.ts';

const publisher = 'Stichting Voorbeeld';

describe('who is behind the site', () => {
	it('is not told where the publisher tells nothing', () => {
		assert.equal(imprint.status({}), '');
		assert.equal(imprint.standing({}), '');
		assert.equal(imprint.made({}), '');
	});

	it('is told in one line by what the publisher tells, and no more', () => {
		assert.equal(
			imprint.status({ independent: true, government: false }),
			'Een onafhankelijke leeseditie. Geen website van de overheid.',
		);
		assert.equal(imprint.status({ independent: true }), 'Een onafhankelijke leeseditie.');
		assert.equal(imprint.status({ government: false }), 'Geen website van de overheid.');
		assert.equal(imprint.status({ publisher }), 'Een leeseditie, gemaakt door Stichting Voorbeeld.');
		assert.equal(
			imprint.status({ independent: true, publisher }),
			'Een onafhankelijke leeseditie, gemaakt door Stichting Voorbeeld.',
		);
		assert.equal(
			imprint.status({ independent: false, government: true }),
			'Een leeseditie van de makers van het verslag zelf. Een website van de overheid.',
		);
	});

	it('is told in whole sentences on the page about the site', () => {
		assert.equal(
			imprint.standing({ independent: true, government: false }),
			'Deze leeseditie is onafhankelijk: zij is niet gemaakt door of namens de makers van het verslag. Het is geen website van de overheid.',
		);
		assert.equal(
			imprint.standing({ independent: false }),
			'De makers van het verslag geven deze leeseditie zelf uit.',
		);
	});

	it('signs with the publisher, or with the name of the site', () => {
		assert.equal(imprint.editors('Verslagen', publisher), 'Stichting Voorbeeld');
		assert.equal(imprint.editors('Verslagen'), 'De redactie van Verslagen');
	});
});
