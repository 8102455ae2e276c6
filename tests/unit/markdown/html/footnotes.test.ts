import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionHtml } from '../../../support/section-html.ts';

describe('footnotes', () => {
	it('keep their printed numbers, also when they do not begin at 1', async () => {
		const { html, marks } = await sectionHtml(
			{},
			'Een woord[^8] en een zin[^9].\n\n[^8]: Noot acht.\n\n[^9]: Noot negen.',
		);
		assert.match(
			html,
			/woord<span class="called"><sup><a id="verwijzing-8" href="#voetnoot-8" role="doc-noteref" aria-label="Voetnoot 8" data-anchor="--verwijzing-8">8<\/a><\/sup><\/span> en/,
		);
		assert.match(html, /<a id="verwijzing-9" href="#voetnoot-9"[^>]*>9<\/a>/);
		assert.deepEqual(marks.notes, [
			{ identifier: '8', label: '8', html: '<p>Noot acht.</p>', calls: ['verwijzing-8'] },
			{ identifier: '9', label: '9', html: '<p>Noot negen.</p>', calls: ['verwijzing-9'] },
		]);
	});

	it('leave the text: a page sets them at its foot', async () => {
		const { html } = await sectionHtml({}, 'Een woord[^8].\n\n[^8]: Noot acht.');
		assert.doesNotMatch(html, /Noot acht/);
	});

	it('show the printed label where the identifier is another', async () => {
		const { html, marks } = await sectionHtml(
			{ labels: { '43-8': '8' } },
			'Een woord[^43-8].\n\n[^43-8]: Noot.',
		);
		assert.match(html, /id="verwijzing-43-8" href="#voetnoot-43-8" [^>]*aria-label="Voetnoot 8"[^>]*>8</);
		assert.equal(marks.notes?.[0]?.label, '8');
	});

	it('count the calls of one note, and go on counting where an earlier section stopped', async () => {
		const twice = await sectionHtml({}, 'Een[^3] en twee[^3].\n\n[^3]: Noot.');
		assert.deepEqual(twice.marks.notes?.[0]?.calls, ['verwijzing-3', 'verwijzing-3-2']);
		const later = await sectionHtml({ repeats: { '3': 2 } }, 'Nog een[^3].\n\n[^3]: Noot.');
		assert.deepEqual(later.marks.notes?.[0]?.calls, ['verwijzing-3-2']);
	});

	it('are refused when a call has no definition', async () => {
		const { problems } = await sectionHtml({}, 'Een woord[^8].');
		assert.deepEqual(problems, ['section/call-without-note']);
	});

	it('are refused when a definition has no call', async () => {
		const { problems } = await sectionHtml({}, 'Een woord.\n\n[^8]: Noot acht.');
		assert.deepEqual(problems, ['section/note-without-call']);
	});

	it('are refused when a label is defined twice', async () => {
		const { problems } = await sectionHtml({}, 'Een woord[^8].\n\n[^8]: Noot.\n\n[^8]: Andere noot.');
		assert.deepEqual(problems, ['section/note-twice']);
	});

	it('are not seen where the sign is escaped, and so only text', async () => {
		const { html, problems } = await sectionHtml({}, 'Het teken \\[^8] staat er zo.');
		assert.deepEqual(problems, []);
		assert.match(html, /Het teken \[\^8\] staat er zo\./);
	});
});
