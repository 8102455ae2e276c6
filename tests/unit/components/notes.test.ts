import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeNotes } from '#components/merge-notes.ts';
import { noteItem } from '#components/note-item.ts';

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

	it('stands once on the page of the chapter when two sections have it, with all its calls', () => {
		const merged = mergeNotes([{ notes: [note] }, { notes: [{ ...note, calls: ['verwijzing-8-2'] }] }]);
		assert.deepEqual(merged, [{ ...note, calls: ['verwijzing-8', 'verwijzing-8-2'] }]);
	});
});
