import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RULES } from '#edition/rules.ts';
import { changes, imprint, reading, search, searchLost } from '#i18n/nl.ts';

describe('the words of the account', () => {
	it('say in Dutch who changed a word and why, by every rule the engine has', () => {
		for (const rule of RULES) {
			assert.match(changes.by(rule), /^door de redactie$|^door het programma: /, rule);
			assert.ok(changes.why(rule, 'Toren').endsWith('.'), rule);
		}
		assert.equal(
			changes.why('letter-space', 'Toezichtsrapport'),
			'De eerste letter staat los door de letterspatiëring van de druk; ‘oezichtsrapport’ is geen woord en ‘toezichtsrapport’ wel.',
		);
	});
});

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

describe('the time of reading', () => {
	it('is told in minutes up to an hour, and in quarters of an hour above', () => {
		assert.equal(reading.time(1), '1 minuut lezen');
		assert.equal(reading.time(12), '12 minuten lezen');
		assert.equal(reading.time(60), '1 uur lezen');
		assert.equal(reading.time(169), '2¾ uur lezen');
	});
});

const bare = (sentence: string) => sentence.replace(/[\u2068\u2069]/g, '');

describe('what search says', () => {
	it('counts places, and notes apart', () => {
		assert.equal(search.found(1, 0, false), '1 plaats gevonden.');
		assert.equal(search.found(4, 0, false), '4 plaatsen gevonden.');
		assert.equal(search.found(4, 1, false), '4 plaatsen gevonden, waarvan 1 in de voetnoten.');
		assert.equal(search.found(2, 2, false), '2 plaatsen gevonden, in de voetnoten.');
		assert.equal(search.found(60, 3, true), 'Veel plaatsen gevonden. De eerste 60 staan hieronder.');
	});

	it('names the words that are absent, a long one shortened', () => {
		assert.equal(bare(search.absent(['kade'])), '“kade” komt niet voor.');
		assert.equal(
			bare(search.absent(['kade', '"oude muur"', 'haven'])),
			'“kade”, “oude muur” en “haven” komen niet voor.',
		);
		assert.equal(bare(search.absent(['x'.repeat(300)])), `“${'x'.repeat(59)}…” komt niet voor.`);
	});

	it('names what one place lacks, and counts what a filter would show', () => {
		assert.equal(bare(search.without(['kade'])), 'zonder “kade”');
		assert.equal(search.filter.kind('notes', 2), 'Voetnoten 2');
		assert.equal(search.filter.kind('notes'), 'Voetnoten');
	});

	it('names an edition in full, however long its title is', () => {
		const title = 'Verslag over het beheer van water, dijken en natuur in de gemeenten aan de rivier';
		assert.ok(bare(search.searched([{ title, pages: [] }], 12)).includes(`in “${title}”`));
	});

	it('keeps a word that runs the other way from turning the sentence', () => {
		assert.equal(search.absent(['שלום']), '“\u2068שלום\u2069” komt niet voor.');
	});

	it('writes numbers as Dutch does', () => {
		assert.equal(
			search.tooLong(10_000, 500),
			'Deze vraag is te lang: 10.000 tekens. Gebruik er hooguit 500.',
		);
		assert.match(
			bare(search.searched([{ title: 'Jaarverslag 2014', author: 'AIVD', pages: ['12–80', '84'] }], 12_345)),
			/^Gezocht in p\.\u00A012–80 en 84 van “Jaarverslag 2014” \(AIVD\), in tekst en voetnoten: 12\.345\u00A0woorden\.$/,
		);
	});
});

describe('what is said where search does not come', () => {
	it('tells why, what still works, and what to do', () => {
		assert.equal(
			searchLost(false),
			'Zoeken lukt nu niet: u bent offline en het zoekprogramma is nog niet bewaard. Lezen kan gewoon. Binnen een pagina zoekt u met uw browser (Ctrl+F, op een Mac Cmd+F).',
		);
		assert.match(searchLost(true), /^Zoeken lukt nu niet: het zoekprogramma is niet geladen\. /);
	});
});
