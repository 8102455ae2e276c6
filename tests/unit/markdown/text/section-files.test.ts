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

describe('reading refuses what writing never makes', () => {
	const file = (text: string) => `${written().trimEnd()}\n\n${text}\n`;

	for (const [what, text] of [
		['a list', '- een'],
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
