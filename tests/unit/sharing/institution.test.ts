import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { institution } from '#sharing/institution.ts';

describe('the name of an institution', () => {
	for (const [signed, name, short] of [
		[
			'Algemene Inlichtingen- en Veiligheidsdienst (AIVD)',
			'Algemene Inlichtingen- en Veiligheidsdienst',
			'AIVD',
		],
		['Centraal Bureau voor de Statistiek (CBS)', 'Centraal Bureau voor de Statistiek', 'CBS'],
		['Rijksinstituut (RvS-2)', 'Rijksinstituut', 'RvS-2'],
		['Waterschap Lage Mark', 'Waterschap Lage Mark', 'Waterschap Lage Mark'],
		['Gemeente Bergen (Limburg)', 'Gemeente Bergen (Limburg)', 'Gemeente Bergen (Limburg)'],
		['Dienst (oud en nieuw)', 'Dienst (oud en nieuw)', 'Dienst (oud en nieuw)'],
	] as const) {
		it(`${signed}: ${short}`, () => assert.deepEqual(institution(signed), { name, short }));
	}
});
