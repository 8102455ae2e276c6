import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hangingCompounds, partsOf } from '#search/dutch/compounds.build.ts';
import { list } from '../../../support/dutch-dictionary.ts';

describe('compounds', () => {
	it('come apart into words that the word list has', () => {
		for (const [word, parts] of [
			['inlichtingendiensten', 'inlichtingen diensten'],
			['toezichtsrapport', 'toezichts rapport'],
			['telecommunicatiegegevens', 'tele communicatie gegevens'],
			['macroeconomie', 'macro economie'],
			['belastingdienst', 'belasting dienst'],
			['webfora', 'web fora'],
			['samenwerkingsverband', 'samenwerkings verband'],
			['waterschapsbestuur', 'waterschaps bestuur'],
			['spoorwegovergang', 'spoorweg overgang'],
		] as const) {
			assert.equal(partsOf(word, list), parts);
		}
	});

	it('come apart where the list does not say that their last part ends compounds', () => {
		for (const [word, parts] of [
			['motorbendes', 'motor bendes'],
			['politievlogger', 'politie vlogger'],
			['leeftijdscohorten', 'leeftijds cohorten'],
			['vrachtwagen', 'vracht wagen'],
			['integriteitscasuistiek', 'integriteits casuistiek'],
			['korpsmanagementteam', 'korps management team'],
			['arbeidstijdenwet', 'arbeids tijden wet'],
			['afscheidingsteken', 'afscheidings teken'],
		] as const) {
			assert.equal(partsOf(word, list), parts);
		}
		assert.equal(partsOf('swatcohorten', list), undefined, 'may be a name');
		assert.equal(partsOf('swatcohorten', list, true), 'swat cohorten');
	});

	it('are no words with an ending, and no words of one piece', () => {
		for (const word of [
			'belangrijk',
			'marechaussee',
			'combineren',
			'diensten',
			'parameter',
			'uitzondering',
			'mogelijkheid',
			'terrorisme',
			'televisie',
			'ministerie',
			'geografisch',
			'verwerving',
			'verstrekken',
			'overheid',
			'zij',
			'2014',
		]) {
			assert.equal(partsOf(word, list), undefined, word);
		}
	});

	it('stand behind a hanging hyphen too', () => {
		assert.deepEqual(
			[...hangingCompounds('het Onderzoeks- en Documentatiecentrum', list)],
			[['onderzoekscentrum', 'onderzoeks en documentatiecentrum']],
		);
		assert.deepEqual([...hangingCompounds('zon- en feestdagen', list)], [['zondagen', 'zon en feestdagen']]);
	});
});
