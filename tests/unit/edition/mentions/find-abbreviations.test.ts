import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { abbreviationsOf } from '#edition/mentions/abbreviations.ts';
import { abbreviationFinder } from '#edition/mentions/find-abbreviations.ts';

const list = abbreviationsOf({
	abbreviations: ['CT', 'CTIVD', 'Wiv', 'Wiv 2002', 'AIVD', 'A.B.', 'R&D'].map((short) => ({
		short,
		long: short,
		by: 'editors',
	})),
});
const find = abbreviationFinder(list);
const found = (text: string): string[] => find(text).map(({ start, end }) => text.slice(start, end));

describe('abbreviations in a text', () => {
	it('are whole words, also with a hyphen or an apostrophe behind them', () => {
		assert.deepEqual(found('De AIVD, het AIVD-rapport, AIVD’s en non-CT.'), ['AIVD', 'AIVD', 'AIVD', 'CT']);
	});

	it('are not found inside another word, or in other letters', () => {
		assert.deepEqual(found('DIRECT, CTX, XCT, ct, Ct, aivd, AIVD2, 2CT, CTé'), []);
	});

	it('are the longest that can stand there', () => {
		assert.deepEqual(found('De CTIVD en de Wiv 2002 en de Wiv.'), ['CTIVD', 'Wiv 2002', 'Wiv']);
	});

	it('may have any white space where they have a space', () => {
		assert.deepEqual(found('Wiv\u00a02002 Wiv\u202f2002 Wiv\n2002'), [
			'Wiv\u00a02002',
			'Wiv\u202f2002',
			'Wiv\n2002',
		]);
	});

	it('may be made of signs that mean something in a pattern', () => {
		assert.deepEqual(found('A.B. en R&D, niet AxBx'), ['A.B.', 'R&D']);
	});

	it('are none where the list is empty', () => {
		assert.deepEqual(abbreviationFinder([])('AIVD'), []);
	});

	it('have an id of their own, also when they differ in case only', () => {
		const two = ['CT', 'Ct', '§'].map((short) => ({ short, long: 'x', by: 'text' as const }));
		const ids = abbreviationsOf({ abbreviations: two }).map(({ id }) => id);
		assert.deepEqual([...ids].sort(), ['afkorting-ct', 'afkorting-ct-2', 'afkorting-teken']);
	});
});
