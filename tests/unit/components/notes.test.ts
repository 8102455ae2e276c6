import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeNotes } from '#components/merge-notes.ts';
import { noteItem } from '#components/note-item.ts';
import { sidenoteItem } from '#components/sidenote-item.ts';

const note = { identifier: '8', label: '8', html: '<p>Noot acht.</p>', calls: ['verwijzing-8'] };

describe('a note at the foot of a page', () => {
	it('keeps its printed number and has its link back on the last line of its text', () => {
		assert.equal(
			noteItem(note),
			'<li id="voetnoot-8" value="8"><p>Noot acht.<a class="back" href="#verwijzing-8" role="doc-backlink" aria-label="Terug naar verwijzing 8 in de tekst"></a></p></li>',
		);
	});

	it('shows a label that is no number before its text', () => {
		const html = noteItem({ ...note, identifier: 'ster', label: '*', calls: ['verwijzing-ster'] });
		assert.match(html, /^<li id="voetnoot-ster" class="signed" data-label="\*">/);
	});

	it('has a link back to each of its calls, told apart by name', () => {
		const html = noteItem({ ...note, calls: ['verwijzing-8', 'verwijzing-8-2'] });
		assert.match(
			html,
			/href="#verwijzing-8-2"[^>]*aria-label="Terug naar verwijzing 8 in de tekst, plaats 2"/,
		);
	});

	it('has what the editors add apart from its own words, and in the margin out of the Tab order', () => {
		const report = {
			page: '041',
			note: '8',
			title: 'Rapport',
			publisher: 'CTIVD',
			number: '38',
			checked: '2026-11-24',
		};
		const added =
			'<p class="report" data-editors>Genoemd rapport: <cite>Rapport</cite>, CTIVD, nr. 38. ' +
			'Een adres van het rapport zelf is niet bekend. Toegevoegd door de redactie, nagegaan op 24 november 2026.</p>';
		assert.ok(noteItem({ ...note, reports: [report] }).endsWith(`</a></p>${added}</li>`));
		const linked = { ...report, url: 'https://voorbeeld.nl/rapport/38' };
		assert.match(
			sidenoteItem({ ...note, reports: [linked] }, undefined),
			/Te lezen op <a href="https:\/\/voorbeeld\.nl\/rapport\/38" rel="external" tabindex="-1">voorbeeld\.nl\/rapport\/38<\/a>\. /,
		);
		const ofSite = { ...report, url: 'https://voorbeeld.nl/' };
		assert.match(
			noteItem({ ...note, reports: [ofSite] }),
			/Website van de uitgever: <a [^>]*>voorbeeld\.nl<\/a>\. Een adres van het rapport zelf is niet bekend\. /,
		);
	});

	it('stands once on the page of the chapter when two sections have it, with all its calls', () => {
		const merged = mergeNotes([{ notes: [note] }, { notes: [{ ...note, calls: ['verwijzing-8-2'] }] }]);
		assert.deepEqual(merged, [{ ...note, calls: ['verwijzing-8', 'verwijzing-8-2'] }]);
	});
});
