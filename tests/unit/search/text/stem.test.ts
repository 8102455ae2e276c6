import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stem } from '#search/text/stem.ts';

describe('the stem of a Dutch word', () => {
	const families = [
		['samenwerking', 'samenwerken'],
		['dienst', 'diensten'],
		['maan', 'manen'],
		['bak', 'bakken'],
		['rapport', 'rapporten'],
		['mogelijkheid', 'mogelijkheden'],
		['bestrijding', 'bestrijden'],
		['beschikbaar', 'beschikbare'],
		['zorgvuldig', 'zorgvuldige'],
		['buitenlands', 'buitenlandse'],
	];
	for (const [first = '', ...others] of families) {
		it(`is one for ${[first, ...others].join(', ')}`, () => {
			for (const other of others) assert.equal(stem(other), stem(first));
		});
	}

	const strangers = [
		['overheid', 'over'],
		['mogelijk', 'onmogelijk'],
		['eigenheid', 'eigen'],
		['behoorlijk', 'behoren'],
		['dienst', 'dienen'],
		['regel', 'regio'],
	];
	for (const [one = '', other = ''] of strangers) {
		it(`is not the same for ${one} and ${other}`, () => assert.notEqual(stem(one), stem(other)));
	}

	// From the sample vocabulary that the Snowball project publishes with its Dutch algorithm.
	it('agrees with the published sample of the algorithm', () => {
		const sample = {
			lichaamsziek: 'lichaamsziek',
			lichte: 'licht',
			lichten: 'licht',
			lichtende: 'lichtend',
			opgingen: 'opging',
			opglimmend: 'opglimm',
			opgroeiende: 'opgroei',
		};
		for (const [word, expected] of Object.entries(sample)) assert.equal(stem(word), expected, word);
	});

	it('leaves numbers, short words and other scripts as they are', () => {
		for (const word of ['2014', 'a', 'en', 's', 'терроризм', '60diensten', ''])
			assert.equal(stem(word), word);
	});
});
