import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from '#takealong/plain-text.ts';
import { call, note, says, sectionOf, takenEdition, text } from '../../support/taken.ts';

const section = sectionOf(
	[
		{ kind: 'page-break', folio: '12' },
		{ kind: 'heading', level: 2, content: [text('Dijken')] },
		says(
			'De dijken langs de rivier zijn in het hele gebied nagelopen en waar nodig hersteld',
			call('8'),
			', ook ',
			{ kind: 'page-break', folio: '13' },
			'de kaden.',
		),
		{ kind: 'list-item', label: 'a)', depth: 1, content: [text('De sluis.')] },
		{ kind: 'list-item', label: '•', depth: 2, content: [text('De deuren.')] },
		{
			kind: 'table',
			content: {
				form: 'table',
				head: { rows: 1, columns: 0 },
				rows: [
					[{ pieces: [text('Jaar')] }, { pieces: [text('Dijk')] }],
					[{ pieces: [text('2031')] }, { pieces: [text('3')] }],
				],
			},
		},
		{
			kind: 'figure',
			content: { form: 'figure', picture: '1.png', alt: { text: 'Een kaart', by: 'editors' }, pieces: [] },
		},
		{ kind: 'sidebar', content: [text('In het kader.')] },
		note('8', 'Zie het verslag over het jaar daarvoor, dat in de bijlage van dit verslag staat.'),
	],
	{ headings: ['dijken'], tables: ['p13-tabel-1'], figures: ['p13-afbeelding-1'] },
);

describe('an edition as plain text', () => {
	const written = plainText(takenEdition({ chapters: [['water', 'Water', [section]]] }));

	it('reads from top to bottom, with the notes of a section below it', () => {
		assert.equal(
			written.slice(0, written.indexOf('Colofon')),
			`Verslag
=======

Waterschap Lage Mark

Versie van 2 mei 2031, vingerafdruk van de leestekst ab12cd34…



Water
=====

[p. 12]


Dijken
------

De dijken langs de rivier zijn in het hele gebied nagelopen en waar nodig
hersteld[8], ook [p. 13] de kaden.

  a) De sluis.
    • De deuren.

  Jaar | Dijk
  2031 | 3

[Afbeelding: Een kaart]

  | In het kader.

Noten

[8] Zie het verslag over het jaar daarvoor, dat in de bijlage van dit
    verslag staat.



`,
		);
	});

	it('has no line that is wider than a letter', () => {
		assert.ok(Math.max(...written.split('\n').map((line) => line.length)) <= 74);
	});
});
