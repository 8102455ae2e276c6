import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { SectionFrontmatter } from '#edition/frontmatter.ts';
import type { Section } from '#edition/section.ts';
import { publish } from '#markdown/text/publish.ts';

const frontmatter: SectionFrontmatter = {
	edition: 'wlm',
	chapter: 'water',
	section: 'dijken',
	title: 'Dijken',
	order: 1,
	level: 2,
	begins: { folio: '42', paragraph: 3 },
	headings: ['dijken'],
	labels: { '42-8': '8', ster: '*' },
};

const section: Section = {
	frontmatter,
	blocks: [
		{ kind: 'heading', level: 2, content: [{ kind: 'text', text: 'Dijken' }] },
		{
			kind: 'paragraph',
			content: [
				{ kind: 'text', text: 'De dijk' },
				{ kind: 'call', note: '42-8' },
				{ kind: 'text', text: ' loopt ' },
				{ kind: 'page-break', folio: '43' },
				{ kind: 'text', text: 'door' },
				{ kind: 'call', note: 'ster' },
				{ kind: 'text', text: '.' },
			],
		},
		{ kind: 'pullquote', content: [{ kind: 'text', text: 'De dijk loopt door' }] },
		{ kind: 'caption', content: [{ kind: 'text', text: 'Een dijk_' }] },
		{ kind: 'page-break', folio: '44' },
		{
			kind: 'paragraph',
			content: [{ kind: 'text', text: '[sic] 10:30, $5, a^b, ::pagina{folio="9"} en [^8].' }],
		},
		{ kind: 'footnote', note: '42-8', content: [{ kind: 'text', text: 'Noot acht.' }] },
		{ kind: 'footnote', note: 'ster', content: [{ kind: 'text', text: 'Noot ster.' }] },
	],
};

const of = (more: Partial<Parameters<typeof publish>[0]> = {}) =>
	publish({
		facts: { report: 'Verslag over 2031', author: 'Waterschap', address: 'https://x.nl/wlm/water/dijken/' },
		sections: [{ section, address: 'https://x.nl/wlm/water/dijken/' }],
		pageAddress: (folio) => `https://x.nl/wlm/bron/${folio}/`,
		pictureAddress: (file) => `https://x.nl/wlm/afbeeldingen/${file}`,
		...more,
	});

describe('a section as it is published', () => {
	it('names its report, and shows the printed labels; where they lead stands at the end', () => {
		assert.equal(
			of(),
			`---
edition: wlm
chapter: water
section: dijken
title: Dijken
order: 1
level: 2
begins: { folio: "42", paragraph: 3 }
headings: [ dijken ]
labels: { 42-8: "8", ster: "*" }
report: Verslag over 2031
author: Waterschap
address: https://x.nl/wlm/water/dijken/

---

## Dijken

[42·3] De dijk\\[[8][42-8]] loopt \\[[p. 43]] door\\[[\\*][ster]].

> De dijk loopt door

_Een dijk\\__

\\[[p. 44]]

[44·1] \\[sic] 10\\:30, \\$5, a\\^b, :\\:pagina\\{folio="9"\\} en \\[\\^8].

***

\\[[8][42-8]] Noot acht.

\\[[\\*][ster]] Noot ster.

[42·3]: https://x.nl/wlm/water/dijken/#p42-3
[42-8]: https://x.nl/wlm/water/dijken/#voetnoot-42-8
[p. 43]: https://x.nl/wlm/bron/43/
[ster]: https://x.nl/wlm/water/dijken/#voetnoot-ster
[p. 44]: https://x.nl/wlm/bron/44/
[44·1]: https://x.nl/wlm/water/dijken/#p44-1
`,
		);
	});

	it('reads the same to readers that know footnotes, directives or neither', () => {
		const readers = {
			plain: remark().use(remarkFrontmatter),
			github: remark().use(remarkFrontmatter).use(remarkGfm),
			directives: remark().use(remarkFrontmatter).use(remarkGfm).use(remarkDirective),
		};
		for (const [name, reader] of Object.entries(readers)) {
			const text = reader
				.parse(of())
				.children.filter(({ type }) => !['yaml', 'definition', 'thematicBreak'].includes(type))
				.map((node) => textOf(node));
			assert.deepEqual(
				text,
				[
					'Dijken',
					'42·3 De dijk[8] loopt [p. 43] door[*].',
					'De dijk loopt door',
					'Een dijk_',
					'[p. 44]',
					'44·1 [sic] 10:30, $5, a^b, ::pagina{folio="9"} en [^8].',
					'[8] Noot acht.',
					'[*] Noot ster.',
				],
				name,
			);
		}
	});

	it('is no heading to a reader that knows no frontmatter', () => {
		const [, facts] = remark().parse(of()).children;
		assert.equal(facts?.type, 'paragraph');
		assert.match(textOf(facts), /report: Verslag over 2031\nauthor: Waterschap\naddress: https/);
	});
});

describe('a chapter as it is published', () => {
	it('has its title above its sections, each with its own addresses, and the labels of all', () => {
		const { labels: _, ...plain } = frontmatter;
		const other: Section = {
			frontmatter: { ...plain, section: 'kaden', begins: { folio: '44', paragraph: 2 } },
			blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'De kade.' }] }],
		};
		const text = of({
			title: 'Water & land',
			sections: [
				{ section, address: '/wlm/water/dijken/' },
				{ section: other, address: '/wlm/water/kaden/' },
			],
		});
		assert.match(
			text,
			/^---\nreport: [\s\S]+\nlabels: \{ 42-8: "8", ster: "\*" \}\n\n---\n\n# Water & land\n\n## Dijken\n/,
		);
		assert.match(text, /\n\[44·2\] De kade\.\n/);
		assert.match(text, /\n\[44·2\]: \/wlm\/water\/kaden\/#p44-2\n$/);
		assert.equal(text.match(/^\[8\]|^\[42-8\]: /gm)?.length, 1);
	});

	it('shows lists, tables, figures, leads and sidebars as every reader of Markdown does', () => {
		const say = (text: string) => [{ kind: 'text' as const, text }];
		const cell = (text: string) => ({ pieces: say(text) });
		const text = of({
			sections: [
				{
					section: {
						frontmatter: { ...section.frontmatter, begins: { folio: '42', paragraph: 1 } },
						blocks: [
							{ kind: 'lead', content: say('Water.') },
							{ kind: 'list-item', label: '•', depth: 1, content: say('Dijken') },
							{ kind: 'list-item', label: 'a)', depth: 2, content: say('Kaden') },
							{
								kind: 'table',
								content: { form: 'table', head: { rows: 0, columns: 0 }, rows: [[cell('1'), cell('2')]] },
							},
							{
								kind: 'figure',
								content: {
									form: 'figure',
									picture: 'kaart.png',
									alt: { text: 'Een kaart', by: 'editors' },
									pieces: say('Zee'),
								},
							},
							{ kind: 'sidebar', content: say('Een kader.') },
						],
					},
					address: 'https://x.nl/wlm/water/dijken/',
				},
			],
		});
		const body = text.slice(text.indexOf('[42·1]'), text.indexOf('[42·1]:'));
		assert.match(text, /^\[kaart\.png\]: https:\/\/x\.nl\/wlm\/afbeeldingen\/kaart\.png$/m);
		assert.equal(
			body,
			`[42·1] **Water.**

- [42·2] Dijken
  - a) [42·3] Kaden

| | |
| - | - |
| 1 | 2 |

![Een kaart][kaart.png]

Zee

> [42·4] Een kader.

`,
		);
	});
});
