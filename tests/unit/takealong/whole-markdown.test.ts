import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wholeMarkdown } from '#takealong/whole-markdown.ts';
import { call, note, says, sectionOf, takenEdition, text } from '../../support/taken.ts';

const water = sectionOf(
	[
		{ kind: 'page-break', folio: '12' },
		{ kind: 'heading', level: 2, content: [text('Dijken')] },
		says('De dijk', call('8'), ' loopt', call('8'), '.'),
		{ kind: 'figure', content: { form: 'figure', picture: '1.png', pieces: [] } },
		note('8', 'Noot acht.'),
	],
	{ headings: ['dijken'], figures: ['p12-afbeelding-1'] },
);
/** Carries a note of the section before it, and has a label that its chapter uses twice. */
const again = sectionOf(
	[
		{ kind: 'heading', level: 2, content: [text('Kaden')] },
		says('De kade', call('8'), call('13-8'), '.'),
		note('8', 'Noot acht.'),
		note('13-8', 'Nog een acht.'),
	],
	{
		section: 'kaden',
		title: 'Kaden',
		order: 2,
		headings: ['kaden'],
		begins: { folio: '13', paragraph: 1 },
		repeats: { 8: 3 },
		labels: { '13-8': '8' },
	},
);
const land = sectionOf(
	[
		{ kind: 'heading', level: 2, content: [text('Grond')] },
		says('De grond', call('8'), '.'),
		note('8', 'Een andere acht.'),
	],
	{
		chapter: 'land',
		section: 'grond',
		title: 'Grond',
		headings: ['grond'],
		begins: { folio: '14', paragraph: 1 },
	},
);
const written = wholeMarkdown(
	takenEdition({
		title: "Wat is “water” & 'land': een verslag",
		chapters: [
			['water', 'Water', [water, again]],
			['land', 'Land', [land]],
		],
	}),
);
const anchors = [...written.matchAll(/<a id="([^"]*)">/g)].map(([, id]) => id);
const links = [...written.matchAll(/\]\(#([^)]*)\)/g)].map(([, id]) => id);

describe('an edition as one file of Markdown', () => {
	it('has a place for each of its links, and no place twice', () => {
		assert.deepEqual(
			links.filter((id) => !anchors.includes(id)),
			[],
		);
		assert.equal(new Set(anchors).size, anchors.length);
	});

	it('leads from a call to its note and back, in each chapter', () => {
		assert.match(written, /De dijk<a id="water-verwijzing-8"><\/a>\\\[\[8\]\(#water-voetnoot-8\)\] loopt/);
		assert.match(written, /<a id="water-voetnoot-8"><\/a>\\\[\[8\]\(#water-verwijzing-8\)\] Noot acht\./);
		assert.match(written, /<a id="land-voetnoot-8"><\/a>\\\[\[8\]\(#land-verwijzing-8\)\] Een andere acht\./);
		assert.match(
			written,
			/<a id="water-voetnoot-13-8"><\/a>\\\[\[8\]\(#water-verwijzing-13-8\)\] Nog een acht\./,
		);
	});

	it('tells of itself in frontmatter, and begins with its contents', () => {
		assert.match(written, /^---\ntitle: /);
		assert.match(written, /\nversion: 2031-05-02-ab12cd34\n/);
		assert.match(
			written,
			/\n---\n\n- \[Water\]\(#water-hoofdstuktitel\)\n {2}- \[Dijken\]\(#water-dijken\)\n {2}- \[Kaden\]\(#water-kaden\)\n- \[Land\]/,
		);
	});

	it('tells what a picture shows where it cannot show it', () => {
		assert.match(written, /\n\\\[Afbeelding: Nog niet beschreven\.\]\n/);
	});
});
