import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { separationsIn } from '#search/text/separable-verbs.ts';
import { tokensOf } from '#search/text/tokens.ts';

/** What may be one verb, each as *particle + verb*, in the order in which they are tried. */
const separations = (text: string) =>
	[...separationsIn(text, tokensOf(text))].map(
		({ verb, particle }) => `${particle.letters} + ${verb.letters}`,
	);

describe('a verb that a clause parts in two', () => {
	it('has its particle behind it, the nearest verb first', () => {
		assert.deepEqual(separations('Zij werken nauw samen aan de kade.'), ['samen + nauw', 'samen + werken']);
	});

	it('has a particle that is a preposition too only where that closes the clause', () => {
		assert.ok(separations('Zij wisselen gegevens uit.').includes('uit + wisselen'));
		assert.deepEqual(separations('Het gaat om de uitwisseling, gericht op de haven.'), []);
		assert.deepEqual(separations('Hij geeft geen inzicht in of uitsluitsel.'), []);
	});

	it('stands in one clause', () => {
		assert.deepEqual(separations('Zij werken, samen sterk.'), []);
		assert.deepEqual(separations('Zij werken. Samen sterk.'), []);
	});

	it('can have “te” between its particle and its infinitive', () => {
		assert.deepEqual(separations('om het netwerk uit te bouwen in de haven'), ['uit + bouwen']);
	});
});
