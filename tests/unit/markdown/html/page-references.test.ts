import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EditionMentions } from '#edition/mentions/edition-mentions.ts';
import { sectionHtml } from '../../../support/section-html.ts';

const page = (folio: string, chapter = 'hoofdstuk') => ({
	folio,
	chapter,
	language: 'nl',
	path: `proef/${chapter}/s/#pagina-${folio}`,
});
const words = {
	language: 'nl',
	abbreviations: [{ id: 'afkorting-ct', short: 'CT', long: 'x', by: 'editors' }],
	pages: [
		page('12'),
		page('14'),
		{ ...page('a20', 'een'), printed: '20' },
		{ ...page('b20', 'twee'), printed: '20' },
	],
	headings: [
		{ text: 'CT Infobox', path: 'proef/hoofdstuk/s/#ct-infobox', folio: '14' },
		{ text: 'Slot', path: 'proef/hoofdstuk/s/#slot', folio: '12' },
		{ text: 'Slot', path: 'proef/hoofdstuk/t/#slot', folio: '14' },
	],
} as unknown as EditionMentions;

async function marked(text: string): Promise<string> {
	const { html } = await sectionHtml({}, text, words);
	return /<p[^>]*>(.*?)<a class="place"/.exec(html)?.[1] ?? '';
}
const here = (label: string) => `<a class="ref" href="/proef/hoofdstuk/s/#pagina-${label}">${label}</a>`;

describe('references to pages in a section', () => {
	it('lead to where the page begins in the edition, each number to its own', async () => {
		assert.equal(await marked('Zie pagina 12 en 14.'), `Zie pagina ${here('12')} en ${here('14')}.`);
	});

	it('say, outside the text, that pages are not in the edition, and lead to the list of those', async () => {
		assert.equal(
			await marked('Zie pagina 42 en 43.'),
			'Zie pagina <a class="ref not-here" href="/proef/bron/#ontbreekt-42" data-say="niet in deze uitgave">42 en 43</a>.',
		);
	});

	it('tell pages that are there from pages that are not', async () => {
		const html = await marked('Zie pagina 12, 13 en 14.');
		assert.ok(html.startsWith(`Zie pagina ${here('12')}, <a class="ref not-here"`));
		assert.ok(html.includes(`>13</a> en ${here('14')}.`));
	});

	it('do not call a stretch missing of which the edition has a page in the middle', async () => {
		const html = await marked('Zie pagina 11 tot en met 15.');
		assert.match(html, />11<\/a> tot en met <a class="ref not-here"[^>]*>15<\/a>\.$/);
	});

	it('do not choose between two pages that print one number', async () => {
		assert.match(
			await marked('Zie pagina 20.'),
			/href="\/proef\/bron\/" data-say="meer dan één in deze uitgave">20</,
		);
	});

	it('link a heading that is named beside them, the one on that page where two are equal', async () => {
		const html = await marked('Zie ‘CT Infobox’ op pagina 14, en zie ‘Slot’ op pagina 14.');
		assert.ok(
			html.startsWith(
				`Zie ‘<a class="ref" href="/proef/hoofdstuk/s/#ct-infobox"><abbr data-abbr="afkorting-ct" data-long="x" data-by="editors">CT</abbr> Infobox</a>’ op pagina ${here('14')}`,
			),
		);
		assert.ok(html.includes('‘<a class="ref" href="/proef/hoofdstuk/t/#slot">Slot</a>’'));
		assert.ok((await marked('Zie ‘Slot’.')).startsWith('Zie ‘Slot’.'));
	});

	it('are marked in pieces where a printed page begins inside them, and say it once', async () => {
		const html = await marked('Zie pagina 42 :pagina{folio="13"}en 43.');
		assert.match(html, /href="\/proef\/bron\/#ontbreekt-42">42 <\/a><span id="pagina-13"/);
		assert.match(html, /href="\/proef\/bron\/#ontbreekt-42" data-say="niet in deze uitgave">en 43<\/a>\.$/);
	});

	it('of a note are taken only where it says to look', async () => {
		const { marks } = await sectionHtml(
			{},
			'Een[^1] en[^2].\n\n[^1]: Zie pagina 12.\n\n[^2]: Boek, p. 12.',
			words,
		);
		assert.deepEqual(
			marks.notes?.map(({ html }) => html),
			[`<p>Zie pagina ${here('12')}.</p>`, '<p>Boek, p. 12.</p>'],
		);
	});

	it('stand in a printed contents, each title leading to its heading, each number to its page', async () => {
		const list =
			'- Slot ..... 12\n- CT Infobox ..... 14\n\n  - Dat er niet is ..... 15\n\n- Ook niet ..... 16';
		const { html } = await sectionHtml({}, list, words);
		assert.deepEqual(
			[...html.matchAll(/<a class="ref[^"]*" href="([^"]*)">(.*?)<\/a>/g)].map(([, href, text]) => [
				href,
				text?.replace(/<[^>]*>/g, ''),
			]),
			[
				['/proef/hoofdstuk/s/#slot', 'Slot'],
				['/proef/hoofdstuk/s/#pagina-12', '12'],
				['/proef/hoofdstuk/s/#ct-infobox', 'CT Infobox'],
				['/proef/hoofdstuk/s/#pagina-14', '14'],
			],
		);
	});
});
