/** Blocks that are more than running text, on the page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionHtml } from '../../../support/section-html.ts';

/** HTML without the numbers in the margin and line ends between elements. */
const plain = async (markdown: string, frontmatter: Readonly<Record<string, unknown>> = {}) => {
	const { html, problems } = await sectionHtml(frontmatter, markdown);
	assert.deepEqual(problems, []);
	return html.replace(/<a class="place"[^>]*><\/a>/g, '').replace(/>\n+</g, '><');
};

describe('a list', () => {
	it('is a list, numbered on from its printed number; each item is a paragraph of its page', async () => {
		assert.equal(
			await plain('3. Drie\n4. Vier\n'),
			'<ol start="3"><li><p id="p12-1">Drie</p></li><li><p id="p12-2">Vier</p></li></ol>',
		);
	});

	it('keeps a printed label that lists do not make, and lies in its item', async () => {
		assert.equal(
			await plain('- Dijken\n  - :punt{label="a)"} Zeedijken\n'),
			'<ul><li><p id="p12-1">Dijken</p><ul><li data-label="a)"><p id="p12-2">Zeedijken</p></li></ul></li></ul>',
		);
	});

	it('goes on with the numbers of the page that begins in it', async () => {
		assert.match(
			await plain('- Een :pagina{folio="13"}twee\n- Drie\n'),
			/<p id="p12-1">Een .*<li><p id="p13-1">Drie<\/p>/,
		);
	});
});

describe('a table', () => {
	it('has its heads, and is a region that can be scrolled, named by its caption', async () => {
		assert.equal(
			await plain(':::bijschrift\nPeilen\n:::\n\n| Jaar | Peil |\n| - | - |\n| 2031 | laag |\n', {
				tables: ['p12-tabel-1'],
				captions: ['p12-bijschrift-1'],
			}),
			'<div id="p12-bijschrift-1" class="caption"><p>Peilen</p></div>' +
				'<section id="p12-tabel-1" class="table" tabindex="0" aria-labelledby="p12-bijschrift-1">' +
				'<table><thead><tr id="p12-tabel-1-rij-1"><th scope="col">Jaar</th><th scope="col">Peil</th></tr></thead>' +
				'<tbody><tr id="p12-tabel-1-rij-2"><td>2031</td><td>laag</td></tr></tbody></table></section>',
		);
	});

	it('without a caption is named by its number on the page', async () => {
		const html = await plain('| a |\n| - |\n', { tables: ['p12-tabel-2'] });
		assert.match(html, /aria-label="Tabel 2 op p\. 12"/);
	});

	it('has cells that take more places, and heads of rows', async () => {
		const markdown =
			':::tabel{koprijen="2" kopkolommen="1" samen="1.2:1x2"}\n| | Peil | |\n| - | - | - |\n| | laag | hoog |\n| 2031 | 1 | 2 |\n:::\n';
		const html = await plain(markdown, { tables: ['p12-tabel-1'] });
		assert.match(html, /<tr [^>]*><td><\/td><th scope="colgroup" colspan="2">Peil<\/th><\/tr>/);
		assert.match(
			html,
			/<tr id="p12-tabel-1-rij-3"><th scope="row">2031<\/th><td class="number">1<\/td><td class="number">2<\/td><\/tr>/,
		);
	});

	it('without an id in the frontmatter is a problem', async () => {
		const { problems } = await sectionHtml({}, '| a |\n| - |\n');
		assert.deepEqual(problems, ['section/table-id']);
	});
});

describe('a figure', () => {
	it('has its published picture, what it shows, and its own words', async () => {
		assert.equal(
			await plain(':::afbeelding\n![Een kaart](kaart.png)\n\nNoordzee\n:::\n', {
				figures: ['p12-afbeelding-1'],
			}),
			'<figure id="p12-afbeelding-1"><img src="/proef/afbeeldingen/kaart.png" alt="Een kaart" loading="lazy" decoding="async"><p>Noordzee</p></figure>',
		);
	});
});

describe('a picture that nobody has described', () => {
	it('is named by its number and says that it lacks a description', async () => {
		const html = await plain(':::afbeelding{beschreven-door="niemand"}\n![](kaart.webp)\n:::\n', {
			figures: ['p12-afbeelding-2'],
		});
		assert.match(
			html,
			/<figure id="p12-afbeelding-2" data-undescribed="" data-mark="Nog niet beschreven\.">/,
		);
		assert.match(html, /alt="Afbeelding 2 op p\. 12\. Nog niet beschreven\."/);
	});

	it('is told from one that is decorative', async () => {
		const html = await plain(':::afbeelding\n![](lijn.webp)\n:::\n', { figures: ['p12-afbeelding-1'] });
		assert.match(html, /<figure id="p12-afbeelding-1"><img [^>]*alt=""/);
	});
});

describe('the print of a table', () => {
	it('is a step away from a table whose cells are certain', async () => {
		const markdown = ':::tabel{druk="012-1.webp"}\n| Jaar |\n| - |\n| 2031 |\n:::\n';
		const html = await plain(markdown, { tables: ['p12-tabel-1'] });
		assert.match(
			html,
			/<\/table><\/section><div class="as-printed" data-editors=""><a href="\/proef\/afbeeldingen\/012-1\.webp" aria-label="Tabel 1 op p\. 12, zoals gedrukt" data-mark="Zoals gedrukt"><\/a><\/div>/,
		);
	});

	it('stands in its place where they are not, with its words below it', async () => {
		assert.equal(
			await plain(':::tabel\n![](012-1.webp)\n\nJaar 2031\n:::\n', {
				tables: ['p12-tabel-1'],
			}),
			'<figure id="p12-tabel-1"><img src="/proef/afbeeldingen/012-1.webp" alt="Tabel 1 op p. 12, zoals gedrukt" loading="lazy" decoding="async"><p>Jaar 2031</p></figure>',
		);
	});
});

describe('a lead and a sidebar', () => {
	it('hold paragraphs of their page; a sidebar says what it is', async () => {
		assert.equal(
			await plain(':::intro\nWater.\n:::\n\n:::kader\nEén.\n\nTwee.\n:::\n'),
			'<div class="lead"><p id="p12-1">Water.</p></div>' +
				'<aside class="sidebar" role="note" aria-label="Kader"><p id="p12-2">Eén.</p><p id="p12-3">Twee.</p></aside>',
		);
	});
});
