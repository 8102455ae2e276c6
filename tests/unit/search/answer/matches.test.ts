import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchesIn } from '#search/answer/matches.ts';
import { wordsOfRecords } from '#search/index/lexicon.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { readQuestion } from '#search/question/question.ts';
import { Vocabulary } from '#search/terms/vocabulary.ts';

/** The text with its matches in square brackets. */
function mark(text: string, typed: string): string {
	const vocabulary = new Vocabulary(wordsOfRecords([{ text } as SearchRecord]).words);
	const question = readQuestion(typed);
	const terms = question.kind === 'asked' ? question.terms : [];
	const matches = matchesIn(
		text,
		terms.map((term) => vocabulary.expand(term)),
	);
	return [...matches]
		.reverse()
		.reduce(
			(marked, { start, end }) =>
				`${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
			text,
		);
}

describe('the matches in a text', () => {
	it('are every place of the word and its forms, whatever case and accents', () => {
		assert.equal(
			mark('Variëren kan. Zij variëren, en VARIËREN.', 'varieren'),
			'[Variëren] kan. Zij [variëren], en [VARIËREN].',
		);
		assert.equal(
			mark('Wij samenwerken; de samenwerking.', 'samenwerking'),
			'Wij [samenwerken]; de [samenwerking].',
		);
	});

	it('are the beginning only of a word that begins with what was asked', () => {
		assert.equal(mark('Aanpak Jihadisme nu', 'jihad'), 'Aanpak [Jihad]isme nu');
		assert.equal(mark('de Crèmekleurige muur', 'creme'), 'de [Crème]kleurige muur');
	});

	it('are a word with a hyphen as one, or one of its parts', () => {
		assert.equal(mark('met collega-diensten,', 'collegadienst'), 'met [collega-diensten],');
		assert.equal(mark('met collega-diensten,', 'dienst'), 'met collega-[diensten],');
		assert.equal(mark('de Kade-muren', 'kade'), 'de [Kade]-muren');
		assert.equal(mark('van (persoons)gegevens.', 'persoonsgegevens'), 'van [(persoons)gegevens].');
	});

	it('are every place of a phrase, across hyphens and punctuation, and not a part of it', () => {
		assert.equal(
			mark('artikel 60-diensten, en Artikel 60 (zestig) artikel 601', '"artikel 60"'),
			'[artikel 60]-diensten, en [Artikel 60] (zestig) artikel 601',
		);
		assert.equal(mark('op artikel 60 en artikel60', 'artikel60'), 'op artikel 60 en [artikel60]');
		assert.equal(mark('op artikel 60.', 'artikel60'), 'op [artikel 60].');
		assert.equal(mark('muur van de kade van de muur', '"de muur"'), 'muur van de kade van [de muur]');
	});

	it('are two words with at most slight ones between them, for a compound that the text writes apart', () => {
		assert.equal(
			mark('De inspectie van de kademuren. Verder inspectie van de muren.', 'mureninspectie'),
			'De inspectie van de kademuren. Verder [inspectie van de muren].',
		);
		assert.equal(mark('De inspectie van oude muren.', 'mureninspectie'), 'De inspectie van oude muren.');
	});

	it('do not begin or end inside a word of the text', () => {
		assert.equal(mark('de oude kademuur', '"oude kade"'), 'de oude kademuur');
	});

	it('take signs of HTML and regular expressions as text', () => {
		assert.equal(mark('a <b>kade</b> .*', '<b>kade</b>'), 'a <b>[kade]</b> .*');
		assert.equal(mark('a <b>kade</b> .*', '.*'), 'a <b>kade</b> .*');
	});
});
