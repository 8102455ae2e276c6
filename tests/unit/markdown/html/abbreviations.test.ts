import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EditionMentions } from '#edition/mentions/edition-mentions.ts';
import { sectionHtml } from '../../../support/section-html.ts';

const words = {
	language: 'nl',
	pages: [],
	headings: [],
	abbreviations: [
		{
			id: 'afkorting-aivd',
			short: 'AIVD',
			long: 'Algemene Dienst',
			by: 'editors',
			listed: 'proef/afkortingen/',
		},
		{
			id: 'afkorting-wiv-2002',
			short: 'Wiv 2002',
			long: 'Wet 2002',
			by: 'text',
			given: { path: 'proef/a/b/#p1-1' },
			listed: 'proef/afkortingen/',
		},
	],
} as unknown as EditionMentions;

const AIVD = '<a class="short" href="/proef/afkortingen/#afkorting-aivd"><abbr data-abbr="afkorting-aivd"';

describe('abbreviations in a section', () => {
	it('are links to the list where they stand first, with who gives the long form, and no link later', async () => {
		const { html } = await sectionHtml({}, 'De AIVD en het AIVD-rapport.\n\nDe AIVD.');
		assert.ok(html.includes('De AIVD en'), 'nothing is marked without a list');
		const marked = (await sectionHtml({}, 'De AIVD en het AIVD-rapport.\n\nDe AIVD.', words)).html;
		assert.ok(
			marked.includes(
				`De ${AIVD} data-long="Algemene Dienst" data-by="editors">AIVD</abbr></a> en het <abbr data-abbr="afkorting-aivd">AIVD</abbr>-rapport.`,
			),
		);
		assert.equal(marked.split('class="short"').length, 2);
	});

	it('tell where the text gives the long form', async () => {
		const { html } = await sectionHtml({}, 'De Wiv\u00a02002.', words);
		assert.match(
			html,
			/class="mixed" data-long="Wet 2002" data-by="text" data-at="\/proef\/a\/b\/#p1-1">Wiv\u00a02002</,
		);
	});

	it('are marked in notes and captions too, and in headings without a link', async () => {
		const { html, marks } = await sectionHtml(
			{ headings: ['kop'], captions: ['c'] },
			'## De AIVD\n\n:::bijschrift\nEen AIVD-foto.\n:::\n\nTekst[^1].\n\n[^1]: De AIVD.',
			words,
		);
		assert.match(
			html,
			/<h1 id="kop">De <abbr data-abbr="afkorting-aivd" data-long="[^"]*" data-by="editors">AIVD<\/abbr><\/h1>/,
		);
		assert.match(html, /aria-label="Kop “De AIVD”: bron, link en citaat"/);
		assert.match(html, /Een <a class="short"[^>]*><abbr data-abbr="afkorting-aivd">AIVD<\/abbr><\/a>-foto/);
		assert.equal(marks.notes?.[0]?.html, '<p>De <abbr data-abbr="afkorting-aivd">AIVD</abbr>.</p>');
	});

	it('are left alone in a pull quote, whose words stand in the text', async () => {
		const { html } = await sectionHtml({ quotes: ['c'] }, '> De AIVD\n\nDe AIVD leest.', words);
		assert.match(html, /class="pull" aria-hidden="true">De AIVD<\/p>/);
	});

	it('are one, in two pieces, where a printed page begins inside them', async () => {
		const { html } = await sectionHtml({}, 'De Wiv :pagina{folio="13"}2002 geldt.', words);
		assert.match(
			html,
			/<abbr data-abbr="afkorting-wiv-2002" class="mixed" data-long[^>]*>Wiv <\/abbr><\/a><span id="pagina-13"/,
		);
		assert.match(html, /<abbr data-abbr="afkorting-wiv-2002" data-rest="" class="mixed">2002<\/abbr> geldt/);
	});
});
