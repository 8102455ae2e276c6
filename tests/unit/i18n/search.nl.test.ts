import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchNl as say } from '#i18n/search.nl.ts';

const bare = (sentence: string) => sentence.replace(/[\u2068\u2069]/g, '');

describe('what search says', () => {
	it('counts places, and notes apart', () => {
		assert.equal(say.found(1, 0, false), '1 plaats gevonden.');
		assert.equal(say.found(4, 0, false), '4 plaatsen gevonden.');
		assert.equal(say.found(4, 1, false), '4 plaatsen gevonden, waarvan 1 in de voetnoten.');
		assert.equal(say.found(2, 2, false), '2 plaatsen gevonden, in de voetnoten.');
		assert.equal(say.found(60, 3, true), 'Veel plaatsen gevonden. De eerste 60 staan hieronder.');
	});

	it('names the words that are absent, a long one shortened', () => {
		assert.equal(bare(say.absent(['kade'])), '“kade” komt niet voor.');
		assert.equal(
			bare(say.absent(['kade', '"oude muur"', 'haven'])),
			'“kade”, “oude muur” en “haven” komen niet voor.',
		);
		assert.equal(bare(say.absent(['x'.repeat(300)])), `“${'x'.repeat(59)}…” komt niet voor.`);
	});

	it('names what one place lacks, and counts what a filter would show', () => {
		assert.equal(bare(say.without(['kade'])), 'zonder “kade”');
		assert.equal(say.filter.kind('notes', 2), 'Voetnoten 2');
		assert.equal(say.filter.kind('notes'), 'Voetnoten');
	});

	it('names an edition in full, however long its title is', () => {
		const title = 'Verslag over het beheer van water, dijken en natuur in de gemeenten aan de rivier';
		assert.ok(bare(say.searched([{ title, pages: [] }], 12)).includes(`in “${title}”`));
	});

	it('keeps a word that runs the other way from turning the sentence', () => {
		assert.equal(say.absent(['שלום']), '“\u2068שלום\u2069” komt niet voor.');
	});

	it('writes numbers as Dutch does', () => {
		assert.equal(say.tooLong(10_000, 500), 'Deze vraag is te lang: 10.000 tekens. Gebruik er hooguit 500.');
		assert.match(
			bare(say.searched([{ title: 'Jaarverslag 2014', author: 'AIVD', pages: ['12–80', '84'] }], 12_345)),
			/^Gezocht in p\.\u00A012–80 en 84 van “Jaarverslag 2014” \(AIVD\), in tekst en voetnoten: 12\.345\u00A0woorden\.$/,
		);
	});
});
