/** What a screen reader is told of tables, figures and sidebars of a report. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Spoken, spokenTree } from '../support/access/tree.ts';
import { theBrowser } from '../support/browser/browse.ts';
import { sectionHtml } from '../support/section-html.ts';

const MARKDOWN = `:::bijschrift
Tabel 3 Kosten van de dienst
:::

:::tabel{koprijen="2" kopkolommen="1" samen="1.1:2x1 1.2:1x2" druk="012.webp"}
| Post | Begroting | |
| - | - | - |
| | 2013 | 2014 |
| Huur | 410 | 395 |
:::

:::afbeelding{beschreven-door="niemand"}
![](kaart.webp)

Noordzee
:::

:::kader
Een kader naast de tekst.
:::
`;
const MATTER = {
	tables: ['p12-tabel-1'],
	captions: ['p12-bijschrift-1'],
	figures: ['p12-afbeelding-1'],
};

/** Role and name of every node, in reading order. */
const told = ({ role, name, children }: Spoken): string[] => [
	`${role}: ${name}`,
	...children.flatMap((child) => told(child)),
];

async function toldOf(markdown: string, matter: Readonly<Record<string, unknown>>) {
	const { html, problems } = await sectionHtml(matter, markdown);
	assert.deepEqual(problems, []);
	const context = await (await theBrowser()).newContext({ offline: true, javaScriptEnabled: false });
	try {
		const page = await context.newPage();
		await page.setContent(`<!doctype html><html lang="nl"><title>Proef</title><main>${html}</main>`);
		return told(await spokenTree(page));
	} finally {
		await context.close();
	}
}

test('a table is a region that can be stood in, named by its caption, with heads of columns and rows', async () => {
	const nodes = await toldOf(MARKDOWN, MATTER);
	assert.ok(nodes.includes('region: Tabel 3 Kosten van de dienst'), nodes.join('\n'));
	const heads = nodes.filter((node) => /^(?:columnheader|rowheader): /.test(node));
	assert.deepEqual(heads, [
		'columnheader: Post',
		'columnheader: Begroting',
		'columnheader: 2013',
		'columnheader: 2014',
		'rowheader: Huur',
	]);
	const cells = nodes.filter((node) => /^(?:cell|gridcell): /.test(node));
	assert.deepEqual(cells, ['cell: 410', 'cell: 395']);
});

test('the way to the print of a table says of which; a picture says what it is; a sidebar that it is one', async () => {
	const nodes = await toldOf(MARKDOWN, MATTER);
	assert.ok(nodes.includes('link: Tabel 1 op p. 12, zoals gedrukt'));
	assert.ok(nodes.includes('image: Afbeelding 1 op p. 12. Nog niet beschreven.'), nodes.join('\n'));
	assert.ok(nodes.includes('note: Kader'));
});
