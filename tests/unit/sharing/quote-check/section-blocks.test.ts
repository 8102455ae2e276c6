import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionBlocks } from '#sharing/quote-check/section-blocks.ts';

describe('the blocks of a section that can be quoted', () => {
	it('are its headings, paragraphs and notes as they read, with where their calls stand', () => {
		const html = `<div class="folio" data-folio="41"><a href="#x" data-mark="p. 41"></a></div>
			<div class="head"><h1 id="a">CT <abbr>Infobox</abbr></h1><a class="self" href="#a"></a></div>
			<p id="p41-citaat-1" class="pull" aria-hidden="true">De box</p>
			<p id="p41-3">De
			box<sup><a role="doc-noteref" href="#voetnoot-8">8</a></sup> is hier.<a class="place" data-mark="41·3" href="#p41-3"></a></p>`;
		assert.deepEqual(
			sectionBlocks({
				path: 'e/h/a/',
				folio: '41',
				html,
				notes: [{ id: 'voetnoot-8', label: '8', html: '<p>Een  noot.</p>' }],
			}),
			[
				{
					id: 'a',
					path: 'e/h/a/',
					name: 'kop “\u2068CT Infobox\u2069”',
					folio: '41',
					text: 'CT Infobox',
					calls: [],
				},
				{
					id: 'p41-3',
					path: 'e/h/a/',
					name: 'alinea 41·3',
					folio: '41',
					text: 'De box is hier.',
					calls: [[6, '8']],
				},
				{
					id: 'voetnoot-8',
					path: 'e/h/a/',
					name: 'voetnoot 8',
					label: '8',
					folio: '41',
					text: 'Een noot.',
					calls: [],
				},
			],
		);
	});

	it('are the report’s own: nothing that the editors add, above, inside or below them', () => {
		const html = `<p class="moved" id="oud" data-editors>Deze alinea staat nu elders.</p>
			<p id="p41-3">De <span data-editors>(geheime) </span>box.<button>Kopieer</button><aside>Terzijde</aside></p>`;
		const note = '<p>Een noot.<a role="doc-backlink">terug</a></p><p data-editors>Toegevoegd.</p>';
		const blocks = sectionBlocks({
			path: 'e/h/a/',
			folio: '41',
			html,
			notes: [{ id: 'voetnoot-8', label: '8', html: note }],
		});
		assert.deepEqual(
			blocks.map(({ id, text }) => [id, text]),
			[
				['p41-3', 'De box.'],
				['voetnoot-8', 'Een noot.'],
			],
		);
	});

	it('are the rows of a table, not the table: its rows are no one sentence', () => {
		const html = `<section id="p41-tabel-1" class="table"><table><tbody>
			<tr id="p41-tabel-1-rij-1"><th scope="row">Huur</th> <td>410</td></tr> <tr id="p41-tabel-1-rij-2"><th scope="row">Loon</th> <td>1.234</td></tr>
			</tbody></table></section>`;
		assert.deepEqual(
			sectionBlocks({ path: 'e/h/a/', folio: '41', html, notes: [] }).map(({ id, name, text }) => [
				id,
				name,
				text,
			]),
			[
				['p41-tabel-1-rij-1', 'tabel', 'Huur 410'],
				['p41-tabel-1-rij-2', 'tabel', 'Loon 1.234'],
			],
		);
	});
});
