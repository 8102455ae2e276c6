import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SectionFrontmatter } from '#edition/frontmatter.ts';
import type { SectionBlock } from '#edition/section.ts';
import { ForeignMarkdown, readSection } from '#markdown/text/read.ts';
import { writeSection } from '#markdown/text/write.ts';

const frontmatter: SectionFrontmatter = {
	edition: 'verslag-2014',
	chapter: 'een',
	section: 'werk',
	title: 'Werk: een begin',
	order: 1,
	level: 2,
	begins: { folio: '41', paragraph: 1 },
	headings: ['werk'],
	quotes: ['p41-citaat-1'],
	labels: { '42-8': '8' },
};

const say = (text: string) => [{ kind: 'text' as const, text }];
const written = (...blocks: SectionBlock[]) => writeSection({ frontmatter, blocks });
const body = (...blocks: SectionBlock[]) => written(...blocks).replace(/^---\n.*?\n---\n\n/s, '');
const paragraph = (text: string) => body({ kind: 'paragraph', content: say(text) });

describe('a section file', () => {
	test('has its frontmatter, and one line for each paragraph', () => {
		const text = written(
			{ kind: 'page-break', folio: '41' },
			{ kind: 'heading', level: 2, content: say('Werk') },
			{ kind: 'pullquote', content: say('Samen sterk') },
			{
				kind: 'paragraph',
				content: [
					{ kind: 'text', text: 'De dienst' },
					{ kind: 'call', note: '42-8' },
					{ kind: 'text', text: ' werkt ' },
					{ kind: 'page-break', folio: '42' },
					{ kind: 'text', text: 'samen.' },
				],
			},
			{ kind: 'caption', content: say('Een foto.') },
			{ kind: 'footnote', note: '42-8', content: say('Zie daar.') },
		);
		assert.equal(
			text,
			`---
edition: verslag-2014
chapter: een
section: werk
title: "Werk: een begin"
order: 1
level: 2
begins: { folio: "41", paragraph: 1 }
headings: [ werk ]
quotes: [ p41-citaat-1 ]
labels: { 42-8: "8" }
---

::pagina{folio="41"}

## Werk

> Samen sterk

De dienst[^42-8] werkt :pagina{folio="42"}samen.

:::bijschrift
Een foto.
:::

[^42-8]: Zie daar.
`,
		);
	});

	test('escapes what would be markup, and nothing else', () => {
		assert.equal(paragraph('<script>alert(1)</script>'), '\\<script>alert(1)\\</script>\n');
		assert.equal(paragraph('*sterk* en _nadruk_'), '\\*sterk\\* en \\_nadruk\\_\n');
		assert.equal(paragraph('# geen kop'), '\\# geen kop\n');
		assert.equal(paragraph('1. geen lijst'), '1\\. geen lijst\n');
		assert.equal(paragraph('geen noot [^8]'), 'geen noot \\[^8]\n');
		assert.equal(paragraph('AT&amp;T en R&D'), 'AT\\&amp;T en R\\&D\n');
		assert.equal(paragraph('om 10:30 uur: nu'), 'om 10\\:30 uur: nu\n');
		assert.equal(paragraph('zie https://a.nl/b_c'), 'zie https\\://a.nl/b_c\n');
		assert.equal(
			paragraph('’s-Gravenhage, (persoons)gegevens – 50% €'),
			'’s-Gravenhage, (persoons)gegevens – 50% €\n',
		);
	});

	test('keeps spaces of every kind', () => {
		assert.equal(paragraph(' voor en na '), '&#x20;voor en na&#x20;\n');
		assert.equal(
			paragraph('twee  spaties, een\u00a0vaste en een\u2009smalle'),
			'twee  spaties, een\u00a0vaste en een\u2009smalle\n',
		);
	});
});

describe('blocks that are more than running text', () => {
	const item = (label: string, depth: number, text: string): SectionBlock => ({
		kind: 'list-item',
		label,
		depth,
		content: say(text),
	});
	const cell = (text: string) => ({ pieces: say(text) });

	test('a list is a list of Markdown; a label that it would not show stands before the text', () => {
		assert.equal(
			body(item('•', 1, 'Dijken'), item('–', 2, 'Zeedijken'), item('•', 1, 'Kaden'), item('a)', 1, 'Anders')),
			'- Dijken\n  - :punt{label="–"} Zeedijken\n- Kaden\n- :punt{label="a)"} Anders\n',
		);
	});

	test('numbers that count on are an ordered list, from wherever it begins; a number that does not begins another', () => {
		assert.equal(
			body(item('3.', 1, 'Drie'), item('4.', 1, 'Vier'), item('4.', 1, 'Nog eens vier')),
			'3. Drie\n4. Vier\n\n4) Nog eens vier\n',
		);
	});

	test('a table with one row of heads is a table of GFM and nothing else', () => {
		const rows = [
			[cell('Jaar'), cell('Peil')],
			[cell('2031'), { pieces: [] }],
		];
		assert.equal(
			body({ kind: 'table', content: { form: 'table', head: { rows: 1, columns: 0 }, rows } }),
			'| Jaar | Peil |\n| - | - |\n| 2031 | |\n',
		);
	});

	test('a table with other heads, or cells that take more places, says so around it', () => {
		const rows = [
			[
				{ ...cell('Peil'), columns: 2 },
				{ ...cell('Jaar'), rows: 2 },
			],
			[cell('laag'), cell('hoog')],
		];
		assert.equal(
			body({ kind: 'table', content: { form: 'table', head: { rows: 2, columns: 1 }, rows } }),
			':::tabel{koprijen="2" kopkolommen="1" samen="1.1:1x2 1.3:2x1"}\n| Peil | | Jaar |\n| - | - | - |\n| laag | hoog | |\n:::\n',
		);
	});

	test('a figure has its picture and what it shows, and below that its own words', () => {
		assert.equal(
			body({
				kind: 'figure',
				content: {
					form: 'figure',
					picture: '041-1.png',
					alt: { text: 'Een kaart van de polder', by: 'source' },
					pieces: say('Noordzee'),
				},
			}),
			':::afbeelding{beschreven-door="bron"}\n![Een kaart van de polder](041-1.png)\n\nNoordzee\n:::\n',
		);
	});

	test('paragraphs of one lead or one sidebar stand together', () => {
		assert.equal(
			body(
				{ kind: 'lead', content: say('Water is van ons allen.') },
				{ kind: 'sidebar', content: say('Eén.') },
				{ kind: 'sidebar', content: say('Twee.') },
			),
			':::intro\nWater is van ons allen.\n:::\n\n:::kader\nEén.\n\nTwee.\n:::\n',
		);
	});
});

describe('reading refuses what writing never makes', () => {
	const file = (text: string) => `${written().trimEnd()}\n\n${text}\n`;

	for (const [what, text] of [
		['an item of two paragraphs', '- een\n\n  twee'],
		['a paragraph in a table’s directive', ':::tabel\neen\n:::'],
		['a figure without a picture', ':::afbeelding\neen\n:::'],
		['raw HTML', '<div>x</div>'],
		['emphasis', 'een *woord*'],
		['a link', 'een [woord](x)'],
		['a code block', '    code'],
		['another directive', '::foto{src=x}'],
		['a line break', 'een  \ntwee'],
		['a note of two paragraphs', 'a[^1]\n\n[^1]: een\n\n    twee'],
	] as const) {
		test(`${what} is foreign`, () => {
			assert.throws(() => readSection(file(text)), ForeignMarkdown);
		});
	}

	test('an unknown key in the frontmatter is refused', () => {
		assert.throws(() => readSection(written().replace('order: 1', 'order: 1\nordre: 2')), /ordre/);
	});
});
