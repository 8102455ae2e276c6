import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noMorphology } from '#search/index/lexicon.ts';
import { WordFacts } from '#search/index/word-facts.ts';
import { inRow, inTwo, pairsOf } from '#search/terms/compounds.ts';
import { WordIndex } from '#search/terms/word-index.ts';

const index = new WordIndex(
	'2002 60 artikel gegevens haven in rapport uitwisseling wiv wodc',
	noMorphology,
	WordFacts.whole(noMorphology),
);
const pairs = (asked: string, ...parts: readonly string[]) =>
	pairsOf(asked, parts, index).map(({ words, loose }) => [
		...words.map((group) => [...group].join('/')),
		loose,
	]);

describe('words asked as one that the texts write apart', () => {
	it('are two words of the texts that make it up', () => {
		assert.deepEqual(inTwo('artikel60', index), [['artikel', '60']]);
		assert.deepEqual(inTwo('rapportschip', index), []);
	});

	it('follow each other as they were asked, or are none', () => {
		assert.deepEqual(inRow('wiv2002', ['wiv', '2002'], 'exact', index), [
			{ words: ['wiv', '2002'], certainty: 'exact' },
		]);
		assert.deepEqual(inRow('wiv2003', ['wiv', '2003'], 'exact', index), []);
	});

	it('are two halves in either order, also with a letter that links them', () => {
		assert.deepEqual(pairs('gegevensuitwisseling', 'gegevensuitwisseling'), [
			['gegevens', 'uitwisseling', false],
		]);
		assert.deepEqual(pairs('havensrapport', 'havensrapport'), [['haven', 'rapport', false]]);
	});

	it('may stand further from each other where they were asked with a hyphen, never behind what turns the sense', () => {
		assert.deepEqual(pairs('wodcrapport', 'wodc', 'rapport'), [['wodc', 'rapport', true]]);
		assert.deepEqual(pairs('inrapport', 'in', 'rapport'), []);
	});
});
