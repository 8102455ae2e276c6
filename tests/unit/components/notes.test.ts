import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeNotes } from '#components/reading/merge-notes.ts';
import { noteItem } from '#components/reading/note-item.ts';
import { sidenoteItem } from '#components/reading/sidenote-item.ts';

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

	describe('of a report that it names', () => {
		const report = { page: '041', note: '8', title: 'Verslag van toezicht', checked: '2026-11-24' };
		const html = '<p>Verslag  van Toezicht, CTIVD, 5 februari 2014</p>';
		const added = (own: string, more: object): string =>
			/<p class="report" data-editors>(.*)<\/p><\/li>$/.exec(
				noteItem({ ...note, html: own, reports: [{ ...report, ...more }] }),
			)?.[1] ?? '';

		it('says what the note itself does not, in the words of the editors', () => {
			assert.equal(
				added(html, { publisher: 'CTIVD', number: '38' }),
				'Rapport nr. 38. Een adres van het rapport zelf is niet bekend. Nagegaan op 24 november 2026.',
			);
		});

		it('says title and publisher where the note has them otherwise', () => {
			assert.equal(
				added('<p>Zie het verslag.</p>', { publisher: 'CTIVD', number: '38' }),
				'<cite>Verslag van toezicht</cite>, CTIVD, nr. 38. Een adres van het rapport zelf is niet bekend. Nagegaan op 24 november 2026.',
			);
		});

		it('leads to the report, or says that an address is that of its publisher', () => {
			assert.equal(
				added(html, { url: 'https://voorbeeld.nl/rapport/38' }),
				'Te lezen op <a href="https://voorbeeld.nl/rapport/38" rel="external">voorbeeld.nl/rapport/38</a>. Nagegaan op 24 november 2026.',
			);
			assert.match(
				added(html, { url: 'https://voorbeeld.nl/' }),
				/^Website van de uitgever: <a [^>]*>voorbeeld\.nl<\/a>\. Een adres van het rapport zelf is niet bekend\./,
			);
		});

		it('says it once: in the list, not in the margin as well', () => {
			const whole = { ...note, html, reports: [{ ...report, number: '38' }] };
			assert.doesNotMatch(sidenoteItem(whole, undefined), /nr\. 38/);
		});
	});

	it('stands once on the page of the chapter when two sections have it, with all its calls', () => {
		const merged = mergeNotes([{ notes: [note] }, { notes: [{ ...note, calls: ['verwijzing-8-2'] }] }]);
		assert.deepEqual(merged, [{ ...note, calls: ['verwijzing-8', 'verwijzing-8-2'] }]);
	});
});
